import type { Brief } from "../../brief/brief.ts";
import type { Size } from "../../output.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { FocusArea } from "../focus-area.ts";

/** A drawing before a medium is applied. */
export interface MediumPicture {
  readonly defs: string;
  /** Empty if the background is transparent. */
  readonly backdrop: string;
  readonly figures: string;
  readonly size: Size;
  readonly focus: FocusArea;
  readonly brief: Brief;
  readonly traits: CharacterTraits;
}

/** Definitions and content of an SVG. */
export interface MediumDrawing {
  readonly defs: string;
  readonly svg: string;
}

/** Whether something other than a plain colour is behind the figure. */
export function hasPlace({ place = "none" }: Brief): boolean {
  return place !== "none";
}

/** A rectangle that fills the image. */
export function filled({ width, height }: Size, paint: string, more = ""): string {
  return `<rect width="${width}" height="${height}" fill="${paint}"${more}/>`;
}

/** A filter of the size of the image. Colours are computed as they are stated, in sRGB. */
export function filter(id: string, { width, height }: Size, steps: string): string {
  return `<filter id="${id}" filterUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}" color-interpolation-filters="sRGB">${steps}</filter>`;
}

/** Random values of the same seed have the same texture. */
export function textureSeed({ seed }: CharacterTraits): number {
  return seed % 997;
}

/** The radius of a circle around the head. `focus.r` is that of the head with its surroundings. */
export function headRadius({ focus }: MediumPicture): number {
  return focus.r * 0.66;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
