import type { AspectRatio, ImageFormat, Resolution } from "../generated/v1/types.gen.ts";

/** Which values a parameter may have: none, any, or these. */
export type Values<T extends string = string> = false | "any" | readonly T[];

/** Whether the parameter is taken by every method that has it, only where a look of an avatar is made, or by none. */
export type Taken = boolean | "edit only";

/** Which methods there are. */
export interface MethodCapabilities {
  /** `avatars.generate` and `generateAndWait`: pictures from a prompt. */
  readonly generate: boolean;
  /** `avatars.create`: an avatar from a prompt. */
  readonly create: boolean;
  readonly fromPhoto: boolean;
  /** `looks.fromImages`: an avatar whose pictures are the images as they are. */
  readonly fromImages: boolean;
  readonly cast: boolean;
  readonly remix: boolean;
  /** `looks.create`: another picture of the same person. */
  readonly edit: boolean;
  /** `avatars.save`: keeps the result of a job. */
  readonly save: boolean;
  readonly list: boolean;
  readonly get: boolean;
  readonly update: boolean;
  readonly delete: boolean;
  readonly publish: boolean;
  readonly unpublish: boolean;
  readonly like: boolean;
  readonly unlike: boolean;
  readonly feed: boolean;
  /** `comments.create`. */
  readonly comment: boolean;
  /** `comments.list` and `delete`. */
  readonly comments: boolean;
  readonly jobList: boolean;
  readonly cancel: boolean;
  /** `looks.list` and `get`. */
  readonly looks: boolean;
  readonly deleteLook: boolean;
  /** The emotions of an avatar: `looks.emotions`, `createEmotions` and `emotionImage`. */
  readonly emotions: boolean;
  /** `twins.create`, `list`, `get` and `resume`. */
  readonly twins: boolean;
  /** `twins.update` and `delete`. */
  readonly twinChanges: boolean;
  /** `agents.list`, `get`, and the pictures of an agent. */
  readonly agents: boolean;
  /** `agents.create`, `rename` and `delete`. */
  readonly agentChanges: boolean;
  /** `webhooks.create`, `list` and `update`. */
  readonly webhooks: boolean;
  readonly deleteWebhook: boolean;
  /** Every other method of `webhooks` and `deliveries`. */
  readonly deliveries: boolean;
  /** `credits.get`. */
  readonly credits: boolean;
  /** `credits.entries`. */
  readonly creditEntries: boolean;
  /** `keys` and `accounts`. */
  readonly administration: boolean;
  /** `draw`, `sets`, `packs` and `presence`. */
  readonly drawings: boolean;
  /** `likeness.request`, for routes without a method. */
  readonly request: boolean;
}

/** What can be said about a picture. The names are those of the parameters; those of `output` are among them. */
export interface ParameterCapabilities {
  readonly hints: boolean;
  /** The largest number of images to start from. */
  readonly referenceImages: number | "edit only";
  readonly negativePrompt: boolean;
  readonly seed: boolean;
  readonly style: Values;
  readonly brief: boolean;
  readonly code: boolean;
  readonly label: boolean;
  readonly description: boolean;
  readonly tags: boolean;
  readonly clientReferenceId: boolean;
  readonly metadata: boolean;
  /** A webhook for one request. */
  readonly webhookUrl: boolean;
  readonly aspectRatio: Values<AspectRatio>;
  readonly resolution: Values<Resolution>;
  readonly size: boolean;
  readonly format: Values<ImageFormat>;
  readonly background: boolean;
  readonly animate: boolean;
  readonly drawingVersion: boolean;
  readonly thinkingIntensity: boolean;
  /** The largest number of pictures of one request. */
  readonly count: number;
  readonly place: Taken;
  readonly upscale: Taken;
  /** The largest number of images of things to show in the picture. */
  readonly elementImages: number | "edit only";
  readonly elementPlaces: Taken;
  /** The image models to choose from. */
  readonly model: Values;
  /** How closely the picture follows the prompt. */
  readonly guidanceScale: boolean;
}

/** How calls behave. */
export interface BehaviourCapabilities {
  /** Which writes happen only once when they are sent again under the same idempotency key. */
  readonly idempotency: "every write" | "generate only" | "none";
  /** How many seconds the server can wait for a job to change before it responds; 0 if it responds immediately. */
  readonly longPollSeconds: number;
  /**
   * How images are uploaded: as files of a form, as text in JSON, or only by the URL of an image on the web. A system that
   * takes forms may reject them in an older version: see `rejectsForms`.
   */
  readonly imageUploads: "form" | "text" | "url";
  /** The largest number of characters of a prompt. */
  readonly promptLength: number;
  /** How lists continue: after an item, by a number of items to skip, or not at all, because they are sent whole. */
  readonly pagination: "cursor" | "offset" | "whole";
  /** The parameters that filter or sort `avatars.list`. */
  readonly filters: Values;
  /** What `avatars.update` and `publish` can change. */
  readonly changes: Values;
  /** Which of the events in our vocabulary a webhook can have. */
  readonly events: Values;
  /** How webhooks are signed. `bytes`: the body without the time, so a delivery can be repeated by others. */
  readonly signature: "time and bytes" | "bytes" | "none";
}

/**
 * What a system can do and how; false, 0 and an empty list mean not at all. The types of a client, the checks at run time,
 * the table in the documentation and `avatar systems` are made from this record.
 */
export interface Capabilities extends MethodCapabilities, ParameterCapabilities, BehaviourCapabilities {}
