import type { Readable } from "node:stream";

/** The environment of the process, so that tests can replace it. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reading it throws a CliError if the directory was removed. */
  readonly cwd: string;
  /** Calls back on SIGINT and SIGTERM. Returns a function that removes the listener. */
  onSignal(listener: (signal: Signal) => void): () => void;
  /** Calls back when the stream can no longer be written to, such as a closed pipe. Returns a function that removes the listener. */
  onPipeClosed(stream: "stdout" | "stderr", listener: () => void): () => void;
  /** Exits immediately. */
  exit(code: number): void;
}

export type Signal = "SIGINT" | "SIGTERM";

export type Input = Readable & {
  /** Undefined or false for pipes and files. */
  readonly isTTY?: boolean;
};

export type Output = NodeJS.WritableStream & {
  /** Undefined or false for pipes and files. */
  readonly isTTY?: boolean;
  /** Width of the terminal in characters, if known. */
  readonly columns?: number;
  readonly rows?: number;
};
