import type { Emotion } from "./emotion.ts";
import type { Failure } from "./job-failure.ts";
import type { ModelCall } from "./model-call.ts";
import type { Reference } from "./reference.ts";
import type { System } from "./system.ts";
import type { TwinContent, TwinTraining } from "./twin.ts";

export type JobStatus = "queued" | "processing" | "completed" | "failed" | "cancelled";

/** `look_generation` makes the look that is its target; `avatar_generation` makes images that can be saved. */
export const jobTypes = ["avatar_generation", "look_generation", "twin_training"] as const;

export type JobType = (typeof jobTypes)[number];

/** The pending look that a job makes. */
export interface JobTarget {
  readonly avatarId: string;
  readonly lookId: string;
  /** Set if the look becomes the cover of the avatar when it is ready. */
  readonly asCover?: AsCover;
}

export interface AsCover {
  /** Whether the emotions of the previous cover are replaced by those of the new one, deleted, or kept. */
  readonly emotions: EmotionsOfCover;
}

export const emotionsOfCover = ["replace", "delete", "keep"] as const;

export type EmotionsOfCover = (typeof emotionsOfCover)[number];

/** Background work. Only `transition` makes a new state of one. Times are milliseconds since the epoch. */
export interface Job {
  readonly id: string;
  readonly accountId: string;
  readonly type: JobType;
  /** Set exactly if the type is `look_generation`. */
  readonly target: JobTarget | null;
  readonly status: JobStatus;
  /** 0 to 1; never falls. */
  readonly progress: number;
  readonly stage: string;
  readonly input: JobInput;
  /** How often a worker has claimed it, except claims that were released. */
  readonly attempts: number;
  /** Oldest first, without those that were released. */
  readonly attemptLog: readonly Attempt[];
  /** Calls of providers that may cost money, oldest first. Absent if there are none. */
  readonly modelCalls?: readonly ModelCall[];
  /** A job that is retried starts at this time at the earliest; null if it may start immediately. */
  readonly notBefore: number | null;
  /** The claim of the worker that runs it; null unless `processing`. */
  readonly lease: Lease | null;
  /** Set exactly when `completed`. */
  readonly result: JobResult | null;
  /** Set exactly when `failed`. */
  readonly failure: Failure | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Null until it has ended. */
  readonly endedAt: number | null;
}

export interface Attempt {
  readonly startedAt: number;
  /** Null until it has ended. */
  readonly endedAt: number | null;
  /** `lost` if its process or thread died or it did not end in time. */
  readonly outcome: "completed" | "failed" | "cancelled" | "lost" | null;
  /** Set if `failed`, and if `lost` for a known reason. */
  readonly failure: Pick<Failure, "code" | "message"> | null;
}

/** A claim that is valid from `from` to before `until`. */
export interface Lease {
  readonly worker: string;
  readonly until: number;
  /**
   * The time of the claim minus its duration. If the clock is earlier, it was changed since, and the claim would last
   * too long. The clocks of several machines differ by less than that. Absent in claims of older
   * versions, which are valid at any time before `until`.
   */
  readonly from?: number;
}

/** A claim that is made at `now`. */
export function leaseOf(worker: string, until: number, now: number): Lease {
  return { worker, until, from: now - (until - now) };
}

/** Whether the claim is valid at `now`. */
export function isHeld({ until, from }: Lease, now: number): boolean {
  return now < until && (from === undefined || from <= now);
}

/** Whether a queued job may start. A longer pause than any retry has was set before a clock change. */
export function isDue(notBefore: number | null, now: number): boolean {
  return notBefore === null || notBefore <= now || notBefore > now + maxPostponementMs;
}

/** The longest pause before a retry. */
export const maxRetryPauseMs = 60_000;

/** Twice the longest pause, because the clock of another machine may be ahead. */
export const maxPostponementMs = 2 * maxRetryPauseMs;

export interface JobInput {
  /** What the caller asks for; of a `twin_training` the name of the twin. */
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, unknown>>;
  readonly negativePrompt?: string;
  /** Chosen when the job is accepted, so that a retry generates the same images. */
  readonly seed: number;
  readonly style?: string;
  /** The name of the model that generates it, chosen when the job is accepted. Absent if there is only one. */
  readonly model?: string;
  /** Replaces what the prompt says. */
  readonly brief?: Readonly<Record<string, unknown>>;
  readonly output: OutputOptions;
  /** The caller's images, stored without metadata. */
  readonly references: readonly Reference[];
  /** The person of an earlier look, who stays the same. */
  readonly base?: BaseInput;
  /** The image of the look that is edited or whose expression changes, if the model starts from images. */
  readonly picture?: Reference;
  readonly emotion?: Emotion;
  readonly elements?: readonly ElementInput[];
  readonly upscale?: boolean;
  readonly cast?: readonly CastMemberInput[];
  readonly clientReferenceId?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** Set exactly if the type is `twin_training`. */
  readonly twin?: TwinTraining;
  /** Receives the event when the job ends, in addition to the account's endpoints. */
  readonly webhookUrl?: string;
  /** `traceparent` of the request's trace, to which the attempts at the job belong too. */
  readonly traceparent?: string;
  /** The origin of the request's URL, for image URLs in webhooks. */
  readonly origin?: string;
  /** The system whose API the request was made with; absent for `likeness`. */
  readonly system?: System;
  /** Values of the request that only the API of that system has, for its responses. */
  readonly systemFields?: Readonly<Record<string, string | number | boolean>>;
}

export interface BaseInput {
  readonly brief: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** The image of which the person is a portrait. */
  readonly reference?: Reference;
}

/** An image to show in the scene. */
export interface ElementInput extends Reference {
  readonly placement?: ElementPlacement;
}

export const elementPlacements = ["shirt", "wall", "hand"] as const;

export type ElementPlacement = (typeof elementPlacements)[number];

/** A character by what makes it recognisable: the Brief and seed of a look, an image, or a prompt. */
export type CastMemberInput = { readonly name?: string } & (
  | {
      readonly brief: Readonly<Record<string, unknown>>;
      readonly seed?: number;
      /** The image that shows it, if the model starts from images. */
      readonly picture?: Reference;
    }
  | { readonly reference: Reference; readonly brief?: Readonly<Record<string, unknown>> }
  | { readonly prompt: string; readonly hints?: Readonly<Record<string, unknown>>; readonly seed?: number }
);

/** All stored images that a job needs, each once. */
export function storedImages(input: JobInput): Reference[] {
  const { picture, cast = [] } = input;
  const pictures = [
    ...(picture ? [picture] : []),
    ...cast.flatMap((member) => ("picture" in member && member.picture ? member.picture : [])),
  ];
  return distinct([...callersImages(input), ...pictures]);
}

/** The images that the caller sent for the job, or earlier for what it is derived from, each once. */
export function callersImages({ references, base, elements = [], cast = [], twin }: JobInput): Reference[] {
  const all = [
    ...references,
    ...(base?.reference ? [base.reference] : []),
    ...elements,
    ...cast.flatMap((member) => ("reference" in member ? member.reference : [])),
    ...(twin?.source.kind === "upload" ? [twin.source.image] : []),
  ];
  return distinct(all);
}

function distinct(images: readonly Reference[]): Reference[] {
  return [...new Map(images.map(({ sha256, mediaType }) => [sha256, { sha256, mediaType }])).values()];
}

export interface OutputOptions {
  readonly aspectRatio?: string;
  readonly resolution?: string;
  /** The longer side in pixels, instead of a resolution. */
  readonly size?: number;
  readonly format?: string;
  /** `auto`, `transparent` or `opaque`. */
  readonly background?: string;
  readonly animate?: boolean;
  readonly drawingVersion?: string;
  readonly thinkingIntensity?: string;
  readonly count?: number;
}

export interface JobResult extends Provenance {
  /** One to ten, in the order of their seeds. */
  readonly images: readonly JobImage[];
  readonly drawingVersion: string;
  /** Set exactly if the type is `twin_training`. */
  readonly twin?: TwinContent;
}

/** How images were made, and their license. */
export interface Provenance {
  readonly brief: Readonly<Record<string, unknown>>;
  /** `upload` if the image is the caller's own. */
  readonly mode: "prompt" | "references" | "upload";
  readonly outputApplied: {
    readonly aspectRatio: string;
    /** The requested one, or the smallest that contains the requested size. */
    readonly resolution: string;
    /** The longer side in pixels, if the request had a size. */
    readonly size?: number;
    readonly format: string;
    /** `transparent` or `opaque`; absent if the model does not report it. */
    readonly background?: string;
  };
  /** How the prompt was understood; absent if the model does not report it. */
  readonly reading?: Reading;
  /** The characters of a cast, in the order of the request. */
  readonly characters?: readonly CastCharacter[];
  /** Parts of the request that the images do not show. Absent in results of older versions. */
  readonly warnings?: readonly Warning[];
  readonly license: string;
  readonly credit: string;
}

/** A character of a cast in a result. */
export interface CastCharacter {
  readonly name?: string;
  /** How its prompt was understood; absent if it has none. */
  readonly reading?: Reading;
}

/** How a prompt was understood. */
export interface Reading {
  /** ISO 639-1. */
  readonly language: string;
  /** How many characters the prompt describes, if there are several. */
  readonly characters?: number;
  readonly understood: readonly (PromptSpan & { readonly traits: readonly ReadTrait[] })[];
  /** Words that mean something and were not understood. */
  readonly ignored: readonly PromptSpan[];
  /** What is drawn as something else. */
  readonly substitutions: readonly (PromptSpan & { readonly path: string; readonly value: string })[];
}

/** A part of the prompt, in UTF-16 units. */
export interface PromptSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ReadTrait {
  /** The path in the Brief. */
  readonly path: string;
  readonly value: string;
  readonly negated?: boolean;
  readonly implied?: boolean;
  /** Which of several characters it describes, from 1; absent if it describes all. */
  readonly character?: number;
}

/** A part of the request that an image does not show. */
export interface Warning {
  readonly code: string;
  /** Describes what happened and what to do about it. */
  readonly message: string;
}

/** One generated image. */
export interface JobImage {
  readonly assetId: string;
  readonly thumbnailAssetId: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly seed: number;
  /** The code of the face; absent if the image shows something else, and in results of older versions. */
  readonly code?: string;
  /** Alternative text in one sentence; absent if the model does not supply one. */
  readonly alt?: string;
}

/** A stored image. Its bytes are in the blob store under its hash. */
export interface Asset {
  readonly id: string;
  readonly accountId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly createdAt: number;
}

export function hasEnded(job: Pick<Job, "status">): boolean {
  return job.status === "completed" || job.status === "failed" || job.status === "cancelled";
}
