import type { Expression } from "../../../brief/values.ts";
import type { RestingFace } from "../../../traits/resting-faces.ts";

export interface MouthPose {
  /** Half the width, the rise of the corners above the middle of the lips, and the sag of the middle. */
  readonly width: number;
  readonly lift: number;
  readonly dip: number;
  /** How far it is open. A closed mouth has none. */
  readonly open?: number;
  readonly teeth?: boolean;
  readonly tongue?: boolean;
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

export const restingPoses: { readonly [face in RestingFace]: FacePose } = {
  "soft-smile": {
    eyes: { kind: "open" },
    brows: both({ up: 1 }),
    mouth: { width: 15, lift: 3, dip: 5, dimples: true },
  },
  "open-smile": {
    eyes: { kind: "open", low: 0.15 },
    brows: both({ up: 2, outer: -0.5 }),
    mouth: { width: 14, lift: 2.8, dip: 1.2, open: 7.5, teeth: true },
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
  calm: {
    eyes: { kind: "open", lids: [0.26, 0.26] },
    brows: both({ up: 1.5, outer: 1 }),
    mouth: { width: 11.5, lift: 1.4, dip: 2.8 },
  },
  attentive: {
    eyes: { kind: "open" },
    brows: both({ up: 3, arch: 4.6 }),
    mouth: { width: 9.5, lift: 1.2, dip: 0.4, open: 5.4, teeth: true },
  },
  "gentle-laugh": {
    eyes: { kind: "open", low: 0.6 },
    brows: both({ up: 3, arch: 5 }),
    mouth: { width: 16.5, lift: 4.4, dip: 2, open: 8.5, teeth: true, dimples: true },
    blush: 0.4,
  },
  shy: {
    eyes: { kind: "open", lids: [0.26, 0.26], gaze: [-0.55, 0.35] },
    brows: both({ up: 2, inner: -2.4, outer: 1 }),
    mouth: { width: 9, lift: 1.6, dip: 2.6, aside: -1 },
    nod: 1.5,
    blush: 1,
  },
};

export const expressionPoses: { readonly [expression in Expression]: FacePose } = {
  neutral: {
    eyes: { kind: "open" },
    brows: both({ up: 0.5, outer: 0.5 }),
    mouth: { width: 12.5, lift: 1.8, dip: 3 },
  },
  happy: {
    eyes: { kind: "open", low: 0.35 },
    brows: both({ up: 3, arch: 5 }),
    mouth: { width: 18.5, lift: 4.6, dip: 1.6, open: 14.5, teeth: true, tongue: true },
    blush: 0.4,
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
    eyes: { kind: "open", lids: [0.62, 0.62], low: 0.1 },
    brows: both({ up: -1.5, outer: 2.5, arch: 5 }),
    mouth: { width: 17, lift: 3.6, dip: 6, dimples: true },
  },
  amused: {
    eyes: { kind: "open", lids: [0.1, 0.1], low: 0.6 },
    brows: [brow({ up: 2.5, arch: 5 }), brow({ up: 7, arch: 5.4 })],
    mouth: { width: 19, lift: 5, dip: 2.4, open: 9.5, teeth: true, dimples: true, skew: 2 },
    blush: 0.3,
  },
  curious: {
    eyes: { kind: "open", gaze: [-0.6, -0.2] },
    brows: [brow({ up: 2, arch: 4.5 }), brow({ up: 8, inner: -1, arch: 4.5 })],
    mouth: { width: 6.5, lift: 0.4, dip: 0.2, open: 5.2 },
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
    eyes: { kind: "open", lids: [0.2, 0.2], gaze: [0, 0.4], tear: true },
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
