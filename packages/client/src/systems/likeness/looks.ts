import { call, request } from "../../core/call.ts";
import type { CallContext } from "../../core/context.ts";
import type { Core } from "../../core/core.ts";
import { has } from "../../core/guards.ts";
import { type LikenessPromise, mapResponse } from "../../core/likeness-promise.ts";
import { withLimits } from "../../core/limits.ts";
import { listPages } from "../../core/list-pages.ts";
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
import type { Capabilities } from "../capabilities.ts";
import type { Driver } from "../driver.ts";
import type { LookFields, LookRequests } from "../resource-requests.ts";
import type { Methods, Parameters } from "../support.ts";
import type { LikenessCapabilities } from "./capabilities.ts";
import { decodeJob, decodeReadyAvatar } from "./decode.ts";
import { decodeDeletion, decodeObject, decodePage } from "./decode-resource.ts";
import { request as apiRequest, fileRequest } from "./encode.ts";
import { withAvatarImages } from "./encode-images.ts";
import { whenReady } from "./when-ready.ts";

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

/** The methods of a client of the Likeness API. */
export type Looks = LooksOf<LikenessCapabilities>;

/** The methods that the system has, with the parameters that it takes. */
export type LooksOf<C extends Capabilities> = Methods<
  AllLooks<C>,
  {
    fromImages: "fromImages";
    create: "edit";
    list: "looks";
    get: "looks";
    delete: "deleteLook";
    emotions: "emotions";
    createEmotions: "emotions";
    emotionImage: "emotions";
  },
  C
>;

interface AllLooks<C extends Capabilities> {
  /** Creates an avatar whose looks are the images as they are, the first one as its cover. It is ready at once and free. */
  fromImages(params: Parameters<FromImagesParams, C>, options?: RequestOptions): LikenessPromise<ReadyAvatar>;
  /** Starts a job that draws the same person anew; what the parameters do not mention stays the same. */
  create(
    avatarId: string,
    params: Parameters<CreateLookParams, C, "edit">,
    options?: RequestOptions,
  ): LikenessPromise<LookHandle>;
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
    return request(
      this.#core,
      (driver) => whenReady(requestsOf(driver).getLook(this.avatarId, this.id), isReady),
      signal && { signal },
    );
  }
}

const decodeLook = decodeObject<Look>("look");

function isReady(look: Look): look is Extract<Look, { status: "ready" }> {
  return look.status === "ready";
}

function decodeLooks(data: unknown): readonly Look[] | undefined {
  return decodePage(decodeLook)(data)?.data;
}

/** A job with the look that it makes. */
function decodeLookJob(data: unknown): (Job & { readonly target: JobTarget }) | undefined {
  const job = decodeJob(data);
  return job && has(job.target, "string", "avatarId", "lookId") ? { ...job, target: job.target } : undefined;
}

/** The requests of the driver, or those of the Likeness API. */
function requestsOf(driver: Driver): LookRequests {
  return { ...lookRequests, ...driver };
}

const lookRequests: LookRequests = {
  createAvatarFromImages: (fields, images) =>
    apiRequest("POST", ["avatars", "from-images"], decodeReadyAvatar, withAvatarImages(fields, images)),
  createLook: (avatarId, params) =>
    apiRequest("POST", ["avatars", avatarId, "looks"], decodeLookJob, { params }),
  listLooks: (avatarId, query) =>
    apiRequest("GET", ["avatars", avatarId, "looks"], decodePage(decodeLook), { params: query }),
  getLook: (avatarId, id) => apiRequest("GET", ["avatars", avatarId, "looks", id], decodeLook),
  removeLook: (avatarId, id) => apiRequest("DELETE", ["avatars", avatarId, "looks", id], decodeDeletion),
  listEmotions: (avatarId) => apiRequest("GET", ["avatars", avatarId, "emotions"], decodeLooks),
  createEmotions: (avatarId, params) =>
    apiRequest("POST", ["avatars", avatarId, "emotions"], decodeLooks, { params }),
  emotionImage: (avatarId, emotion, version) =>
    fileRequest({ request: apiRequest }, "GET", ["avatars", avatarId, "emotions", emotion], { v: version }),
};

export function looks(core: Core): AllLooks<Capabilities> {
  return {
    fromImages: ({ images = [], imageUrls, ...rest }, options) =>
      call(core, options, ({ sendRequest, sendWithImages }, context) => {
        const { createAvatarFromImages } = requestsOf(context.driver);
        const fields = { ...rest, ...(imageUrls && { imageUrls: [...imageUrls] }) };
        return images.length > 0
          ? sendWithImages(context, { images, name: (index) => `images[${index}]` }, (encoded) =>
              createAvatarFromImages(fields, encoded),
            )
          : sendRequest(context, createAvatarFromImages(fields, { as: "text", images: [] }));
      }),
    create: (avatarId, params, options) =>
      call(core, options, async ({ sendRequest }, context) => {
        const content = await withImages(context, params);
        return mapResponse(
          sendRequest(context, requestsOf(context.driver).createLook(avatarId, content)),
          (job, { idempotencyKey, requestId }) => {
            const state = { id: job.id, system: core.system.name, job, idempotencyKey, requestId };
            return new LookHandle(core, job.target, new JobHandle(core, state));
          },
        );
      }),
    list: (avatarId, params, options) =>
      listPages(core, (driver, query) => requestsOf(driver).listLooks(avatarId, query), params, options),
    get: (avatarId, id, options) =>
      request(core, (driver) => requestsOf(driver).getLook(avatarId, id), options),
    delete: (avatarId, id, options) =>
      request(core, (driver) => requestsOf(driver).removeLook(avatarId, id), options),
    emotions: (avatarId, options) =>
      request(core, (driver) => requestsOf(driver).listEmotions(avatarId), options),
    createEmotions: (avatarId, params = {}, options) =>
      request(core, (driver) => requestsOf(driver).createEmotions(avatarId, params), options),
    emotionImage: (avatarId, emotion, { version } = {}, options) =>
      request(core, (driver) => requestsOf(driver).emotionImage(avatarId, emotion, version), options),
  };
}

/** Undefined if an image has to be uploaded. */
function takenByUrl({ driver }: CallContext, images: readonly ReferenceImage[]): string[] | undefined {
  const urls = images.map((image) => driver.imageUrl?.(image)).filter((url) => url !== undefined);
  return urls.length === images.length ? urls : undefined;
}

type LookParams = Omit<CreateLookParams, "style"> & { readonly style?: string };

async function withImages(
  context: CallContext,
  { referenceImages: references, elementImages: elements, ...params }: LookParams,
): Promise<LookFields> {
  const read = (images: readonly ReferenceImage[], name: string) =>
    withLimits(
      context,
      () => ({ what: `reading ${name}`, details: {} }),
      async (signal) =>
        takenByUrl(context, images) ?? [
          ...(await referenceImages(images, signal, (index) => `${name}[${index}]`)),
        ],
    );
  return {
    ...params,
    ...(references && { referenceImages: await read(references, "referenceImages") }),
    ...(elements && { elementImages: await read(elements, "elementImages") }),
  };
}
