import { spawn } from "node:child_process";

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The time from before the process starts until it exits. */
  readonly milliseconds: number;
}

/** Runs a command and returns its result, even if it fails. */
export function runCommand({ command, args, cwd, env }: Command): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.once("error", reject);
    child.once("close", (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
        milliseconds: performance.now() - started,
      }),
    );
  });
}

/** Runs a command and throws if it fails. */
export async function runOrThrow(command: Command): Promise<CommandResult> {
  const result = await runCommand(command);
  if (result.code === 0) return result;
  const output = [result.stdout, result.stderr].join("\n").trim().split("\n").slice(-30).join("\n");
  throw new Error(`${command.command} ${command.args.join(" ")} exited with ${result.code}:\n${output}`);
}
