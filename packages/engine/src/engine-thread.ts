// The entry of an engine's threads: each does one kind of work, which it is told when it starts.
import { parentPort, workerData } from "node:worker_threads";
import { serveThread } from "./adapters/threads/serve-thread.ts";

if (!parentPort)
  throw new Error("This file is the entry of a worker thread: import @likeness/engine instead.");

if (workerData === "draw") {
  const { modelThreadWork } = await import("./adapters/image-model/model-thread.ts");
  serveThread(parentPort, modelThreadWork);
} else {
  const { moderatorThreadWork } = await import("./adapters/moderation/moderator-thread.ts");
  serveThread(parentPort, moderatorThreadWork);
}
