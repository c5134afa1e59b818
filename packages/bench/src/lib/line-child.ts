import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { benchDirectory, childScript } from "./paths.ts";

/** A child process that prints JSON lines, and may read them. */
export interface LineChild extends AsyncDisposable {
  /** Resolves with the next line. */
  next(): Promise<unknown>;
  /** Calls the listener with each further line. */
  onLine(listener: (message: unknown) => void): void;
  /** Writes a line to standard input. */
  send(message: unknown): void;
  kill(signal: NodeJS.Signals): void;
  readonly exited: Promise<void>;
  readonly hasExited: boolean;
}

/** Starts a child without the `source` condition, so that it uses the built packages. It is killed on disposal. */
export async function startLineChild(script: string, args: readonly string[]): Promise<LineChild> {
  const child = spawn(process.execPath, [childScript(script), ...args], {
    cwd: benchDirectory,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout);
  let hasExited = false;
  const exited = new Promise<void>((resolve) =>
    child.once("close", () => {
      hasExited = true;
      resolve();
    }),
  );
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  return {
    next: () =>
      new Promise((resolve, reject) => {
        lines.once("line", (text) => resolve(JSON.parse(text)));
        void exited.then(() =>
          reject(new Error(`${script} exited with ${child.exitCode} before it printed a line.`)),
        );
      }),
    onLine: (listener) => void lines.on("line", (text) => listener(JSON.parse(text))),
    send: (message) => void child.stdin.write(`${JSON.stringify(message)}\n`),
    kill: (signal) => void child.kill(signal),
    exited,
    get hasExited() {
      return hasExited;
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
