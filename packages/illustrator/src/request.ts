import type { Brief } from "./brief/brief.ts";
import type { BriefRequest } from "./brief/read-brief.ts";
import type { AspectRatio, FixedAspectRatio, ImageFormat, Resolution } from "./output.ts";

export interface IllustrateRequest extends BriefRequest {
  /** An integer from 0 to 2^32-1 for what the Brief leaves open. Default: a hash of prompt and hints. */
  readonly seed?: number;
  /** Draw this instead of reading the prompt; checked first. `style` still wins over its style. */
  readonly brief?: Partial<Brief> | Readonly<Record<string, unknown>>;
  /** One to six pictures, JPEG, PNG or WebP told by their bytes: their colours dress the character. */
  readonly references?: readonly Uint8Array[];
  readonly output?: {
    /** Default `auto`. */
    readonly aspectRatio?: AspectRatio;
    /** Default `1K`. */
    readonly resolution?: Resolution;
    /** Default `png`. */
    readonly format?: ImageFormat;
  };
}

export interface IllustrateOptions {
  /** Stops before the next stage; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called at each stage; the fraction of the whole never falls. */
  readonly onProgress?: (progress: IllustrateProgress) => void;
}

export interface IllustrateProgress {
  readonly stage: "understanding" | "drawing" | "rendering";
  /** 0 to 1, over all stages. */
  readonly fraction: number;
}

export interface Illustration {
  /** What was drawn: the traits understood, from the prompt or as given. */
  readonly brief: Brief;
  /** The picture as SVG, complete in itself: no fonts, no links to fetch, its licence inside. */
  readonly svg: string;
  readonly image: Image & { readonly format: ImageFormat };
  /** A small WebP, longer side 256. */
  readonly thumbnail: Image;
  /** The seed used: with the same brief it gives the same bytes. */
  readonly seed: number;
  /** Whether reference pictures had a say. */
  readonly mode: "prompt" | "references";
  readonly outputApplied: {
    readonly aspectRatio: FixedAspectRatio;
    readonly resolution: Resolution;
    readonly format: ImageFormat;
  };
  /** The licence of the drawn parts, "CC BY 4.0". All of them allow commercial use. */
  readonly license: string;
  readonly licenseUrl: string;
  /** Who drew them, in one line to put beside the picture. */
  readonly credit: string;
  /** Of the drawing: when it changes, the same brief and seed may look different. */
  readonly version: string;
}

export interface Image {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
