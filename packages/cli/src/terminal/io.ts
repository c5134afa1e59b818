import type { Readable } from "node:stream";

/** Everything a run of the program has of the outside, so that tests can bring their own. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What relative paths are relative to. Reading it throws a Failure when that folder was removed. */
  readonly cwd: string;
  /** Calls back at each Ctrl-C or request to end, until the returned function is called. */
  onSignal(listener: (signal: Signal) => void): () => void;
  /** Calls back when nobody can read that stream any more, until the returned function is called. */
  onReaderGone(stream: "stdout" | "stderr", listener: () => void): () => void;
  /** Ends the process at once. */
  exit(code: number): void;
}

export type Signal = "SIGINT" | "SIGTERM";

/** A stream as far as it is used here. */
export type Input = Readable & {
  /** Absent or false when piped. */
  readonly isTTY?: boolean;
};

/** A stream as far as it is used here. */
export type Output = NodeJS.WritableStream & {
  /** Absent or false when piped. */
  readonly isTTY?: boolean;
  /** Of a terminal, in characters; absent where it is not known. */
  readonly columns?: number;
  readonly rows?: number;
};
