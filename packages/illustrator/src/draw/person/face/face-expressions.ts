import type { Expression, Face } from "../../../brief/values/poses.ts";

export interface MouthPose {
  /** Half the width, the rise of the corners above the middle of the lips, and the sag of the middle. */
  readonly width: number;
  readonly lift: number;
  readonly dip: number;
  /** How far it is open. A closed mouth has none. */
  readonly open?: number;
  readonly teeth?: boolean;
  readonly tongue?: boolean;
  /** The tongue hangs out over the lower lip. */
  readonly tongueOut?: boolean;
  /** Moves the mouth to a side. */
  readonly aside?: number;
  /** Lifts the right corner more than the left one. */
  readonly skew?: number;
  /** An oval instead of lips, as in surprise. */
  readonly round?: boolean;
  readonly dimples?: boolean;
}

export interface EyesPose {
  readonly kind: "open" | "arc" | "closed" | "wide" | "bright";
  /** How far the upper lid comes down over the left and the right eye: 0 not at all, 1 half of the eye. */
  readonly lids?: readonly [number, number];
  /** How far the cheek pushes the lower lid up. */
  readonly low?: number;
  readonly gaze?: readonly [number, number];
  readonly tear?: boolean;
  /** Closes the eye at the viewer's right. */
  readonly winks?: boolean;
}

export interface BrowPose {
  /** How far it is above its place. */
  readonly up: number;
  /** How far its inner and its outer end are below that. */
  readonly inner: number;
  readonly outer: number;
  readonly arch: number;
}

/** A face as numbers, in figure units. */
export interface FacePose {
  readonly eyes: EyesPose;
  readonly brows: readonly [left: BrowPose, right: BrowPose];
  readonly mouth: MouthPose;
  /** Turns the features to a side: 1 is ten degrees. */
  readonly turn?: number;
  /** Moves the features down, as when the head is lowered. */
  readonly nod?: number;
  /** Blush in addition to that of the resting face. */
  readonly blush?: number;
}

export const facePoses: { readonly [face in Face]: FacePose } = {
  "soft-smile": {
    eyes: { kind: "open" },
    brows: both({ up: 1 }),
    mouth: { width: 15, lift: 3, dip: 5, dimples: true },
  },
  "open-smile": {
    eyes: { kind: "open", low: 0.15 },
    brows: both({ up: 2, outer: -0.5 }),
    mouth: { width: 15, lift: 3, dip: 1.5, open: 10.5, teeth: true },
  },
  "half-smile": {
    eyes: { kind: "open", lids: [0.15, 0.15] },
    brows: both({ up: 0.5 }),
    mouth: { width: 13, lift: 2.4, dip: 3.2, skew: 0.8 },
  },
  "raised-cheeks": {
    eyes: { kind: "open", low: 0.55 },
    brows: both({ up: 2.5, arch: 5 }),
    mouth: { width: 19, lift: 5.5, dip: 6.5, dimples: true },
    blush: 0.5,
  },
  "at-ease": {
    eyes: { kind: "open", lids: [0.26, 0.26] },
    brows: both({ up: 1.5, outer: 1 }),
    mouth: { width: 11.5, lift: 1.4, dip: 2.8 },
  },
  listening: {
    eyes: { kind: "open" },
    brows: both({ up: 3, arch: 4.6 }),
    mouth: { width: 9.5, lift: 1.2, dip: 0.4, open: 5.4, teeth: true },
  },
  "gentle-laugh": {
    eyes: { kind: "arc" },
    brows: both({ up: 3, arch: 5 }),
    mouth: { width: 16.5, lift: 4, dip: 1.5, open: 14, teeth: true, tongue: true },
    blush: 0.4,
  },
  shy: {
    eyes: { kind: "open", lids: [0.26, 0.26], gaze: [-0.55, 0.35] },
    brows: both({ up: 2, inner: -2.4, outer: 1 }),
    mouth: { width: 9, lift: 1.6, dip: 2.6, aside: -1 },
    nod: 1.5,
    blush: 1,
  },
  "broad-smile": {
    eyes: { kind: "open", low: 0.3 },
    brows: both({ up: 3.5, arch: 5 }),
    mouth: { width: 21, lift: 5.4, dip: 2, open: 13.5, teeth: true },
    blush: 0.4,
  },
  "big-laugh": {
    eyes: { kind: "arc" },
    brows: both({ up: 5, arch: 6 }),
    mouth: { width: 20, lift: 5.4, dip: 1.6, open: 20, teeth: true, tongue: true },
    nod: -1.5,
    blush: 0.6,
  },
  sly: {
    eyes: { kind: "open", lids: [0.3, 0.2], low: 0.15, gaze: [0.45, 0] },
    brows: [
      brow({ up: -0.5, inner: 1.6, outer: -1.6, arch: 3 }),
      brow({ up: 5, inner: 1.2, outer: -1, arch: 5 }),
    ],
    mouth: { width: 16, lift: 2.6, dip: 3, skew: 3.2, dimples: true },
  },
  wink: {
    eyes: { kind: "open", winks: true },
    brows: [brow({ up: 4, arch: 5 }), brow({ up: -0.5, arch: 4 })],
    mouth: { width: 16, lift: 3.6, dip: 5, skew: 1.8, dimples: true },
  },
  smug: {
    eyes: { kind: "open", lids: [0.46, 0.46], low: 0.12, gaze: [0.3, 0] },
    brows: [brow({ up: 1, outer: -1, arch: 3.4 }), brow({ up: 5.5, outer: -1, arch: 4.6 })],
    mouth: { width: 14.5, lift: 2.4, dip: 2.6, skew: 2.8, dimples: true },
    nod: -1.5,
  },
  proud: {
    eyes: { kind: "open", lids: [0.2, 0.2], low: 0.15 },
    brows: both({ up: 3, outer: -0.5, arch: 4.6 }),
    mouth: { width: 17, lift: 4, dip: 5, dimples: true },
    nod: -2,
    blush: 0.3,
  },
  stern: {
    eyes: { kind: "open", lids: [0.2, 0.2] },
    brows: both({ up: -2, inner: 2, outer: -1, arch: 2 }),
    mouth: { width: 12, lift: -1.2, dip: -0.8 },
  },
  sleepy: {
    eyes: { kind: "open", lids: [0.8, 0.8] },
    brows: both({ up: 3, outer: 3 }),
    mouth: { width: 12, lift: 2, dip: 3 },
    nod: 1.5,
  },
  weary: {
    eyes: { kind: "open", lids: [0.5, 0.5], low: 0.4 },
    brows: both({ up: 1, inner: -2.6, outer: 2.4, arch: 2.6 }),
    mouth: { width: 11, lift: 0.6, dip: 1.2 },
    nod: 1.5,
  },
  serene: {
    eyes: { kind: "closed" },
    brows: both({ up: 0.5, outer: 2 }),
    mouth: { width: 13.5, lift: 2.2, dip: 3.6, dimples: true },
  },
  tearful: {
    eyes: { kind: "open", lids: [0.2, 0.2], gaze: [0, 0.4], tear: true },
    brows: both({ up: 2.5, inner: -5, outer: 3.5, arch: 2 }),
    mouth: { width: 11, lift: -3.6, dip: -2.4 },
    nod: 2,
  },
  furious: {
    eyes: { kind: "open", lids: [0.4, 0.4], low: 0.3 },
    brows: both({ up: -5.5, inner: 6.5, outer: -5, arch: 1 }),
    mouth: { width: 16, lift: -5, dip: -5, open: 17, teeth: true },
    nod: 1.5,
    blush: 1.2,
  },
  bored: {
    eyes: { kind: "open", lids: [0.58, 0.58], gaze: [0.55, -0.1] },
    brows: both({ up: 1, inner: 0.4, outer: 1, arch: 1.6 }),
    mouth: { width: 12, lift: -1.6, dip: -1, skew: 1.2, aside: 2 },
  },
  disgusted: {
    eyes: { kind: "open", lids: [0.36, 0.5], low: 0.45, gaze: [-0.4, 0.1] },
    brows: [
      brow({ up: -3.5, inner: 3.5, outer: -1, arch: 2 }),
      brow({ up: 1.5, inner: 2.6, outer: -1, arch: 3 }),
    ],
    mouth: { width: 15, lift: -4.4, dip: -4, skew: -2.6, open: 7, teeth: true },
  },
  "tongue-out": {
    eyes: { kind: "open", low: 0.4, winks: true },
    brows: [brow({ up: 4, arch: 5 }), brow({ up: 0, arch: 4 })],
    mouth: { width: 17, lift: 4.6, dip: 2, open: 10, teeth: true, tongueOut: true },
    blush: 0.6,
  },
  scared: {
    eyes: { kind: "wide" },
    brows: both({ up: 7, inner: -5, outer: 4, arch: 2 }),
    mouth: { width: 15, lift: -4, dip: -3, open: 11, teeth: true },
  },
  worried: {
    eyes: { kind: "open", gaze: [0.2, 0.1] },
    brows: both({ up: 4, inner: -4.6, outer: 3.4, arch: 2 }),
    mouth: { width: 11, lift: -1.6, dip: -1.2, skew: 1.8 },
  },
  dreamy: {
    eyes: { kind: "open", lids: [0.34, 0.34], gaze: [0.5, -0.8] },
    brows: both({ up: 4.5, outer: 1.6, arch: 5 }),
    mouth: { width: 11, lift: 2, dip: 3 },
    blush: 0.5,
  },
};

export const expressionPoses: { readonly [expression in Expression]: FacePose } = {
  neutral: {
    eyes: { kind: "open" },
    brows: both({ up: 0.5, outer: 0.5 }),
    mouth: { width: 12, lift: 0, dip: 0.6 },
  },
  happy: {
    eyes: { kind: "open", low: 0.2 },
    brows: both({ up: 2.5, arch: 5 }),
    mouth: { width: 17.5, lift: 4.2, dip: 1.8, open: 11.5, teeth: true },
    blush: 0.3,
  },
  thoughtful: {
    eyes: { kind: "open", lids: [0.1, 0.1], gaze: [0.75, -0.75] },
    brows: [brow({ up: 3, inner: 1 }), brow({ up: 5.5, inner: 1 })],
    mouth: { width: 9, lift: 0.8, dip: 1.8, aside: 3, skew: 0.9 },
    turn: 0.4,
    nod: -1.5,
  },
  surprised: {
    eyes: { kind: "wide" },
    brows: both({ up: 9, outer: 1, arch: 6 }),
    mouth: { width: 7.6, lift: 0, dip: 0, open: 18.5, round: true },
    nod: -1,
  },
  determined: {
    eyes: { kind: "open", lids: [0.24, 0.24], low: 0.2 },
    brows: both({ up: -1.6, inner: 2.4, outer: -2.6, arch: 2 }),
    mouth: { width: 13.5, lift: 2, dip: 2 },
    nod: 1,
  },
  calm: {
    eyes: { kind: "open", lids: [0.4, 0.4] },
    brows: both({ up: 3, outer: 2 }),
    mouth: { width: 15, lift: 3.2, dip: 5, dimples: true },
  },
  amused: {
    eyes: { kind: "arc" },
    brows: [brow({ up: 3.5, arch: 5 }), brow({ up: 5.5, arch: 5 })],
    mouth: { width: 19, lift: 5, dip: 6.5, dimples: true, skew: 1.6 },
    blush: 0.3,
  },
  curious: {
    eyes: { kind: "open", gaze: [-0.6, -0.2] },
    brows: [brow({ up: 2, arch: 4.5 }), brow({ up: 8, inner: -1, arch: 4.5 })],
    mouth: { width: 10, lift: 1.4, dip: 2.4, aside: -1, skew: -1.4 },
    turn: -0.4,
  },
  confident: {
    eyes: { kind: "open", lids: [0.36, 0.36], low: 0.12 },
    brows: [
      brow({ up: 0.6, inner: 1, outer: -1.4, arch: 3.4 }),
      brow({ up: 2.2, inner: 1, outer: -1.4, arch: 3.4 }),
    ],
    mouth: { width: 16, lift: 3, dip: 3.6, skew: 1.3, dimples: true },
    nod: -1,
  },
  sad: {
    eyes: { kind: "open", lids: [0.2, 0.2], gaze: [0, 0.4] },
    brows: both({ up: 2.5, inner: -5, outer: 3.5, arch: 2 }),
    mouth: { width: 11, lift: -3.6, dip: -2.4 },
    nod: 2,
  },
  angry: {
    eyes: { kind: "open", lids: [0.3, 0.3], low: 0.2 },
    brows: both({ up: -3, inner: 5.6, outer: -5.6, arch: 1 }),
    mouth: { width: 13.5, lift: -3.8, dip: -3.4 },
    nod: 1,
  },
  excited: {
    eyes: { kind: "bright" },
    brows: both({ up: 7, arch: 6 }),
    mouth: { width: 18.5, lift: 5.4, dip: 1.6, open: 19.5, teeth: true, tongue: true },
    nod: -1,
    blush: 0.6,
  },
  focused: {
    eyes: { kind: "open", lids: [0.38, 0.38], low: 0.3, gaze: [0, 0.35] },
    brows: both({ up: -1, inner: 1.6, outer: 0, arch: 2.6 }),
    mouth: { width: 7.5, lift: 0.3, dip: 0.7 },
    nod: 2,
  },
  skeptical: {
    eyes: { kind: "open", lids: [0.46, 0.1], gaze: [0.3, 0] },
    brows: [brow({ up: -1.5, inner: 2, outer: -1, arch: 2.6 }), brow({ up: 7, inner: 0.5, arch: 5.4 })],
    mouth: { width: 12, lift: 0, dip: 0.6, aside: 2.5, skew: 2.6 },
    turn: 0.3,
  },
};

function brow(pose: Partial<BrowPose>): BrowPose {
  return { up: 0, inner: 0, outer: 0, arch: 4, ...pose };
}

function both(pose: Partial<BrowPose>): readonly [BrowPose, BrowPose] {
  return [brow(pose), brow(pose)];
}
