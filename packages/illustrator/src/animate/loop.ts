import type { Frame } from "../raster/render-frames.ts";
import { type Drawing, drawScene, type SceneRequest } from "../scene/draw-scene.ts";
import { type IdleTimeline, idleTimeline } from "./idle.ts";

/** The frames of a character that blinks and glances. Undefined if no face of it moves. */
export async function drawIdleFrames(
  still: Drawing,
  scene: SceneRequest,
): Promise<readonly Frame[] | undefined> {
  const timeline = idleTimeline(scene.seed);
  const faces: Drawing[] = [];
  for (const moment of timeline.moments) faces.push(await drawScene({ ...scene, moment }));
  return faces.some(({ svg }) => svg !== still.svg) ? framesOf(timeline, still, faces) : undefined;
}

/** The drawings one after the other, each with its duration in milliseconds. */
function framesOf(
  { duration, events }: IdleTimeline,
  still: Drawing,
  faces: readonly Drawing[],
): readonly Frame[] {
  let time = 0;
  const frames = events.flatMap(({ from, to, face }) => {
    const own = { drawing: still, duration: from - time };
    time = to;
    return [own, { drawing: faces[face] ?? still, duration: to - from }];
  });
  return [...frames, { drawing: still, duration: duration - time }];
}
