import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli.ts";
import type { Io, Output, Signal } from "../../src/terminal/io.ts";

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly cwd: string;
  /** Whether standard output is a terminal. */
  readonly isTTY?: boolean;
  /** Content of standard input; default empty. */
  readonly stdin?: string | Uint8Array;
  /** Width of the terminal; default 80. */
  readonly columns?: number;
  /** Receives a function that sends a signal. */
  readonly onStart?: (press: (signal: Signal) => void) => void;
}

/** Runs the CLI in this process. */
export async function runCli(args: readonly string[], options: RunOptions): Promise<CliResult> {
  const { isTTY = false, columns = 80 } = options;
  const out = captureOutput(isTTY, columns);
  const err = captureOutput(false, columns);
  const listeners = new Set<(signal: Signal) => void>();
  const io: Io = {
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    env: { ...isolatedEnv(options.cwd), ...options.env },
    cwd: options.cwd,
    onSignal(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onPipeClosed: () => () => undefined,
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  options.onStart?.((signal) => {
    for (const listener of listeners) listener(signal);
  });
  const code = await run(args, io);
  return { code, stdout: out.text(), stderr: err.text(), bytes: out.bytes() };
}

/** Keeps tests away from the settings and data of the user. */
export function isolatedEnv(cwd: string): Record<string, string> {
  return { ...compileCache, LIKENESS_DATA_DIR: `${cwd}/.data`, LIKENESS_CONFIG: `${cwd}/.config.json` };
}

const { NODE_COMPILE_CACHE } = process.env;

/** Variables with which a process finds the compiled sources. */
export const compileCache: Record<string, string> = NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {};

function captureOutput(isTTY: boolean, columns: number) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  const output: Output = Object.assign(stream, { isTTY, columns, rows: 24 });
  const bytes = () => Buffer.concat(chunks);
  return { stream: output, bytes, text: () => bytes().toString("utf8") };
}
