import type { Emotion } from "./emotion.ts";
import type { JobImage, Provenance } from "./job.ts";
import type { Failure } from "./job-failure.ts";

export const lookStatuses = ["pending", "ready", "error"] as const;

export type LookStatus = (typeof lookStatuses)[number];

/** A picture of an avatar: `pending` while its job runs, then `ready`, or `error` with the reason. */
export type Look = PendingLook | ReadyLook | FailedLook;

export interface LookBase {
  readonly id: string;
  readonly accountId: string;
  readonly avatarId: string;
  /** The job that makes it; null for an image that was uploaded. */
  readonly jobId: string | null;
  /** The look that it was derived from, which may have been deleted. */
  readonly baseLookId: string | null;
  /** Set if it differs from its base only in the expression of the face. An avatar has one look per emotion. */
  readonly emotion: Emotion | null;
  readonly place: string | null;
  readonly style: string | null;
  /** The requested format and resolution; null for the default ones. */
  readonly format: string | null;
  readonly resolution: string | null;
  /** How often its image was made. Part of the image's URL, which is immutable. */
  readonly version: number;
  /** Values of the request that only the API of its system has, for its responses. */
  readonly systemFields?: Readonly<Record<string, string | number | boolean>>;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface PendingLook extends LookBase {
  readonly status: "pending";
}

export interface ReadyLook extends LookBase {
  readonly status: "ready";
  readonly image: JobImage;
  /** How the image was made. */
  readonly provenance: Provenance;
  readonly drawingVersion: string;
}

export interface FailedLook extends LookBase {
  readonly status: "error";
  readonly failure: LookFailure;
}

/** Why a look has no image. */
export interface LookFailure extends Omit<Failure, "code"> {
  readonly code: Failure["code"] | "cancelled";
}

/** A new look, of which only the image is missing. */
export function newLook(about: NewLook, now: number): PendingLook {
  return {
    baseLookId: null,
    emotion: null,
    place: null,
    style: null,
    format: null,
    resolution: null,
    version: 1,
    ...about,
    status: "pending",
    createdAt: now,
    updatedAt: now,
  };
}

export type NewLook = Pick<LookBase, "id" | "accountId" | "avatarId" | "jobId"> &
  Partial<Omit<LookBase, "id" | "accountId" | "avatarId" | "jobId" | "createdAt" | "updatedAt">>;

/** The look with its image. */
export function readyLook(look: PendingLook, made: LookContent, now: number): ReadyLook {
  return { ...look, ...made, status: "ready", updatedAt: now };
}

/** The look without an image. */
export function failedLook(look: PendingLook, failure: LookFailure, now: number): FailedLook {
  return { ...look, status: "error", failure, updatedAt: now };
}

export type LookContent = Pick<ReadyLook, "image" | "provenance" | "drawingVersion">;
