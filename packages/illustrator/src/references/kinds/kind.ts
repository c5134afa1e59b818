import type { Painted } from "../portrait/paint.ts";
import type { Photo } from "../portrait/photo.ts";

/** What a kind paints with. */
export interface Task {
  readonly photo: Photo;
  readonly seed: number;
  /** A colour the words asked for behind the character, `#rrggbb`. */
  readonly background?: string;
}

/** Paints a portrait of one kind. */
export type Kind = (task: Task) => Promise<Painted>;
