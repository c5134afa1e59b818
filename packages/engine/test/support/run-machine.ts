import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

export interface Machine {
  /** The URL of the server. */
  readonly url: string;
  /** Kills it with SIGKILL. */
  kill(): Promise<void>;
}

export interface MachineOptions {
  readonly url: string;
  readonly schema: string;
  /** The arguments of its accelerated clock. */
  readonly since: number;
  readonly speed: number;
}

/** Starts a machine of machine-child.ts, which is killed when the test ends. */
export async function runMachine(role: "server" | "worker", options: MachineOptions): Promise<Machine> {
  const { url, schema, since, speed } = options;
  const script = join(import.meta.dirname, "machine-child.ts");
  const args = ["--conditions=source", "--no-warnings", script, role, url, schema, `${since}`, `${speed}`];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return { url: JSON.parse(String(line)).url, kill };
}
