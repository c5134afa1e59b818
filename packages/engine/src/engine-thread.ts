// The entry of an engine's threads: each does one kind of work, which it is told when it starts.
import { parentPort, workerData } from "node:worker_threads";
import { serveThread } from "./adapters/threads/serve-thread.ts";

if (!parentPort)
  throw new Error("This file is the entry of a worker thread: import @likeness/engine instead.");

if (workerData === "draw") {
  const { drawingWork } = await import("./adapters/illustrate/drawing-work.ts");
  serveThread(parentPort, drawingWork);
} else {
  const { judgingWork } = await import("./adapters/moderate/judging-work.ts");
  serveThread(parentPort, judgingWork);
}
