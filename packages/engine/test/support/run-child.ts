import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import type { Json } from "./start.ts";

export interface Child {
  readonly process: ChildProcess;
  /** What it says, line by line. */
  readonly lines: AsyncIterable<Json>;
  /** Resolves when it has ended, however. */
  readonly ended: Promise<void>;
}

export function runChild(...args: string[]): Child {
  const script = join(import.meta.dirname, "child-engine.ts");
  const child = spawn(process.execPath, ["--conditions=source", "--no-warnings", script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return { process: child, lines: parsed(createInterface({ input: child.stdout })), ended };
}

async function* parsed(lines: AsyncIterable<string>): AsyncGenerator<Json> {
  for await (const line of lines) yield JSON.parse(line);
}
