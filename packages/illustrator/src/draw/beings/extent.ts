import { collectShapes, initialPaint } from "../../pixel/collect-shapes.ts";
import { indexById, parseSvg } from "../../pixel/parse-svg.ts";
import type { Being } from "./being.ts";
import { headShapeOf } from "./fit.ts";
import { headPath } from "./head-shape.ts";

/** How far a being reaches up, and to its wider side from the middle. */
export interface Extent {
  readonly top: number;
  readonly half: number;
}

const known = new WeakMap<Being, Extent>();

/** The extent of a being's head and, if it is recognized by it, of what is behind it. */
export function extentOf(being: Being): Extent {
  const seen = known.get(being);
  if (seen !== undefined) return seen;
  const { back = "", hair = "", top = "", ownHat = "", muzzle = "", front = "", behind = "" } = being;
  const head = `<path d="${being.outline ?? headPath(headShapeOf(being))}"/>`;
  const root = parseSvg(
    head + back + hair + top + ownHat + muzzle + front + (being.showsBehind === true ? behind : ""),
  );
  const extent = collectShapes(root, initialPaint, indexById(root)).reduce<Extent>(
    ({ top: highest, half }, { box: [left, upper, right] }) => ({
      top: Math.min(highest, upper),
      half: Math.max(half, 140 - left, right - 140),
    }),
    { top: 40, half: 60 },
  );
  known.set(being, extent);
  return extent;
}
