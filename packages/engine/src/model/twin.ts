import type { Failure } from "./job-failure.ts";
import type { Reference } from "./reference.ts";

export const twinStatuses = ["NOT_TRAINED", "TRAINING", "TRAINING_FAILED", "IDLE", "REFUSED"] as const;

/** `IDLE` is trained; `REFUSED` is one that may not be trained, such as without consent. */
export type TwinStatus = (typeof twinStatuses)[number];

/** A person's likeness, trained from a video with consent or from an image. */
export interface Twin {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly status: TwinStatus;
  readonly source: "video" | "image";
  /** The job that trains it; it may have been deleted. */
  readonly jobId: string;
  /** Set when it is trained: the avatar whose cover is its picture. The avatar may have been deleted. */
  readonly avatarId: string | null;
  /** Why it is not trained. Set exactly when `TRAINING_FAILED` or `REFUSED`. */
  readonly failure: TwinFailure | null;
  /** The size of the video or image as displayed; null until it is known. */
  readonly width: number | null;
  readonly height: number | null;
  readonly gestures: readonly Gesture[];
  readonly voiceId: string | null;
  /** The caller's own data: at most ten pairs. */
  readonly extras: Readonly<Record<string, string>>;
  /** Receives the event when the training ends, in addition to the account's endpoints. */
  readonly callbackUrl: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Why a twin is not trained. */
export interface TwinFailure extends Omit<Failure, "code"> {
  readonly code: Failure["code"] | "cancelled";
}

/** What a job of type `twin_training` does. */
export interface TwinTraining {
  readonly twinId: string;
  readonly source: TwinSource;
}

/** What a twin is trained from, by URL or stored. */
export type TwinSource =
  | { readonly kind: "video"; readonly datasetUrl: string; readonly consentUrl: string }
  | { readonly kind: "image"; readonly imageUrl: string }
  | { readonly kind: "upload"; readonly image: Reference };

/** A moment of a twin's video at which a movement starts. */
export interface Gesture {
  readonly label: string;
  /** Unique within the twin. */
  readonly slug: string;
  /** Number of the frame in the video, from 0. */
  readonly startFrame: number;
}

/** What a training found out. */
export interface TwinContent {
  readonly width: number;
  readonly height: number;
  readonly gestures: readonly Gesture[];
}

/** A new twin, which is not trained. */
export function newTwin(about: NewTwin, now: number): Twin {
  return {
    ...about,
    status: "NOT_TRAINED",
    avatarId: null,
    failure: null,
    width: null,
    height: null,
    gestures: [],
    createdAt: now,
    updatedAt: now,
  };
}

export type NewTwin = Pick<
  Twin,
  "id" | "accountId" | "name" | "source" | "jobId" | "voiceId" | "extras" | "callbackUrl"
>;

/** The twin while it is trained. */
export function inTraining(twin: Twin, now: number): Twin {
  return twin.status === "NOT_TRAINED" ? { ...twin, status: "TRAINING", updatedAt: now } : twin;
}

/** The trained twin. */
export function trained(twin: Twin, content: TwinContent, avatarId: string, now: number): Twin {
  return { ...twin, ...content, avatarId, status: "IDLE", failure: null, updatedAt: now };
}

/** The twin after a training that was refused, failed or cancelled. */
export function untrained(twin: Twin, failure: TwinFailure, now: number): Twin {
  const status = failure.code === "safety_filter" ? "REFUSED" : "TRAINING_FAILED";
  return { ...twin, status, failure, updatedAt: now };
}

const maxGestures = 50;

/** Names the movements that start at these frames. */
export function gesturesAt(frames: readonly number[]): Gesture[] {
  return frames.slice(0, maxGestures).map((startFrame, index) => ({
    label: `Gesture ${index + 1}`,
    slug: `gesture-${index + 1}`,
    startFrame,
  }));
}

/** The limits of what a twin is trained from. */
export const twinLimits = {
  dataset: { maxBytes: 1_500_000_000, minSeconds: 60, maxSeconds: 300 },
  consent: { maxBytes: 100_000_000, maxSeconds: 30 },
  image: { maxBytes: 10_000_000 },
  /** Pixels of the shorter and of the longer side. */
  shortSide: { min: 720, max: 2160 },
  longSide: { min: 1280, max: 3840 },
} as const;

/** The last frame may end a little before or after the end of the sound. */
const toleranceSeconds = 0.5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Returns what is wrong with a video for training, as the continuation of a sentence about it, or null. */
export function checkDatasetVideo(video: Size & { readonly durationSeconds: number }): string | null {
  const { minSeconds, maxSeconds } = twinLimits.dataset;
  const { durationSeconds: seconds } = video;
  if (seconds < minSeconds - toleranceSeconds || seconds > maxSeconds + toleranceSeconds)
    return `must last ${minSeconds / 60} to ${maxSeconds / 60} minutes, not ${formatSeconds(seconds)}`;
  return checkSize(video);
}

/** Returns what is wrong with a video in which a person consents, as the continuation of a sentence, or null. */
export function checkConsentVideo({ durationSeconds }: { readonly durationSeconds: number }): string | null {
  const { maxSeconds } = twinLimits.consent;
  return durationSeconds > maxSeconds + toleranceSeconds
    ? `must last at most ${maxSeconds} seconds, not ${formatSeconds(durationSeconds)}`
    : null;
}

/** Returns what is wrong with an image for training, as the continuation of a sentence, or null. */
export function checkDatasetImage(image: Size): string | null {
  const { width, height } = image;
  if (width * 9 !== height * 16 && width * 16 !== height * 9)
    return `must have the aspect ratio 16:9 or 9:16, not ${width}x${height} pixels`;
  return checkSize(image);
}

function checkSize({ width, height }: Size): string | null {
  const { shortSide, longSide } = twinLimits;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const isInside =
    short >= shortSide.min && short <= shortSide.max && long >= longSide.min && long <= longSide.max;
  return isInside
    ? null
    : `must have 1280x720 to 3840x2160 pixels, upright or not, and has ${width}x${height}`;
}

function formatSeconds(seconds: number): string {
  return `${Math.round(seconds * 10) / 10} seconds`;
}
