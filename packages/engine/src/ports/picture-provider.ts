import type { FailureCode } from "../model/job-failure.ts";

/** A service or a local server that makes one picture per call. `hostedModel` makes an image model of it. */
export interface PictureProvider {
  /** The name of the model, such as `openai:gpt-image-1`. It is recorded in jobs and pictures. */
  readonly id: string;
  /** What the model can do; rejects if that cannot be found out. */
  abilities(): Promise<PictureAbilities>;
  /** What is missing for the first call, and how to set it; null if nothing is known to be. */
  problem?(): Promise<string | null>;
  /** Makes one call. Failures are values; what it throws is a fault. It never repeats a call that may cost money. */
  makePicture(request: PictureRequest, call: PictureCall): Promise<PictureAnswer>;
}

export interface PictureAbilities {
  /** The most images that a call can start from; 0 if none. */
  readonly inputImages: number;
  /**
   * The shapes it makes: any aspect ratio, some, or some sizes. Other shapes are made of the nearest by cropping or extending.
   */
  readonly shapes:
    | { readonly kind: "any" }
    | { readonly kind: "ratios"; readonly ratios: readonly string[] }
    | { readonly kind: "sizes"; readonly sizes: readonly string[] };
  /** Whether the same request and seed give the same picture. */
  readonly seeds: boolean;
  /** Whether it can leave the background transparent. */
  readonly transparency: boolean;
  /** Of one picture, in US dollars; null if it is not known, 0 for a model of one's own. */
  readonly cost: number | null;
  /** By the effort of the request, if the price depends on it. */
  readonly effortCosts?: Readonly<Record<string, number>>;
  /**
   * What happens if a call is repeated after the process ended in the middle of it: it costs nothing (`free`), the provider
   * recognises the idempotency key (`idempotent`), the provider finds the call by its submission (`resumable`), or it may be
   * paid twice (`paid`).
   */
  readonly repeat: "free" | "idempotent" | "resumable" | "paid";
}

/** One picture. */
export interface PictureRequest {
  /** Everything in words that the other fields do not say. */
  readonly prompt: string;
  /** The size to make, one of the model's own if it has only some. */
  readonly width: number;
  readonly height: number;
  /** The aspect ratio of that size, such as `16:9`. */
  readonly aspectRatio: string;
  /** 0 to 2,147,483,647: several providers take no larger ones. */
  readonly seed: number;
  readonly transparent: boolean;
  /** `minimal` or `high`. */
  readonly effort?: string;
  /** What to start from, at most as many as the model can; the prompt mentions them by number, from 1. */
  readonly images: readonly InputImage[];
}

export interface InputImage {
  readonly bytes: Uint8Array;
  /** `image/png`, `image/jpeg` or `image/webp`. */
  readonly mediaType: string;
}

export interface PictureCall {
  /** Aborts when the time limit of the call is over, or the job was cancelled. */
  readonly signal: AbortSignal;
  /** The same for every call for the same picture of the same job. */
  readonly idempotencyKey: string;
  /** What an earlier call for the picture was submitted as; continues that call instead of making another. */
  readonly submission?: string;
  /** Records what the provider finds the call by. Called as soon as it is known. */
  onSubmitted(submission: string): Promise<void>;
}

export type PictureAnswer =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** In US dollars, if the provider says so. */
      readonly cost?: number;
      /** What the model ignored, in its own words. */
      readonly warnings?: readonly string[];
    }
  | PictureFailure;

export interface PictureFailure {
  readonly ok: false;
  readonly code: FailureCode;
  readonly message: string;
  readonly retryAfterMs?: number;
  /** Whether the provider may charge for the call all the same. */
  readonly mayBePaid: boolean;
  /** Whether the provider said that the call has ended, so that it cannot be continued. */
  readonly hasEnded?: boolean;
}
