import { spawn } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface Program {
  /** Resolves when it has exited, with its exit code and output. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  /** Resolves after its first output. */
  readonly firstOutput: Promise<void>;
  readonly running: boolean;
  signal(name: NodeJS.Signals): void;
}

/** Runs one of the programs in child-programs.ts; it is killed when the test ends. */
export function runProgram(...args: string[]): Program {
  const script = join(import.meta.dirname, "child-programs.ts");
  const child = spawn(process.execPath, ["--conditions=source", "--no-warnings", script, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const firstOutput = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, output: output.trim() })),
  );
  return {
    ended,
    firstOutput,
    signal: (name) => void child.kill(name),
    get running() {
      return child.exitCode === null && child.signalCode === null;
    },
  };
}
