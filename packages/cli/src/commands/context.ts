import type { JobUpdate, Likeness } from "@likeness/client";
import type { Settings } from "../config/settings.ts";

/** What a command is given to work with. */
export interface Context {
  readonly settings: Settings;
  /** What relative paths are relative to. Reading it throws a Failure when that folder was removed. */
  readonly cwd: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Told of what happens on the way; somebody may be watching. */
  observe(event: Happening): void;
  /** The engine of this machine or a server. Closed by whoever made the context. */
  connect(options: { draws: boolean }): Promise<Likeness>;
}

export type Happening =
  | {
      readonly kind: "accepted";
      readonly jobId: string;
      readonly idempotencyKey?: string | undefined;
      /** Where the picture will go, to be named to whoever writes it in this run's place. */
      readonly output?: string | undefined;
    }
  | { readonly kind: "progress"; readonly jobId: string; readonly update: JobUpdate }
  /** How far a run has come that draws many pictures. */
  | { readonly kind: "counted"; readonly done: number; readonly failed: number; readonly total: number }
  /** Somebody is about to be asked something on the terminal. */
  | { readonly kind: "asking" }
  | { readonly kind: "stored"; readonly path: string }
  | { readonly kind: "warning"; readonly message: string };
