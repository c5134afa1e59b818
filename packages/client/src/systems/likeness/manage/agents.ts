import { call, request } from "../../../core/call.ts";
import type { Core } from "../../../core/core.ts";
import { type LikenessPromise, mapResponse } from "../../../core/likeness-promise.ts";
import { listPages } from "../../../core/list-pages.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ListParams, Pages } from "../../../core/pages.ts";
import type { RequestSpec } from "../../../core/request-spec.ts";
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
import type { Job } from "../../../jobs/job.ts";
import { JobHandle } from "../../../jobs/job-handle.ts";
import type { ReferenceImage } from "../../../uploads/reference-image.ts";
import type { Capabilities } from "../../capabilities.ts";
import type { Driver } from "../../driver.ts";
import type { EncodedImages } from "../../request-content.ts";
import type { AgentRequests } from "../../resource-requests.ts";
import type { Methods, Parameters } from "../../support.ts";
import type { LikenessCapabilities } from "../capabilities.ts";
import { decodeJob } from "../decode.ts";
import { decodeDeletion, decodeObject, decodePage } from "../decode-resource.ts";
import { request as apiRequest, fileRequest } from "../encode.ts";
import { withImages } from "../encode-images.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A prompt, reference images, or both. */
export type GenerateAgentParams = Omit<GenerateAgentAvatarRequest, "referenceImages"> & {
  /** At most six, each a JPEG, PNG, WebP or AVIF of at most 15 MB. The first one becomes the reference image of the agent. */
  readonly referenceImages?: readonly ReferenceImage[];
};

/** The methods of a client of the Likeness API. */
export type Agents = AgentsOf<LikenessCapabilities>;

/** The methods that the system has, with the parameters that it takes. */
export type AgentsOf<C extends Capabilities> = [C["agents"]] extends [false]
  ? Record<never, never>
  : Methods<AllAgents<C>, { create: "agentChanges"; rename: "agentChanges"; delete: "agentChanges" }, C>;

/** Named agents, each with one avatar. */
interface AllAgents<C extends Capabilities> {
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
  generate(
    name: string,
    params: Parameters<GenerateAgentParams, C>,
    options?: RequestOptions,
  ): LikenessPromise<JobHandle>;
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

/** The requests of the driver, or those of the Likeness API. */
function requestsOf(driver: Driver): AgentRequests {
  return { ...agentRequests, ...driver };
}

const image = (...path: readonly string[]) =>
  fileRequest({ request: apiRequest }, "GET", ["agents", ...path], {});

const agentRequests: AgentRequests = {
  createAgent: (params) => apiRequest("POST", "/agents", decodeAgent, { params }),
  listAgents: (query) => apiRequest("GET", "/agents", decodePage(decodeAgent), { params: query }),
  getAgent: (name) => apiRequest("GET", ["agents", name], decodeAgent),
  renameAgent: (name, newName) =>
    apiRequest("PATCH", ["agents", name], decodeAgent, { params: { name: newName } }),
  deleteAgent: (name) => apiRequest("DELETE", ["agents", name], decodeDeletion),
  agentPicture: (name) => image(name, "avatar"),
  agentReference: (name) => image(name, "reference"),
  agentIdentity: (name) => apiRequest("GET", ["agents", name, "identity"], decodeIdentity),
  agentEmotions: (name) => apiRequest("GET", ["agents", name, "emotions"], decodeEmotions),
  agentEmotion: (name, emotion) => image(name, "emotions", emotion),
  generateAgent: (name, fields, images) =>
    apiRequest("POST", ["agents", name, "generate"], decodeJob, withImages(fields, images)),
  regenerateAgent: (name, params) =>
    apiRequest("POST", ["agents", name, "regenerate"], decodeJob, { params }),
  deleteAgentAvatar: (name, { defaultPicture }) =>
    apiRequest("DELETE", ["agents", name, "avatar"], decodeAgent, {
      query: { default_picture: defaultPicture },
    }),
  generateDefaultAgents: () => apiRequest("POST", "/agents/avatars/generate-defaults", decodeDefaults),
};

export function agents(core: Core): AllAgents<Capabilities> {
  const send = <T>(specOf: (requests: AgentRequests) => RequestSpec<T>, options?: RequestOptions) =>
    request(core, (driver) => specOf(requestsOf(driver)), options);
  const start = (
    referenceImages: readonly ReferenceImage[] | undefined,
    specOf: (requests: AgentRequests, images: EncodedImages | undefined) => RequestSpec<Job>,
    options?: RequestOptions,
  ) =>
    call(core, options, ({ startJob }, context) =>
      mapResponse(
        startJob(context, referenceImages, (images) => specOf(requestsOf(context.driver), images)),
        (state) => new JobHandle(core, state),
      ),
    );
  return {
    create: (params, options) => send((requests) => requests.createAgent(params), options),
    list: (params, options) =>
      listPages(core, (driver, query) => requestsOf(driver).listAgents(query), params, options),
    get: (name, options) => send((requests) => requests.getAgent(name), options),
    rename: (name, newName, options) => send((requests) => requests.renameAgent(name, newName), options),
    delete: (name, options) => send((requests) => requests.deleteAgent(name), options),
    picture: (name, options) => send((requests) => requests.agentPicture(name), options),
    reference: (name, options) => send((requests) => requests.agentReference(name), options),
    identity: (name, options) => send((requests) => requests.agentIdentity(name), options),
    emotions: (name, options) => send((requests) => requests.agentEmotions(name), options),
    emotion: (name, emotion, options) => send((requests) => requests.agentEmotion(name, emotion), options),
    generate: (name, { referenceImages, ...fields }, options) =>
      start(referenceImages, (requests, images) => requests.generateAgent(name, fields, images), options),
    regenerate: (name, params = {}, options) =>
      start(undefined, (requests) => requests.regenerateAgent(name, params), options),
    deleteAvatar: (name, params = {}, options) =>
      send((requests) => requests.deleteAgentAvatar(name, params), options),
    generateDefaults: (options) => send((requests) => requests.generateDefaultAgents(), options),
  };
}
