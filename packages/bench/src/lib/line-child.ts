import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { benchFolder, childScript } from "./paths.ts";

/** A child script that prints lines of JSON for as long as it runs. */
export interface LineChild extends AsyncDisposable {
  /** The first line. */
  next(): Promise<unknown>;
  /** Called with every line from now on. */
  onLine(listener: (said: unknown) => void): void;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<void>;
  readonly hasEnded: boolean;
}

/** Without the `source` condition: children measure the packages as they are built. It is killed when disposed of. */
export async function startLineChild(script: string, args: readonly string[]): Promise<LineChild> {
  const child = spawn(process.execPath, [childScript(script), ...args], {
    cwd: benchFolder,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout);
  let hasEnded = false;
  const ended = new Promise<void>((resolve) =>
    child.once("close", () => {
      hasEnded = true;
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
        lines.once("line", (said) => resolve(JSON.parse(said)));
        child.once("close", (code) =>
          reject(new Error(`${script} ended with ${code} before it said anything.`)),
        );
      }),
    onLine: (listener) => void lines.on("line", (said) => listener(JSON.parse(said))),
    kill: (signal) => void child.kill(signal),
    ended,
    get hasEnded() {
      return hasEnded;
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
