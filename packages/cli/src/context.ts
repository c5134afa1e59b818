import type { JobUpdate, Likeness } from "@likeness/client";
import type { Settings } from "./config/settings.ts";

/** What a command works with. */
export interface CommandContext {
  readonly settings: Settings;
  /** The base of relative paths. Reading it throws a CliError if that directory was removed. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Reports progress and warnings. */
  emit(event: CommandEvent): void;
  /**
   * Connects to the local engine or the configured server, or to the system given by name; closed when the command ends. A
   * client of another system rejects what the system lacks with UnsupportedError.
   */
  connect(options: { runsWorker: boolean; system?: string }): Promise<Likeness>;
}

export type CommandEvent =
  | {
      readonly kind: "accepted";
      readonly jobId: string;
      readonly idempotencyKey?: string | undefined;
      /** Where the image will be written; part of the command that resumes the job. */
      readonly output?: string | undefined;
    }
  | { readonly kind: "progress"; readonly jobId: string; readonly update: JobUpdate }
  /** The progress of a batch. */
  | { readonly kind: "counted"; readonly done: number; readonly failed: number; readonly total: number }
  /** A step that takes some seconds. */
  | { readonly kind: "step"; readonly message: string }
  /** The user is about to be prompted on the terminal. */
  | { readonly kind: "asking" }
  | { readonly kind: "stored"; readonly path: string }
  | { readonly kind: "warning"; readonly message: string };
