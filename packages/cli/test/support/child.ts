import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isolatedEnv } from "./run-cli.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

export interface ChildResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly ended: Promise<ChildResult>;
  /** Resolves with the first match in the output. */
  waitForOutput(stream: "stdout" | "stderr", pattern: RegExp): Promise<string>;
}

/** Starts the CLI in a child process. */
export function start(args: readonly string[], cwd: string, env: Record<string, string> = {}): Child {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, ["--conditions=source", main, ...args], {
    cwd,
    env: { PATH, HOME: cwd, ...isolatedEnv(cwd), ...env },
  });
  const output = { stdout: "", stderr: "" };
  const listeners = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
      for (const listen of listeners) listen();
    });
  }
  child.stdin.end();
  const ended = new Promise<ChildResult>((resolve) => {
    child.on("close", (code) => resolve({ code, ...output }));
  });
  return {
    process: child,
    ended,
    waitForOutput: (name, pattern) =>
      new Promise((resolve, reject) => {
        const listen = () => {
          const match = pattern.exec(output[name]);
          if (!match) return;
          listeners.delete(listen);
          resolve(match[1] ?? match[0]);
        };
        listeners.add(listen);
        listen();
        void ended.then(() =>
          reject(new Error(`${pattern} did not occur in: ${output.stdout}\n${output.stderr}`)),
        );
      }),
  };
}

export function runChild(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<ChildResult> {
  return start(args, cwd, env).ended;
}
