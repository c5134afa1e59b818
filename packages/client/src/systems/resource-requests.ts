import type { RequestSpec } from "../core/request-spec.ts";
import type {
  Agent,
  AgentEmotions,
  AgentIdentity,
  CreateAgentRequest,
  CreateAvatarFromImagesRequest,
  CreateEmotionsRequest,
  CreateLookRequest,
  CreateTwinRequest,
  CreateWebhookRequest,
  CreditEntry,
  Credits,
  DefaultAvatars,
  Deletion,
  Emotion,
  GenerateAgentAvatarRequest,
  JobTarget,
  Look,
  ReadyAvatar,
  RegenerateAgentAvatarRequest,
  Twin,
  UpdateTwinRequest,
  UpdateWebhookRequest,
  Webhook,
} from "../generated/v1/types.gen.ts";
import type { Job } from "../jobs/job.ts";
import type { EncodedImages, ListQuery, PageData } from "./request-content.ts";

// Requests of the other entries of this package. Those entries have the requests of the Likeness API themselves.

type Bytes = Uint8Array<ArrayBuffer>;

/** The parameters of a look; `style` is one of the system, and images are texts. */
export type LookFields = Omit<CreateLookRequest, "style"> & { readonly style?: string };

/** `@likeness/client/looks`. Images are texts: see `EncodedImages`. */
export interface LookRequests {
  createAvatarFromImages(
    fields: Omit<CreateAvatarFromImagesRequest, "images">,
    images: EncodedImages,
  ): RequestSpec<ReadyAvatar>;
  createLook(avatarId: string, params: LookFields): RequestSpec<Job & { readonly target: JobTarget }>;
  listLooks(avatarId: string, query: ListQuery): RequestSpec<PageData<Look>>;
  getLook(avatarId: string, id: string): RequestSpec<Look>;
  removeLook(avatarId: string, id: string): RequestSpec<Deletion>;
  listEmotions(avatarId: string): RequestSpec<readonly Look[]>;
  emotionImage(avatarId: string, emotion: Emotion, version: number | undefined): RequestSpec<Bytes>;
  createEmotions(avatarId: string, params: CreateEmotionsRequest): RequestSpec<readonly Look[]>;
}

/** `@likeness/client/twins`. */
export interface TwinRequests {
  /** `image`: the image of the parameters, where it is not given by URL. */
  createTwin(
    params: CreateTwinRequest,
    image: EncodedImages | undefined,
  ): RequestSpec<Job & { readonly twinId: string }>;
  listTwins(query: ListQuery): RequestSpec<PageData<Twin>>;
  getTwin(id: string): RequestSpec<Twin>;
  updateTwin(id: string, params: UpdateTwinRequest): RequestSpec<Twin>;
  deleteTwin(id: string): RequestSpec<Deletion>;
}

/** `agents` of `@likeness/client/manage`. */
export interface AgentRequests {
  createAgent(params: CreateAgentRequest): RequestSpec<Agent>;
  listAgents(query: ListQuery): RequestSpec<PageData<Agent>>;
  getAgent(name: string): RequestSpec<Agent>;
  renameAgent(name: string, newName: string): RequestSpec<Agent>;
  deleteAgent(name: string): RequestSpec<Deletion>;
  agentPicture(name: string): RequestSpec<Bytes>;
  agentReference(name: string): RequestSpec<Bytes>;
  agentIdentity(name: string): RequestSpec<AgentIdentity>;
  agentEmotions(name: string): RequestSpec<AgentEmotions>;
  agentEmotion(name: string, emotion: Emotion): RequestSpec<Bytes>;
  generateAgent(
    name: string,
    fields: Omit<GenerateAgentAvatarRequest, "referenceImages">,
    images: EncodedImages | undefined,
  ): RequestSpec<Job>;
  regenerateAgent(name: string, params: RegenerateAgentAvatarRequest): RequestSpec<Job>;
  deleteAgentAvatar(
    name: string,
    params: { readonly defaultPicture?: boolean | undefined },
  ): RequestSpec<Agent>;
  generateDefaultAgents(): RequestSpec<DefaultAvatars>;
}

/** `webhooks` of `@likeness/client/manage`. */
export interface WebhookRequests {
  createWebhook(params: CreateWebhookRequest): RequestSpec<Webhook>;
  listWebhooks(query: ListQuery): RequestSpec<PageData<Webhook>>;
  updateWebhook(id: string, params: UpdateWebhookRequest): RequestSpec<Webhook>;
  deleteWebhook(id: string): RequestSpec<Webhook>;
}

/** `credits` of `@likeness/client/manage`. */
export interface CreditRequests {
  getCredits(): RequestSpec<Credits>;
  listCreditEntries(query: ListQuery): RequestSpec<PageData<CreditEntry>>;
}

export interface ResourceRequests
  extends LookRequests,
    TwinRequests,
    AgentRequests,
    WebhookRequests,
    CreditRequests {}
