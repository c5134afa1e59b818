/** Draws faces for requests that wait for them, without a job. What cannot be drawn is a value; an exception is a fault. */
export interface FaceIllustrator {
  /** Draws what a job with the same request draws, to the byte. */
  draw(request: DrawRequest, signal: AbortSignal): Promise<FaceDrawing | FaceProblem>;
  /** Draws everything of a pack into a ZIP file. The same request gives the same bytes. */
  pack(request: PackRequest, signal: AbortSignal): Promise<FaceDrawing | FaceProblem>;
  /** Chooses faces of which no two look alike. A longer list begins with the same faces. */
  chooseSet(request: FaceSetRequest, signal: AbortSignal): Promise<FaceSet | FaceProblem>;
  /** The Brief and the seed of a code. */
  decode(code: string): Promise<DecodedFace | FaceProblem>;
}

export interface DrawRequest {
  readonly face: DrawnFace;
  readonly style?: string;
  /** Replaces the expression. */
  readonly emotion?: string;
  /** How much of the character is shown; `headshot` is the head alone. */
  readonly framing?: string;
  readonly aspectRatio?: string;
  /** The longer side in pixels. */
  readonly size?: number;
  /** `png`, `webp`, `jpeg` or `svg`; `json` is where the frames of a presence are. */
  readonly format: string;
  /** `auto`, `transparent` or `opaque`. */
  readonly background?: string;
  /** Makes the figure move. An image that cannot move is a problem. */
  readonly animate?: boolean;
  /** Draws the states of an agent: all in one SVG, or as an atlas of square frames with a side of `size`. */
  readonly presence?: boolean;
  readonly drawingVersion?: string;
}

export interface FaceSetRequest {
  /** Different names, or the number of faces without names. */
  readonly names?: readonly string[];
  readonly count?: number;
  /** What all faces have in common. */
  readonly prompt?: string;
  readonly hints?: Readonly<Record<string, unknown>>;
  readonly style?: string;
  readonly seed?: number;
}

export interface FaceSet {
  readonly ok: true;
  readonly faces: readonly { readonly name: string; readonly seed: number; readonly code: string }[];
}

export interface PackRequest {
  readonly face: DrawnFace;
  readonly style?: string;
  /** The name in the manifest. */
  readonly name?: string;
}

export type DrawnFace =
  /** The seed is derived from the prompt by default. */
  | { readonly kind: "prompt"; readonly prompt: string; readonly seed?: number }
  | { readonly kind: "code"; readonly code: string }
  /** The default robot of the name. */
  | { readonly kind: "robot"; readonly name: string }
  /** The initials of the name; its robot if it has none that can be drawn. */
  | { readonly kind: "initials"; readonly name: string };

export interface FaceDrawing {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export interface DecodedFace {
  readonly ok: true;
  readonly brief: Readonly<Record<string, unknown>>;
  readonly seed: number;
}

export interface FaceProblem {
  readonly ok: false;
  /** The invalid part of the request, such as `code`. */
  readonly param: string;
  /** What is wrong and what is allowed. */
  readonly message: string;
}
