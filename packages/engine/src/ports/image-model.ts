import type { Emotion } from "../model/emotion.ts";
import type { Provenance } from "../model/job.ts";
import type { FailureCode } from "../model/job-failure.ts";

/** Generates the images of a job. Failures of a provider are values; an exception fails the job with `unknown`. */
export interface ImageModel {
  generate(request: ImageModelRequest, context: ImageModelContext): Promise<ImageModelResult>;
  /** Called when a request may come soon, to load what takes long. */
  prepare?(): void;
  /** The optional parts of requests that it supports; none by default. The engine answers for the others. */
  readonly features?: readonly ImageModelFeature[];
  /**
   * Finds what would make `generate` fail with `invalid_input` every time, so that the request is rejected before it
   * costs anything; null if nothing is known to be wrong. The caller waits for it: no generating, no network.
   */
  check?(draft: ImageModelDraft): Promise<ImageModelProblem | null>;
}

/** Parts of a request that not every model supports, by their names in it. */
export const imageModelFeatures = [
  "base",
  "emotion",
  "elements",
  "upscale",
  "cast",
  "animate",
  "drawingVersion",
] as const;

export type ImageModelFeature = (typeof imageModelFeatures)[number];

/** A request before its job is accepted. */
export type ImageModelDraft = Omit<ImageModelRequest, "jobId" | "seed" | "references">;

export interface ImageModelProblem {
  /** Path of the invalid part of the request, such as `brief.hair.color` or `aspectRatio`. */
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
  /** Replaces what the prompt says. */
  readonly brief?: Readonly<Record<string, unknown>>;
  /** Seed of the first image; each further image has the next seed. */
  readonly seed: number;
  /**
   * The person to edit. The image shows the same person, and only what the rest of the request mentions is different:
   * `brief` overrides single traits, and `references` are images to add, such as a product to hold.
   */
  readonly base?: ImageModelBase;
  /** Only the face differs from the image without it; the same seed and emotion give the same image. */
  readonly emotion?: Emotion;
  /** Up to six images to show in the scene. */
  readonly elements?: readonly ImageModelElement[];
  /** Doubles the longer side, to at most 4096 pixels. */
  readonly upscale?: boolean;
  /** Several characters in one image. The prompt and the hints describe its surroundings. */
  readonly cast?: ImageModelCast;
  /** One to four; of requests to the OpenAI dialect up to ten. */
  readonly count: number;
  readonly aspectRatio?: string;
  readonly resolution?: string;
  /** The longer side in pixels, 16 to 4096; never together with a resolution. */
  readonly size?: number;
  readonly format?: string;
  /** `auto`, `transparent` or `opaque`; an image that cannot be as requested comes with a warning. */
  readonly background?: string;
  /** Makes the figure move, if the format can; otherwise the image comes with a warning. */
  readonly animate?: boolean;
  /** The version to draw with, as in the result. `check` rejects one that is unknown. */
  readonly drawingVersion?: string;
  readonly references: readonly Uint8Array[];
}

/** A person of an earlier image. `seed` is that image's seed, and replaces the request's. */
export interface ImageModelBase {
  readonly brief: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** The image of which the person is a portrait, such as the photo; absent if the person was made from a prompt. */
  readonly reference?: Uint8Array;
}

export interface ImageModelElement {
  readonly bytes: Uint8Array;
  /** Chosen by the model if absent. */
  readonly placement?: "shirt" | "wall" | "hand";
}

export interface ImageModelCast {
  /** Two to six. */
  readonly members: readonly ImageModelCastMember[];
}

/**
 * A character by what makes it recognisable: an earlier image's Brief and seed, an image, or a prompt. Without a seed of its
 * own it has one that depends on the request's seed and its place in the cast.
 */
export type ImageModelCastMember = { readonly name?: string } & (
  | { readonly brief: Readonly<Record<string, unknown>>; readonly seed?: number }
  | { readonly reference: Uint8Array; readonly brief?: Readonly<Record<string, unknown>> }
  | { readonly prompt: string; readonly hints?: Readonly<Record<string, unknown>>; readonly seed?: number }
);

export interface ImageModelContext {
  /** Aborts when the job is cancelled or taken over; the model rejects or returns soon after. */
  readonly signal: AbortSignal;
  /** `fraction` is 0 to 1. */
  onProgress(stage: string, fraction: number): void;
}

export type ImageModelResult =
  | ({ readonly ok: true } & GeneratedImages)
  | {
      readonly ok: false;
      readonly code: FailureCode;
      readonly message: string;
      /** The pause that the provider requests. */
      readonly retryAfterMs?: number;
    };

/** The images and what is known about how they were made; the engine completes the rest. */
export interface GeneratedImages extends Partial<Provenance> {
  /** The requested number of images, in the order of their seeds. */
  readonly images: readonly GeneratedImage[];
  /** Version of the model: the same brief, seed and version give the same bytes. */
  readonly version: string;
}

/** Size and format are read from the bytes by default. */
export interface GeneratedImage extends Partial<ImageDescription> {
  readonly bytes: Uint8Array;
  /** The requested one by default. */
  readonly seed?: number;
  /** The code of the face, if the image shows nothing else. */
  readonly code?: string;
  /** Alternative text: what the image shows, in one sentence. */
  readonly alt?: string;
  /** Made from the bytes by default. */
  readonly thumbnail?: Thumbnail;
}

export interface ImageDescription {
  readonly mediaType: string;
  readonly format: string;
  readonly width: number;
  readonly height: number;
}

export interface Thumbnail {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}
