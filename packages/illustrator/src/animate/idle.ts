import { randomStream } from "../random/random-stream.ts";
import type { Moment } from "../traits/moment.ts";
import { type FaceStack, stackedFace } from "./face-stack.ts";

/** A face is shown from one time to another, in milliseconds. In between the character's own face is. */
export interface IdleEvent {
  readonly from: number;
  readonly to: number;
  /** The index in `moments`. */
  readonly face: number;
}

export interface IdleTimeline {
  readonly moments: readonly Moment[];
  /** In milliseconds. It repeats. */
  readonly duration: number;
  readonly events: readonly IdleEvent[];
}

const blink = 150;

/** Blinks twice and glances to a side. The seed decides when, so that people beside each other do not move together. */
export function idleTimeline(seed: number): IdleTimeline {
  const random = randomStream(seed, "animate.idle");
  const duration = random.pick([5200, 5800, 6400, 7000]);
  const side = random.pick([-0.7, 0.7]);
  const first = random.pick([1400, 1800, 2200]);
  const glance = first + random.pick([900, 1200, 1500]);
  const second = glance + 1250;
  return {
    moments: [{ closesEyes: true }, { gaze: [side, 0.05] }],
    duration,
    events: [
      { from: first, to: first + blink, face: 0 },
      { from: glance, to: glance + 1000, face: 1 },
      { from: second, to: second + blink, face: 0 },
    ],
  };
}

/** The stack of a character that blinks, glances and breathes, and is still for people who prefer reduced motion. */
export function idleStack(seed: number, name: string): FaceStack {
  const timeline = idleTimeline(seed);
  return {
    moments: timeline.moments,
    arrange: (faces) => faces.map((face, i) => stackedFace(face, `${name}-${i}`, i > 0)).join(""),
    targets: "",
    css: idleCss(timeline, name),
    bodyClass: `${name}-b`,
  };
}

/** The style sheet for faces of the classes `name-0`, which is the character's own, `name-1` and so on. */
export function idleCss({ moments, duration, events }: IdleTimeline, name: string): string {
  const shows = (face: number, isIn: boolean): string =>
    `visibility:${(face === 0 ? !isIn : isIn) ? "visible" : "hidden"}`;
  const keyframes = [0, ...moments.map((_, i) => i + 1)].map((face) => {
    const relevant = events.filter((event) => face === 0 || event.face === face - 1);
    const steps = relevant.flatMap(({ from, to }) => [
      `${percent(from, duration)}{${shows(face, true)}}`,
      `${percent(to, duration)}{${shows(face, false)}}`,
    ]);
    return `@keyframes ${name}-${face}{0%{${shows(face, false)}}${steps.join("")}}`;
  });
  const animations = [0, ...moments.map((_, i) => i + 1)].map(
    (face) => `.${name}-${face}{animation:${name}-${face} ${duration}ms step-end infinite}`,
  );
  return (
    `@media (prefers-reduced-motion:no-preference){` +
    `${animations.join("")}${breathing(name)}}${keyframes.join("")}` +
    `@keyframes ${name}-b{50%{transform:scale(1.004,1.01)}}`
  );
}

/** The class of the body, which grows a little from the lower edge of the picture. */
export function breathing(name: string): string {
  return `.${name}-b{transform-box:view-box;transform-origin:50% 100%;animation:${name}-b 4200ms ease-in-out infinite}`;
}

function percent(time: number, duration: number): string {
  return `${Math.round((time / duration) * 10_000) / 100}%`;
}
