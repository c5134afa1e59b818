import type { Emotion } from "../model/emotion.ts";
import type { Provenance } from "../model/job.ts";
import type { FailureCode } from "../model/job-failure.ts";
import type { ModelCall } from "../model/model-call.ts";

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
  "picture",
] as const;

export type ImageModelFeature = (typeof imageModelFeatures)[number];

/** A request before its job is accepted. */
export type ImageModelDraft = Omit<ImageModelRequest, "jobId" | "seed" | "references" | "picture">;

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
  /**
   * The image that is edited, or whose expression changes, for models that start from images instead of Briefs. Only models
   * with the feature `picture` get it.
   */
  readonly picture?: Uint8Array;
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
  /** Which of several models generates it, by name; by default the first. */
  readonly model?: string;
  /** The effort of a hosted model: `minimal` or `high`. */
  readonly thinkingIntensity?: string;
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
  | {
      readonly brief: Readonly<Record<string, unknown>>;
      readonly seed?: number;
      /** The image that shows it, only for models with the feature `picture`. */
      readonly picture?: Uint8Array;
    }
  | { readonly reference: Uint8Array; readonly brief?: Readonly<Record<string, unknown>> }
  | { readonly prompt: string; readonly hints?: Readonly<Record<string, unknown>>; readonly seed?: number }
);

export interface ImageModelContext {
  /** Aborts when the job is cancelled or taken over; the model rejects or returns soon after. */
  readonly signal: AbortSignal;
  /** `fraction` is 0 to 1. */
  onProgress(stage: string, fraction: number): void;
  /** Where a model records its calls that cost money. Absent if nothing is recorded, such as in tests of a model. */
  readonly calls?: ModelCalls;
}

/**
 * The calls of providers for one job, which are recorded so that a picture is not paid twice, even if the process ends in
 * the middle of a call.
 */
export interface ModelCalls {
  /** Those of all attempts at the job, oldest first. */
  list(): readonly ModelCall[];
  /** Records that a call is about to be made. It must not be made if this rejects or is refused. */
  begin(call: Pick<ModelCall, "model" | "image" | "cost">): Promise<BeginCallResult>;
  /** Records by what the provider finds the call again. */
  submitted(id: string, submission: string): Promise<void>;
  /** Records how a call ended. The picture is stored, so that later attempts at the job can use it. */
  end(id: string, end: ModelCallEnd): Promise<void>;
  /** Reads the stored picture of a call; null if there is none any more. */
  read(call: ModelCall): Promise<Uint8Array | null>;
}

export type BeginCallResult =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly message: string };

export type ModelCallEnd = Pick<ModelCall, "cost"> &
  (
    | { readonly outcome: "completed"; readonly picture: Uint8Array }
    | { readonly outcome: "failed" | "unknown" }
  );

export type ImageModelResult =
  | ({ readonly ok: true } & GeneratedImages)
  | {
      readonly ok: false;
      readonly code: FailureCode;
      readonly message: string;
      /** The pause that the provider requests. */
      readonly retryAfterMs?: number;
      /** `false` if another attempt at the job could cost money twice; by default, what the code says. */
      readonly isRetryable?: boolean;
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

/** A model that an engine uses, or could use. */
export interface ListedImageModel {
  /** Such as `openai:gpt-image-1`. */
  readonly name: string;
  readonly isUsed: boolean;
  /** The name by which the rules choose it; null if it has none. */
  readonly usedAs: string | null;
  /** What is missing for the first call, and how to set it; null if nothing is known to be. */
  readonly problem: string | null;
  /** The most images that a call can start from; null if it is not known or not limited. */
  readonly inputImages: number | null;
  /** Of one picture, in US dollars; null if it is not known. */
  readonly cost: number | null;
}
