import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { benchFolder } from "./paths.ts";

export interface StartedChild extends AsyncDisposable {
  /** The first line of its standard output that was waited for. */
  readonly line: string;
}

/**
 * Starts a process of Node that goes on until it is disposed of; resolves when it prints a line that matches. `before`
 * is the command that starts it, if it is not started directly.
 */
export async function startChild(
  args: readonly string[],
  ready: RegExp,
  before: readonly string[] = [],
): Promise<StartedChild> {
  const [command = process.execPath, ...words] = [...before, process.execPath, ...args];
  const child = spawn(command, words, {
    cwd: benchFolder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    const patience = setTimeout(() => {
      reject(new Error(`${args.join(" ")} was not ready within a minute`));
      child.kill("SIGKILL");
    }, 60_000);
    child.once("close", (code) =>
      reject(new Error(`${args.join(" ")} ended with ${code} before it was ready`)),
    );
    createInterface(child.stdout).on("line", (said) => {
      if (!ready.test(said)) return;
      clearTimeout(patience);
      resolve(said);
    });
  });
  return {
    line,
    async [Symbol.asyncDispose]() {
      // What it does for nobody needs no polite end.
      child.kill("SIGKILL");
      await ended;
    },
  };
}
