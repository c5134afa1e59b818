// The entry of the engine's threads. Each has one role, which is in its `workerData`.
import { parentPort, workerData } from "node:worker_threads";
import { lowerThreadPriority } from "./adapters/threads/lower-thread-priority.ts";
import { serveThread } from "./adapters/threads/serve-thread.ts";
import type { ThreadRole } from "./start-thread.ts";

if (!parentPort)
  throw new Error("This file is the entry of a worker thread: import @likeness/engine instead.");

lowerThreadPriority();

const { role }: { readonly role: ThreadRole } = workerData;
if (role === "generate") {
  const { modelThreadWork } = await import("./adapters/image-model/model-thread.ts");
  serveThread(parentPort, modelThreadWork);
} else if (role === "draw") {
  const { faceThreadWork } = await import("./adapters/image-model/face-thread.ts");
  serveThread(parentPort, faceThreadWork);
} else if (role === "readBrief") {
  const { briefThreadWork } = await import("./adapters/image-model/brief-reader.ts");
  serveThread(parentPort, briefThreadWork);
} else if (role === "inspectVideo") {
  const { videoThreadWork } = await import("./adapters/video/read-facts.ts");
  serveThread(parentPort, videoThreadWork);
} else if (role === "drawDefault") {
  const { robotThreadWork } = await import("./adapters/image-model/default-robots.ts");
  serveThread(parentPort, robotThreadWork);
} else {
  const { moderatorThreadWork } = await import("./adapters/moderation/moderator-thread.ts");
  serveThread(parentPort, moderatorThreadWork);
}
