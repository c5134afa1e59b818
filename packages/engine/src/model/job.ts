import type { Failure } from "./job-failure.ts";

export type JobStatus = "queued" | "processing" | "completed" | "failed" | "cancelled";

/** Background work. Only `transition` makes a new state of one. Times are milliseconds since the epoch. */
export interface Job {
  readonly id: string;
  readonly accountId: string;
  readonly type: "avatar_generation";
  readonly status: JobStatus;
  /** 0 to 1; never falls. */
  readonly progress: number;
  readonly stage: string;
  readonly input: JobInput;
  /** How often a worker has started on it. */
  readonly attempts: number;
  /** What became of each start, oldest first; those that were handed back in good order are not among them. */
  readonly attemptLog: readonly Attempt[];
  /** A `queued` job is left alone until then, because an earlier attempt failed; null when it may start at once. */
  readonly notBefore: number | null;
  /** Who works on it and until when that claim holds; null unless `processing`. */
  readonly lease: Lease | null;
  /** Set exactly when `completed`. */
  readonly result: JobResult | null;
  /** Set exactly when `failed`. */
  readonly failure: Failure | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When the job ended, however it ended. */
  readonly endedAt: number | null;
}

export interface Attempt {
  readonly startedAt: number;
  /** Null while it is going on. */
  readonly endedAt: number | null;
  /** `lost` when its worker stopped answering: its process or thread died, or it did not end in time. */
  readonly outcome: "completed" | "failed" | "cancelled" | "lost" | null;
  /** Set when `failed`, and when `lost` for a reason that is known. */
  readonly failure: Pick<Failure, "code" | "message"> | null;
}

/** A claim that holds at moments from `from` to `until`, which is not among them. */
export interface Lease {
  readonly worker: string;
  readonly until: number;
  /**
   * As long before the claim was made as the claim lasts. A clock that shows an earlier moment was set back since, and
   * the claim would last as long as that clock had been wrong. Left out in claims of older versions, which hold at any
   * moment before `until`. The clocks of several machines may differ by less than a claim lasts.
   */
  readonly from?: number;
}

/** A claim made now. */
export function leaseOf(worker: string, until: number, now: number): Lease {
  return { worker, until, from: now - (until - now) };
}

export function holds({ until, from }: Lease, now: number): boolean {
  return now < until && (from === undefined || from <= now);
}

/**
 * Whether a queued job may start. One that is put off for longer than any job is was put off by a clock that has been
 * set back since.
 */
export function isDue(notBefore: number | null, now: number): boolean {
  return notBefore === null || notBefore <= now || notBefore > now + tooFarAheadMs;
}

/** Twice the longest pause before a further attempt: the clock of another machine may be somewhat ahead. */
export const tooFarAheadMs = 120_000;

export interface JobInput {
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, unknown>>;
  readonly negativePrompt?: string;
  /** Chosen at acceptance when the caller gave none, so that a second attempt draws the same picture. */
  readonly seed: number;
  readonly style?: string;
  /** Drawn instead of what the prompt says. */
  readonly brief?: Readonly<Record<string, unknown>>;
  readonly output: OutputOptions;
  /** The caller's pictures, already stored without their metadata. */
  readonly references: readonly Reference[];
  readonly clientReferenceId?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** Told when the job ends, besides the account's endpoints. */
  readonly webhookUrl?: string;
  /** Of the trace that the request belonged to: the drawing is seen in it too. */
  readonly traceparent?: string;
  /** Where the caller reached the server: the addresses of pictures in webhooks start with it. */
  readonly origin?: string;
}

export interface OutputOptions {
  readonly aspectRatio?: string;
  readonly resolution?: string;
  /** The longer side in pixels, instead of a resolution. */
  readonly size?: number;
  readonly format?: string;
  /** `auto`, `transparent` or `opaque`. */
  readonly background?: string;
  readonly thinkingIntensity?: string;
  readonly count?: number;
}

/** A picture the caller brought. */
export interface Reference {
  readonly sha256: string;
  readonly mediaType: string;
}

export interface JobResult extends Provenance {
  /** One to four, in the order of their seeds. */
  readonly images: readonly JobImage[];
  readonly drawingVersion: string;
}

/** What pictures were drawn from, how, and whose art is in them. */
export interface Provenance {
  readonly brief: Readonly<Record<string, unknown>>;
  readonly mode: "prompt" | "references";
  readonly outputApplied: {
    readonly aspectRatio: string;
    /** The one asked for, or the smallest that holds the size asked for. */
    readonly resolution: string;
    /** The longer side in pixels, if it was asked for so. */
    readonly size?: number;
    readonly format: string;
    /** `transparent` or `opaque`; absent where the illustrator does not say. */
    readonly background?: string;
  };
  /** What was asked for and is not drawn. Absent in what was drawn before warnings were kept. */
  readonly warnings?: readonly Warning[];
  readonly license: string;
  readonly credit: string;
}

/** Something that was asked for and that a picture does not show. */
export interface Warning {
  readonly code: string;
  /** What happened and what to do about it, for a person. */
  readonly message: string;
}

/** One finished picture. */
export interface JobImage {
  readonly assetId: string;
  readonly thumbnailAssetId: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly seed: number;
  /** What it shows, in one sentence; absent where the illustrator does not say. */
  readonly alt?: string;
}

/** The bytes behind an address; content lives in the blob store under its hash. */
export interface Asset {
  readonly id: string;
  readonly accountId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly createdAt: number;
}

/** Whether nothing more will happen to the job. */
export function hasEnded(job: Pick<Job, "status">): boolean {
  return job.status === "completed" || job.status === "failed" || job.status === "cancelled";
}
