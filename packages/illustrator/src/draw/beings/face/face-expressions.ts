import type { Expression, Face } from "../../../brief/values/poses.ts";

/** The mouth of an expression, in figure units for a mouth of scale 1. */
export interface MouthPose {
  /** Half the width; how far the corners are above the middle of the lips; how far the middle hangs. */
  readonly w: number;
  readonly lift: number;
  readonly dip: number;
  /** How far it is open. */
  readonly open?: number;
  readonly tongue?: boolean;
  /** Moves the middle to a side. */
  readonly aside?: number;
  /** Lifts one corner. */
  readonly skew?: number;
  readonly round?: boolean;
  readonly dimples?: boolean;
  /** Shows pointed teeth. */
  readonly teeth?: boolean;
}

export interface EyesPose {
  readonly kind: "open" | "arc" | "closed" | "wide";
  /** How far the upper lid comes down over the eye, and the lower one up: 1 covers the eye. */
  readonly lid?: number;
  readonly low?: number;
  readonly gaze?: readonly [number, number];
  /** The slope of the upper lid towards the nose. */
  readonly slope?: number;
  readonly tear?: boolean;
}

/** How far the brows are raised, and their ends lowered. The right one can differ. */
export interface BrowsPose {
  readonly up: number;
  readonly inner: number;
  readonly outer: number;
  readonly arch: number;
  readonly rightUp?: number;
  readonly rightInner?: number;
}

export interface FacePose {
  readonly eyes: EyesPose;
  readonly brows: BrowsPose;
  readonly mouth: MouthPose;
  /** How far the face is moved to a side and down. */
  readonly turn?: number;
  readonly nod?: number;
  /** The strength of the blush. */
  readonly blush?: number;
}

const rest: BrowsPose = { up: 0, inner: 0, outer: 0, arch: 4 };

export const facePoses: { readonly [expression in Expression]: FacePose } = {
  neutral: { eyes: { kind: "open" }, brows: { ...rest, up: 1 }, mouth: { w: 12, lift: 1.6, dip: 2.6 } },
  happy: {
    eyes: { kind: "open", low: 0.35 },
    brows: { ...rest, up: 5, arch: 5 },
    mouth: { w: 20, lift: 5, dip: 1.6, open: 17, tongue: true },
    blush: 1.4,
  },
  thoughtful: {
    eyes: { kind: "open", lid: 0.1, gaze: [0.75, -0.75] },
    brows: { up: 3, inner: 1, outer: 0, arch: 4, rightUp: 2.5 },
    mouth: { w: 9, lift: 0.8, dip: 1.8, aside: 3, skew: 0.9 },
    turn: 0.6,
    nod: -1.5,
  },
  surprised: {
    eyes: { kind: "wide" },
    brows: { ...rest, up: 9, arch: 6, outer: 1 },
    mouth: { w: 7.6, lift: 0, dip: 0, open: 18.5, round: true },
    nod: -1,
  },
  determined: {
    eyes: { kind: "open", lid: 0.2, low: 0.2, slope: 0.3 },
    brows: { up: -1.6, inner: 4, outer: -4, arch: 1.6 },
    mouth: { w: 18, lift: 3, dip: 3 },
    nod: 1,
  },
  calm: {
    eyes: { kind: "closed" },
    brows: { ...rest, up: 0.5, outer: 2, arch: 4 },
    mouth: { w: 13.5, lift: 2.2, dip: 3.6, dimples: true },
  },
  amused: {
    eyes: { kind: "arc" },
    brows: { ...rest, up: 3.5, arch: 5, rightUp: 2 },
    mouth: { w: 19, lift: 5, dip: 6.5, dimples: true, skew: 1.6 },
    blush: 1.3,
  },
  curious: {
    eyes: { kind: "open", gaze: [-0.6, -0.2] },
    brows: { up: 2, inner: 0, outer: 0, arch: 4.5, rightUp: 6, rightInner: -1 },
    mouth: { w: 6.5, lift: 0.4, dip: 0.2, open: 5.2 },
    turn: -0.7,
  },
  confident: {
    eyes: { kind: "open", lid: 0.36, low: 0.12 },
    brows: { up: 0.6, inner: 1, outer: -1.4, arch: 3.4, rightUp: 1.6 },
    mouth: { w: 16, lift: 3, dip: 3.6, skew: 1.3, dimples: true },
    nod: -1,
  },
  sad: {
    eyes: { kind: "open", lid: 0.22, slope: -0.3, gaze: [0, 0.35] },
    brows: { up: 3.4, inner: -3.6, outer: 3, arch: 2 },
    mouth: { w: 11, lift: -4, dip: -3.6 },
    nod: 1.5,
  },
  angry: {
    eyes: { kind: "open", lid: 0.34, low: 0.12, slope: 0.42 },
    brows: { up: -2.6, inner: 4.6, outer: -4, arch: 1.4 },
    mouth: { w: 13, lift: -5, dip: -6, open: 11 },
    nod: 1.5,
    blush: 0.6,
  },
  excited: {
    eyes: { kind: "arc" },
    brows: { ...rest, up: 9, arch: 6 },
    mouth: { w: 22, lift: 6, dip: 1, open: 22, tongue: true },
    blush: 1.7,
    nod: -1,
  },
  focused: {
    eyes: { kind: "open", lid: 0.62, gaze: [0, 0.5] },
    brows: { up: 0.4, inner: 1, outer: 0, arch: 2 },
    mouth: { w: 6, lift: 0, dip: 0.6, aside: -2 },
    nod: 1.5,
  },
  skeptical: {
    eyes: { kind: "open", lid: 0.34, gaze: [0.7, 0] },
    brows: { up: -0.8, inner: 1.6, outer: -1, arch: 2, rightUp: 7, rightInner: -1.4 },
    mouth: { w: 11, lift: -0.6, dip: -0.6, skew: 2.2, aside: 2 },
    turn: 0.5,
  },
};

/** Faces that differ from those of their expressions. */
export const namedPoses: { readonly [face in Face]?: FacePose } = {
  sleepy: {
    eyes: { kind: "open", lid: 0.74 },
    brows: { ...rest, up: 2, outer: 2.4 },
    mouth: { w: 11, lift: 2, dip: 3 },
    nod: 1,
  },
  weary: {
    eyes: { kind: "open", lid: 0.46, low: 0.2, slope: -0.25 },
    brows: { up: 1, inner: -2.6, outer: 2.4, arch: 2.6 },
    mouth: { w: 11, lift: 0.4, dip: 1 },
    nod: 1.5,
  },
  stern: {
    eyes: { kind: "open", lid: 0.24, slope: 0.22 },
    brows: { up: -1.6, inner: 2.6, outer: -1.6, arch: 1.8 },
    mouth: { w: 12, lift: -1.2, dip: -0.8 },
  },
  sly: {
    eyes: { kind: "open", lid: 0.36, low: 0.15, gaze: [0.5, 0] },
    brows: { up: -0.5, inner: 1.6, outer: -1.6, arch: 3, rightUp: 5 },
    mouth: { w: 17, lift: 3, dip: 3.4, skew: 3.2, dimples: true },
  },
  smug: {
    eyes: { kind: "open", lid: 0.5, low: 0.12, gaze: [0.3, 0] },
    brows: { up: 1, inner: 0.6, outer: -1, arch: 3.4, rightUp: 4.5 },
    mouth: { w: 15, lift: 2.6, dip: 3, skew: 2.6, dimples: true },
    nod: -1,
  },
  shy: {
    eyes: { kind: "open", lid: 0.2, gaze: [-0.55, 0.4] },
    brows: { up: 2.4, inner: -2.4, outer: 1, arch: 4 },
    mouth: { w: 8, lift: 1.6, dip: 2.6, aside: -1 },
    nod: 1.5,
    blush: 2,
  },
  bored: {
    eyes: { kind: "open", lid: 0.58, gaze: [0.55, -0.1] },
    brows: { up: 1, inner: 0.4, outer: 1, arch: 1.6 },
    mouth: { w: 12, lift: -1.6, dip: -1, aside: 2, skew: 1.2 },
  },
  furious: {
    eyes: { kind: "open", lid: 0.42, low: 0.2, slope: 0.55 },
    brows: { up: -4.6, inner: 6.4, outer: -5, arch: 1 },
    mouth: { w: 18, lift: -8, dip: -9, open: 17, teeth: true },
    nod: 1.5,
    blush: 1.2,
  },
  worried: {
    eyes: { kind: "open", gaze: [0.2, 0.1] },
    brows: { up: 4, inner: -4.6, outer: 3.4, arch: 2 },
    mouth: { w: 11, lift: -1.6, dip: -1.2, skew: 1.6 },
  },
  scared: {
    eyes: { kind: "wide" },
    brows: { up: 7, inner: -5, outer: 4, arch: 2 },
    mouth: { w: 14, lift: -4, dip: -3, open: 10 },
  },
};

/** The poses of beings that look menacing instead. */
export const wickedPoses: { readonly [expression in Expression]?: FacePose } = {
  angry: {
    eyes: { kind: "open", lid: 0.4, low: 0.2, slope: 0.62 },
    brows: { up: -3, inner: 6.4, outer: -5, arch: 0.8 },
    mouth: { w: 18, lift: -3, dip: -5, open: 9, teeth: true },
    nod: 2,
    blush: 0,
  },
  determined: {
    eyes: { kind: "open", lid: 0.34, low: 0.24, slope: 0.5 },
    brows: { up: -2.2, inner: 4.8, outer: -4, arch: 1 },
    mouth: { w: 15, lift: 1.6, dip: 2.4, skew: 1.6 },
    nod: 1.5,
    blush: 0,
  },
  confident: {
    eyes: { kind: "open", lid: 0.3, low: 0.16, slope: 0.08 },
    brows: { up: 0.8, inner: 1, outer: -2, arch: 3, rightUp: 2 },
    mouth: { w: 20, lift: 5, dip: 1.6, open: 9, skew: 1.6, teeth: true },
    blush: 0.4,
  },
};
