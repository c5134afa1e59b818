import type { DetectedFace, Pixels } from "./types.ts";

/** From the caller to the thread. */
export interface Call {
  readonly id: number;
  readonly method: "findFaces" | "cutOut";
  readonly image: Pixels;
}

/** From the thread to the caller. */
export type Answer =
  | { readonly id: number; readonly faces: readonly DetectedFace[] }
  | { readonly id: number; readonly opacity: Uint8Array }
  | { readonly id: number; readonly error: unknown };
