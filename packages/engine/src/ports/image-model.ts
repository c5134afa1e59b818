import type { Provenance } from "../model/job.ts";
import type { FailureCode } from "../model/job-failure.ts";

/** Draws what a job asks for. Refusals and faults of a provider are values; an exception means `unknown`. */
export interface ImageModel {
  generate(order: ImageModelRequest, context: ImageModelContext): Promise<ImageModelResult>;
  /** Says that an order may come soon, so that what takes long to load can be loaded meanwhile. */
  prepare?(): void;
  /**
   * Finds what would make `draw` answer `invalid_input` every time, so that the request is refused before it costs
   * anything; null when nothing is known to be wrong. Called while the caller waits: it must not draw or ask the network.
   */
  check?(order: ImageModelDraft): Promise<ImageModelProblem | null>;
}

/** A request before its job is accepted. */
export type ImageModelDraft = Omit<ImageModelRequest, "jobId" | "seed" | "references">;

export interface ImageModelProblem {
  /** Path of the part that is wrong, from the order: `brief.hair.color`, `aspectRatio`. */
  readonly param: string;
  /** One sentence that says what is wrong and what is allowed. */
  readonly message: string;
}

export interface ImageModelRequest {
  readonly jobId: string;
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, unknown>>;
  readonly negativePrompt?: string;
  readonly style?: string;
  /** Drawn instead of what the prompt says; one that makes no sense is `invalid_input`. */
  readonly brief?: Readonly<Record<string, unknown>>;
  /** Of the first picture; each further one has the next. */
  readonly seed: number;
  /** One to four. */
  readonly count: number;
  readonly aspectRatio?: string;
  readonly resolution?: string;
  /** The longer side in pixels, 16 to 4096; never together with a resolution. */
  readonly size?: number;
  readonly format?: string;
  /** `auto`, `transparent` or `opaque`; a picture that cannot be as asked comes with a warning. */
  readonly background?: string;
  readonly references: readonly Uint8Array[];
}

export interface ImageModelContext {
  /** Aborts when the job is cancelled or taken away; the illustrator rejects or returns soon after. */
  readonly signal: AbortSignal;
  /** `fraction` is 0 to 1 of the drawing alone. */
  onProgress(stage: string, fraction: number): void;
}

export type ImageModelResult =
  | { readonly ok: true; readonly drawing: GeneratedImages }
  | {
      readonly ok: false;
      readonly code: FailureCode;
      readonly message: string;
      /** How long the provider asks to be left alone. */
      readonly retryAfterMs?: number;
    };

export interface GeneratedImages extends Provenance {
  /** As many as were ordered, in the order of their seeds. */
  readonly images: readonly GeneratedImage[];
  /** Of the drawing: the same brief, seed and version give the same bytes. */
  readonly version: string;
}

export interface GeneratedImage {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** What it shows, in one sentence: the text for those who cannot see it. */
  readonly alt?: string;
  readonly thumbnail: { readonly bytes: Uint8Array; readonly mediaType: string };
}
