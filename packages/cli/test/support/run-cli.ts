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
  /** As if standard output were a terminal. */
  readonly isTTY?: boolean;
  /** What standard input says; default nothing. */
  readonly stdin?: string | Uint8Array;
  /** Of the terminal, as it tells it; default 80. */
  readonly columns?: number;
  /** Given a way to press Ctrl-C. */
  readonly onStart?: (press: (signal: Signal) => void) => void;
}

/** One run of the program in this process. */
export async function runCli(args: readonly string[], setting: RunOptions): Promise<CliResult> {
  const { isTTY = false, columns = 80 } = setting;
  const out = sink(isTTY, columns);
  const err = sink(false, columns);
  const listeners = new Set<(signal: Signal) => void>();
  const io: Io = {
    stdin: Readable.from(setting.stdin === undefined ? [] : [Buffer.from(setting.stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    env: { ...isolatedEnv(setting.cwd), ...setting.env },
    cwd: setting.cwd,
    onSignal(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReaderClosed: () => () => undefined,
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  setting.onStart?.((signal) => {
    for (const listener of listeners) listener(signal);
  });
  const code = await run(args, io);
  return { code, stdout: out.text(), stderr: err.text(), bytes: out.bytes() };
}

/** Nothing of the machine's own settings or pictures is read or written. */
export function isolatedEnv(cwd: string): Record<string, string> {
  return { LIKENESS_DATA_DIR: `${cwd}/.data`, LIKENESS_CONFIG: `${cwd}/.config.json` };
}

function sink(isTTY: boolean, columns: number) {
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
