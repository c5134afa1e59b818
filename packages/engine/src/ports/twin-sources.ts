import type { Warning } from "../model/job.ts";
import type { FailureCode } from "../model/job-failure.ts";
import type { TwinContent, TwinSource } from "../model/twin.ts";

/** Fetches and checks what twins are trained from. */
export interface TwinSources {
  /** Rejects with the reason of the aborted signal. */
  read(source: TwinSource, options: TwinSourceOptions): Promise<TwinSourceResult>;
}

export interface TwinSourceOptions {
  readonly jobId: string;
  readonly signal: AbortSignal;
  /** `fraction` is 0 to 1. */
  onProgress(stage: string, fraction: number): void;
}

export type TwinSourceResult =
  | {
      readonly kind: "ready";
      readonly content: TwinContent;
      /** JPEG, PNG or WebP; null if there is none, and the cover is drawn. */
      readonly picture: Uint8Array | null;
      readonly warnings: readonly Warning[];
    }
  /** The training failed. */
  | { readonly kind: "failed"; readonly code: FailureCode; readonly message: string }
  /** The training is not allowed, such as without consent. */
  | { readonly kind: "refused"; readonly message: string };
