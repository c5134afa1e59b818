import type { StyleName } from "../../brief/values/pictures.ts";
import type { StyleAdapter } from "../style-adapter.ts";
import { abstract } from "./abstract.ts";
import { cartoon } from "./cartoon.ts";
import { clay } from "./clay.ts";
import { comic } from "./comic.ts";
import type { OwnStyle } from "./flat.ts";
import { inkStyle } from "./ink.ts";
import { lineArt } from "./line-art.ts";
import { minimal } from "./minimal.ts";
import { sketch } from "./sketch.ts";
import { voxel } from "./voxel.ts";

export { inkTraits } from "../ink/ink-traits.ts";
export { toInk } from "../ink/to-ink.ts";
export { voxelRobot } from "./voxel-robot.ts";

/** The styles that are not loaded at once. They are loaded with the first of them. */
export const styleAdapters: {
  readonly [style in Exclude<StyleName, "flat" | "pixel" | "sticker" | "3d">]: StyleAdapter | OwnStyle;
} = {
  cartoon,
  "line-art": lineArt,
  sketch,
  voxel,
  clay,
  minimal,
  comic,
  abstract,
  ink: inkStyle,
};
