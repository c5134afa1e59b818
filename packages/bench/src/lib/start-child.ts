import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { benchDirectory } from "./paths.ts";

export interface StartedChild extends AsyncDisposable {
  /** The first line that matched. */
  readonly line: string;
}

/**
 * Starts a Node process that runs until it is disposed. Resolves when it prints a line that matches `ready`. `prefix` is a
 * command that runs it, such as `taskset`.
 */
export async function startChild(
  args: readonly string[],
  ready: RegExp,
  prefix: readonly string[] = [],
): Promise<StartedChild> {
  const [command = process.execPath, ...commandArgs] = [...prefix, process.execPath, ...args];
  const child = spawn(command, commandArgs, {
    cwd: benchDirectory,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    const timeout = setTimeout(() => {
      reject(new Error(`${args.join(" ")} was not ready within one minute`));
      child.kill("SIGKILL");
    }, 60_000);
    child.once("close", (code) =>
      reject(new Error(`${args.join(" ")} exited with ${code} before it was ready`)),
    );
    createInterface(child.stdout).on("line", (text) => {
      if (!ready.test(text)) return;
      clearTimeout(timeout);
      resolve(text);
    });
  });
  return {
    line,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
