import type { RequestBody } from "../core/request-body.ts";
import type { Method, RequestSpec } from "../core/request-spec.ts";
import type { ErrorDetails, LikenessError } from "../errors/likeness-error.ts";
import type {
  Avatar,
  CastAvatarsRequest,
  Comment,
  CreateAvatarFromPhotoRequest,
  CreateAvatarRequest,
  CreateCommentRequest,
  Deletion,
  GenerateAvatarRequest,
  Like,
  PublicAvatar,
  PublishAvatarRequest,
  ReadyAvatar,
  RemixAvatarRequest,
  SaveAvatarRequest,
  UpdateAvatarRequest,
} from "../generated/v1/types.gen.ts";
import type { Job } from "../jobs/job.ts";
import type { ReferenceImage } from "../uploads/reference-image.ts";
import type { BehaviourCapabilities } from "./capabilities.ts";
import type { EncodedImages, ListQuery, PageData } from "./request-content.ts";
import type { ResourceRequests } from "./resource-requests.ts";

/** What only some systems take. The images are texts, see `EncodedImages`. */
interface SystemFields {
  readonly place?: string;
  readonly upscale?: boolean;
  /** As the caller gave them: see `imageUrl`. */
  readonly elementImages?: readonly ReferenceImage[];
  readonly model?: string;
  readonly guidanceScale?: number;
}

/** The parameters of a generation without its images. */
export type GenerateFields = Omit<GenerateAvatarRequest, "referenceImages"> & SystemFields;

export type CreateAvatarFields = Omit<CreateAvatarRequest, "referenceImages"> & SystemFields;

export type FromPhotoFields = Omit<CreateAvatarFromPhotoRequest, "photo"> & SystemFields;

/** `style` is one of the system. */
export type RemixFields = Omit<RemixAvatarRequest, "style"> & { readonly style?: string } & SystemFields;

/** A path below the path of the API. As segments they are encoded; all but the first may be ids from the caller. */
export type Path = string | readonly [resource: string, ...rest: readonly string[]];

/** Reads the data of a response, with its names in camelCase; undefined for data of another type. */
export type Decode<T> = (data: unknown) => T | undefined;

/** What a request sends. */
export interface Content {
  /** Sent as it is. */
  readonly query?: object | undefined;
  /** In the names of the system: the query of a GET, otherwise sent as JSON. */
  readonly params?: object | undefined;
  /** Sent as JSON as it is. */
  readonly json?: unknown;
  readonly body?: RequestBody | undefined;
}

/** A stream of server-sent events with the state of a job. */
export interface JobEvents {
  readonly request: RequestSpec<Response>;
  /** The job of an event; undefined for an event without one. */
  readonly decode: (data: string) => Job | undefined;
}

/** What accounts see of the avatars of others, and what they say about them. */
export interface SocialRequests {
  publishAvatar(id: string, params?: PublishAvatarRequest): RequestSpec<Avatar>;
  unpublishAvatar(id: string): RequestSpec<Avatar>;
  likeAvatar(id: string): RequestSpec<Like>;
  unlikeAvatar(id: string): RequestSpec<Like>;
  listFeed(query: ListQuery): RequestSpec<PageData<PublicAvatar>>;
  getPublicAvatar(id: string): RequestSpec<PublicAvatar>;
  listComments(avatarId: string, query: ListQuery): RequestSpec<PageData<Comment>>;
  createComment(avatarId: string, params: CreateCommentRequest): RequestSpec<Comment>;
  deleteComment(avatarId: string, id: string): RequestSpec<Deletion>;
}

/** The requests of the methods of `Likeness`. */
export interface AvatarRequests extends SocialRequests {
  generate(fields: GenerateFields, images: EncodedImages | undefined): RequestSpec<Job>;
  createAvatar(fields: CreateAvatarFields, images: EncodedImages | undefined): RequestSpec<Job>;
  createAvatarFromPhoto(fields: FromPhotoFields, photo: EncodedImages): RequestSpec<Job>;
  castAvatars(params: CastAvatarsRequest): RequestSpec<Job>;
  remixAvatar(id: string, params: RemixFields): RequestSpec<Job>;
  listJobs(query: ListQuery): RequestSpec<PageData<Job>>;
  cancelJob(id: string): RequestSpec<Job>;
  saveAvatar(params: SaveAvatarRequest): RequestSpec<ReadyAvatar>;
  listAvatars(query: ListQuery): RequestSpec<PageData<Avatar>>;
  getAvatar(id: string): RequestSpec<Avatar>;
  updateAvatar(id: string, params: UpdateAvatarRequest): RequestSpec<Avatar>;
  deleteAvatar(id: string): RequestSpec<Deletion>;
  /** A request for a resource that only this system has, or that this package has no method for. */
  request<T>(method: Method, path: Path, decode: Decode<T>, content?: Content): RequestSpec<T>;
}

/** What every system has. All paths, names and formats of a system are in its directory. */
export interface DriverBase {
  /** Response header with the id of the request. */
  readonly requestIdHeader: string;
  /** The hint of a connection error where the base URL is the system's default. */
  readonly defaultHostHint?: string | undefined;
  /** How to configure a server to allow requests from the origin (CORS); the end of a sentence. */
  corsHint?(origin: string): string;
  /** Adds the credentials and, to a write that the system deduplicates, its idempotency key. */
  authorize(headers: Headers, apiKey: string, idempotencyKey: string | undefined): void;
  /** What the body of a response outside 2xx says. `requestId` is only what the body says about it. */
  decodeError(
    status: number,
    body: string,
  ): ErrorDetails & { readonly code: string; readonly message: string };
  /** Whether the error means that the system does not accept forms and has done nothing. */
  rejectsForms?(error: LikenessError): boolean;
  /** The image as the system takes it without an upload, e.g. its URL; undefined for an image that has to be uploaded. */
  imageUrl?(image: ReferenceImage): string | undefined;
  /**
   * Where a system has no jobs, the id of a job names what is made, e.g. the ids of an avatar and its look. `waitSeconds`:
   * how long the server may wait for a change before it responds.
   */
  getJob(id: string, waitSeconds?: number): RequestSpec<Job>;
  /** Undefined where the job has no stream of events. */
  jobEvents?(job: Job): JobEvents | undefined;
  /** The path of an image below the base URL, for images of an engine in this process. */
  assetPath?(id: string): string;
}

/** The client side of one system: encodes calls as requests and decodes responses into our entities and errors. */
export interface Driver extends DriverBase, AvatarRequests, Partial<ResourceRequests> {
  readonly capabilities: Pick<BehaviourCapabilities, "longPollSeconds" | "imageUploads" | "pagination">;
  /**
   * Called before a write is sent. Throws UnsupportedError for an idempotency key that the system would ignore. Absent
   * where every write is deduplicated.
   */
  checkWrite?(spec: RequestSpec<unknown>, idempotencyKey: string | undefined): void;
  /** Whether a write that failed so may be sent again. Adds to the error what may have happened. */
  mayRepeatWrite?(spec: RequestSpec<unknown>, error: unknown): boolean;
}
