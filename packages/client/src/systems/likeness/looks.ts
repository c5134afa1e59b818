import { call, request } from "../../core/call.ts";
import type { CallContext } from "../../core/context.ts";
import type { Core } from "../../core/core.ts";
import { has } from "../../core/guards.ts";
import { type LikenessPromise, mapResponse } from "../../core/likeness-promise.ts";
import { withLimits } from "../../core/limits.ts";
import type { RequestOptions } from "../../core/options.ts";
import type { ListParams, Pages } from "../../core/pages.ts";
import type {
  CreateAvatarFromImagesRequest,
  CreateEmotionsRequest,
  CreateLookRequest,
  Deletion,
  Emotion,
  JobTarget,
  Look,
  ReadyAvatar,
  ReadyLook,
} from "../../generated/v1/types.gen.ts";
import type { Job } from "../../jobs/job.ts";
import { JobHandle } from "../../jobs/job-handle.ts";
import type { WaitOptions } from "../../jobs/wait-options.ts";
import { type ReferenceImage, referenceImages } from "../../uploads/reference-image.ts";
import type { EncodedImages } from "../request-content.ts";
import { apiOf } from "./api.ts";
import { decodeJob, decodeReadyAvatar } from "./decode.ts";
import { decodeDeletion, decodeObject, decodePage } from "./decode-resource.ts";
import { fileRequest } from "./encode.ts";
import { withAvatarImages } from "./encode-images.ts";

export type CreateLookParams = Omit<CreateLookRequest, "referenceImages" | "elementImages"> & {
  /** At most six images of what to add, such as clothes, each a JPEG, PNG, WebP or AVIF of at most 15 MB. */
  readonly referenceImages?: readonly ReferenceImage[];
  /** At most six images to show on the shirt, on the wall or in the hand. */
  readonly elementImages?: readonly ReferenceImage[];
};

/** One to ten images, by content, by URL or both. */
export type FromImagesParams = Omit<CreateAvatarFromImagesRequest, "images" | "imageUrls"> & {
  /** Each a JPEG, PNG, WebP or AVIF of at most 15 MB, which is checked before sending. */
  readonly images?: readonly ReferenceImage[];
  /** Public https URLs, which the server downloads. */
  readonly imageUrls?: readonly string[];
};

export interface EmotionImageParams {
  /** The `version` of the emotion. Rejects with 404 if it has another one. */
  readonly version?: number | undefined;
}

export interface Looks {
  /** Creates an avatar whose looks are the images as they are, the first one as its cover. It is ready at once and free. */
  fromImages(params: FromImagesParams, options?: RequestOptions): LikenessPromise<ReadyAvatar>;
  /** Starts a job that draws the same person anew; what the parameters do not mention stays the same. */
  create(avatarId: string, params: CreateLookParams, options?: RequestOptions): LikenessPromise<LookHandle>;
  /** Newest first. */
  list(avatarId: string, params?: ListParams, options?: RequestOptions): Pages<Look>;
  get(avatarId: string, id: string, options?: RequestOptions): LikenessPromise<Look>;
  /** Deletes a look permanently. Rejects with 409 `last_look` if the avatar has no other. */
  delete(avatarId: string, id: string, options?: RequestOptions): LikenessPromise<Deletion>;
  /** The emotions of an avatar. */
  emotions(avatarId: string, options?: RequestOptions): LikenessPromise<readonly Look[]>;
  /** Starts jobs for the emotions that do not exist, by default all eight. Those that exist are not drawn again. */
  createEmotions(
    avatarId: string,
    params?: CreateEmotionsRequest,
    options?: RequestOptions,
  ): LikenessPromise<readonly Look[]>;
  /** The bytes of an emotion. Rejects with 404 until it is ready. `imageUrl` of the emotion is a signed URL of the same image. */
  emotionImage(
    avatarId: string,
    emotion: Emotion,
    params?: EmotionImageParams,
    options?: RequestOptions,
  ): LikenessPromise<Uint8Array<ArrayBuffer>>;
}

/** A look that is drawn in the background. */
export class LookHandle {
  readonly id: string;
  readonly avatarId: string;
  /** The job that draws it, with its progress. */
  readonly job: JobHandle;
  readonly #core: Core;

  /** @internal Created by `looks.create`. */
  constructor(core: Core, { avatarId, lookId }: JobTarget, job: JobHandle) {
    this.id = lookId;
    this.avatarId = avatarId;
    this.job = job;
    this.#core = core;
  }

  /** Waits until the look is ready. Rejects like `job.done()`. */
  async done(options: WaitOptions = {}): Promise<ReadyLook> {
    await this.job.done(options);
    const { signal } = options;
    const path = ["avatars", this.avatarId, "looks", this.id] as const;
    return request(
      this.#core,
      (driver) => driver.request("GET", path, decodeReadyLook),
      signal && { signal },
    );
  }
}

const decodeLook = decodeObject<Look>("look");

function decodeReadyLook(data: unknown): ReadyLook | undefined {
  const look = decodeLook(data);
  return look?.status === "ready" ? look : undefined;
}

function decodeLooks(data: unknown): readonly Look[] | undefined {
  return decodePage(decodeLook)(data)?.data;
}

/** A job with the look that it makes. */
function decodeLookJob(data: unknown): (Job & { readonly target: JobTarget }) | undefined {
  const job = decodeJob(data);
  return job && has(job.target, "string", "avatarId", "lookId") ? { ...job, target: job.target } : undefined;
}

export function looks(core: Core): Looks {
  const api = apiOf(core);
  return {
    fromImages: ({ images = [], imageUrls, ...fields }, options) =>
      call(core, options, ({ sendRequest, sendWithImages }, context) => {
        const content = { ...fields, ...(imageUrls && { imageUrls: [...imageUrls] }) };
        const encode = (encoded: EncodedImages) =>
          context.driver.request(
            "POST",
            ["avatars", "from-images"],
            decodeReadyAvatar,
            withAvatarImages(content, encoded),
          );
        return images.length > 0
          ? sendWithImages(context, { images, name: (index) => `images[${index}]` }, encode)
          : sendRequest(context, encode({ as: "text", images: [] }));
      }),
    create: (avatarId, params, options) =>
      call(core, options, async ({ sendRequest }, context) => {
        const path = ["avatars", avatarId, "looks"] as const;
        const content = { params: await withImages(context, params) };
        return mapResponse(
          sendRequest(context, context.driver.request("POST", path, decodeLookJob, content)),
          (job, { idempotencyKey, requestId }) => {
            const state = { id: job.id, system: core.system.name, job, idempotencyKey, requestId };
            return new LookHandle(core, job.target, new JobHandle(core, state));
          },
        );
      }),
    list: (avatarId, params, options) =>
      api.list(["avatars", avatarId, "looks"], decodeLook, params, options),
    get: (avatarId, id, options) =>
      api.request("GET", ["avatars", avatarId, "looks", id], decodeLook, options),
    delete: (avatarId, id, options) =>
      api.request("DELETE", ["avatars", avatarId, "looks", id], decodeDeletion, options),
    emotions: (avatarId, options) =>
      api.request("GET", ["avatars", avatarId, "emotions"], decodeLooks, options),
    createEmotions: (avatarId, params = {}, options) =>
      api.request("POST", ["avatars", avatarId, "emotions"], decodeLooks, options, { params }),
    emotionImage: (avatarId, emotion, { version } = {}, options) =>
      request(
        core,
        (driver) => fileRequest(driver, "GET", ["avatars", avatarId, "emotions", emotion], { v: version }),
        options,
      ),
  };
}

async function withImages(
  context: CallContext,
  { referenceImages: references, elementImages: elements, ...params }: CreateLookParams,
): Promise<CreateLookRequest> {
  const read = (images: readonly ReferenceImage[], name: string) =>
    withLimits(
      context,
      () => ({ what: `reading ${name}`, details: {} }),
      async (signal) => [...(await referenceImages(images, signal, (index) => `${name}[${index}]`))],
    );
  return {
    ...params,
    ...(references && { referenceImages: await read(references, "referenceImages") }),
    ...(elements && { elementImages: await read(elements, "elementImages") }),
  };
}
