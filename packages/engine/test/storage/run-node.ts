import { spawn } from "node:child_process";

export interface NodeRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs Node.js with `--conditions=source` and collects its output. */
export function runNode(
  args: readonly string[],
  options: { uid?: number; gid?: number } = {},
): Promise<NodeRun> {
  return run(process.execPath, ["--conditions=source", ...args], options);
}

export function run(
  command: string,
  args: readonly string[],
  options: { uid?: number; gid?: number } = {},
): Promise<NodeRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ stdout, stderr, code }));
  });
}
