import type { DrawSvgRequest } from "../draw-svg.ts";
import { drawMoments } from "../draw-svg.ts";
import type { Image } from "../request.ts";
import type { Moment } from "../traits/moment.ts";
import { type IdleTimeline, idleTimeline } from "./idle.ts";

export interface IdleLoopRequest extends Omit<DrawSvgRequest, "output"> {
  /** The side in pixels, 16 to 512. Default 256. */
  readonly side?: number;
  readonly background?: NonNullable<DrawSvgRequest["output"]>["background"];
}

/**
 * Draws an animated WebP of a character that blinks and glances, for places that show no SVG. It repeats without end.
 *
 * @throws IllustratorError for a request that cannot be drawn.
 */
export async function drawIdleLoop({ side = 256, background, ...request }: IdleLoopRequest): Promise<Image> {
  const { checkAtlas, renderLoop } = await import("../raster/render-atlas.ts");
  checkAtlas(side, "webp");
  const output = { aspectRatio: "1:1", ...(background !== undefined && { background }) } as const;
  const { drawings, seed } = await drawMoments({ ...request, output }, (seed) => facesOf(idleTimeline(seed)));
  const frames = framesOf(idleTimeline(seed)).flatMap(({ face, duration }) => {
    const drawing = drawings.get(face);
    return drawing === undefined ? [] : [{ drawing, duration }];
  });
  return renderLoop(frames, side);
}

function facesOf({ moments }: IdleTimeline): ReadonlyMap<string, Moment> {
  return new Map([["own", {}], ...moments.map((moment, i): [string, Moment] => [`${i}`, moment])]);
}

/** The faces one after the other, each with its duration in milliseconds. */
function framesOf({ duration, events }: IdleTimeline): { face: string; duration: number }[] {
  let time = 0;
  const frames = events.flatMap(({ from, to, face }) => {
    const own = { face: "own", duration: from - time };
    time = to;
    return [own, { face: `${face}`, duration: to - from }];
  });
  return [...frames, { face: "own", duration: duration - time }];
}
