import { spawn } from "node:child_process";

/**
 * Calls back when the reader of a pipe closes it. Node.js only notices that on the next write, which may be days later for
 * a command that waits for events. GNU tail polls its standard output and ends with SIGPIPE. Without GNU tail, the next
 * write detects it.
 *
 * @returns A function that stops watching.
 */
export function watchPipe(descriptor: number, onClosed: () => void): () => void {
  if (process.platform === "win32") return () => undefined;
  const watcher = spawn("tail", [`--pid=${process.pid}`, "-f", "/dev/null"], {
    stdio: ["ignore", descriptor, "ignore"],
  });
  watcher.on("error", () => undefined);
  watcher.on("exit", (_code, signal) => {
    if (signal === "SIGPIPE") onClosed();
  });
  watcher.unref();
  return () => void watcher.kill();
}
