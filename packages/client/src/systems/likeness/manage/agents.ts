import { call, request } from "../../../core/call.ts";
import type { Core } from "../../../core/core.ts";
import { type LikenessPromise, mapResponse } from "../../../core/likeness-promise.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ListParams, Pages } from "../../../core/pages.ts";
import type {
  Agent,
  AgentEmotions,
  AgentIdentity,
  CreateAgentRequest,
  DefaultAvatars,
  Deletion,
  Emotion,
  GenerateAgentAvatarRequest,
  RegenerateAgentAvatarRequest,
} from "../../../generated/v1/types.gen.ts";
import { JobHandle } from "../../../jobs/job-handle.ts";
import type { ReferenceImage } from "../../../uploads/reference-image.ts";
import { apiOf } from "../api.ts";
import { decodeJob } from "../decode.ts";
import { decodeDeletion, decodeObject } from "../decode-resource.ts";
import { fileRequest } from "../encode.ts";
import { withImages } from "../encode-images.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A prompt, reference images, or both. */
export type GenerateAgentParams = Omit<GenerateAgentAvatarRequest, "referenceImages"> & {
  /** At most six, each a JPEG, PNG, WebP or AVIF of at most 15 MB. The first one becomes the reference image of the agent. */
  readonly referenceImages?: readonly ReferenceImage[];
};

/** Named agents, each with one avatar. */
export interface Agents {
  /** Creates an agent, with a default picture unless `defaultPicture` is false. Rejects with 409 if the name is taken. */
  create(params: CreateAgentRequest, options?: RequestOptions): LikenessPromise<Agent>;
  /** Newest first. */
  list(params?: ListParams, options?: RequestOptions): Pages<Agent>;
  get(name: string, options?: RequestOptions): LikenessPromise<Agent>;
  /** Its pictures stay the same. */
  rename(name: string, newName: string, options?: RequestOptions): LikenessPromise<Agent>;
  /** Deletes the agent with its avatar and all of its images. */
  delete(name: string, options?: RequestOptions): LikenessPromise<Deletion>;
  /** Its picture, or the default one, as WebP of at most 512 pixels. */
  picture(name: string, options?: RequestOptions): LikenessPromise<Bytes>;
  /** The uploaded reference image, or the first picture of its current identity. */
  reference(name: string, options?: RequestOptions): LikenessPromise<Bytes>;
  /** What its avatar was made of. */
  identity(name: string, options?: RequestOptions): LikenessPromise<AgentIdentity>;
  /** The emotions that are ready. */
  emotions(name: string, options?: RequestOptions): LikenessPromise<AgentEmotions>;
  /** An emotion as WebP of at most 512 pixels. Rejects with 404 until it is ready. */
  emotion(name: string, emotion: Emotion, options?: RequestOptions): LikenessPromise<Bytes>;
  /**
   * Starts a job that draws a new avatar, and resolves to its handle. The picture of the agent changes when the job has
   * completed; its emotions follow in the background unless `emotions` is false.
   */
  generate(name: string, params: GenerateAgentParams, options?: RequestOptions): LikenessPromise<JobHandle>;
  /** Starts a job that draws another picture of the same identity, and resolves to its handle. */
  regenerate(
    name: string,
    params?: RegenerateAgentAvatarRequest,
    options?: RequestOptions,
  ): LikenessPromise<JobHandle>;
  /** Deletes its avatar. It then has its default picture, or none if `defaultPicture` is false. */
  deleteAvatar(
    name: string,
    params?: { readonly defaultPicture?: boolean },
    options?: RequestOptions,
  ): LikenessPromise<Agent>;
  /** Draws default pictures for up to 50 agents that have no picture. Repeat it while `remaining` is not 0. */
  generateDefaults(options?: RequestOptions): LikenessPromise<DefaultAvatars>;
}

const decodeAgent = decodeObject<Agent>("agent");
const decodeIdentity = decodeObject<AgentIdentity>("agent_identity");
const decodeEmotions = decodeObject<AgentEmotions>("agent_emotions");
const decodeDefaults = decodeObject<DefaultAvatars>("default_avatars");

export function agents(core: Core): Agents {
  const api = apiOf(core);
  const image = (path: readonly string[], options?: RequestOptions) =>
    request(core, (driver) => fileRequest(driver, "GET", ["agents", ...path], {}), options);
  return {
    create: (params, options) => api.request("POST", "/agents", decodeAgent, options, { params }),
    list: (params, options) => api.list("/agents", decodeAgent, params, options),
    get: (name, options) => api.request("GET", ["agents", name], decodeAgent, options),
    rename: (name, newName, options) =>
      api.request("PATCH", ["agents", name], decodeAgent, options, { params: { name: newName } }),
    delete: (name, options) => api.request("DELETE", ["agents", name], decodeDeletion, options),
    picture: (name, options) => image([name, "avatar"], options),
    reference: (name, options) => image([name, "reference"], options),
    identity: (name, options) => api.request("GET", ["agents", name, "identity"], decodeIdentity, options),
    emotions: (name, options) => api.request("GET", ["agents", name, "emotions"], decodeEmotions, options),
    emotion: (name, emotion, options) => image([name, "emotions", emotion], options),
    generate: (name, { referenceImages, ...fields }, options) =>
      call(core, options, ({ startJob }, context) =>
        mapResponse(
          startJob(context, referenceImages, (images) =>
            context.driver.request(
              "POST",
              ["agents", name, "generate"],
              decodeJob,
              withImages(fields, images),
            ),
          ),
          (state) => new JobHandle(core, state),
        ),
      ),
    regenerate: (name, params = {}, options) =>
      call(core, options, ({ startJob }, context) =>
        mapResponse(
          startJob(context, undefined, () =>
            context.driver.request("POST", ["agents", name, "regenerate"], decodeJob, { params }),
          ),
          (state) => new JobHandle(core, state),
        ),
      ),
    deleteAvatar: (name, { defaultPicture } = {}, options) =>
      api.request("DELETE", ["agents", name, "avatar"], decodeAgent, options, {
        query: { default_picture: defaultPicture },
      }),
    generateDefaults: (options) =>
      api.request("POST", "/agents/avatars/generate-defaults", decodeDefaults, options),
  };
}
