import { spawn } from "node:child_process";

/**
 * Calls back when the reader of the pipe behind a descriptor goes away. Node.js notices that only by writing, and a command
 * that waits for news may have nothing to write for days. GNU tail polls its standard output and ends with SIGPIPE; any
 * other way to end (no tail, another tail) means nothing, and the next write tells.
 *
 * @returns Stops watching.
 */
export function watchPipe(descriptor: number, onGone: () => void): () => void {
  if (process.platform === "win32") return () => undefined;
  const watcher = spawn("tail", [`--pid=${process.pid}`, "-f", "/dev/null"], {
    stdio: ["ignore", descriptor, "ignore"],
  });
  watcher.on("error", () => undefined);
  watcher.on("exit", (_code, signal) => {
    if (signal === "SIGPIPE") onGone();
  });
  watcher.unref();
  return () => void watcher.kill();
}
