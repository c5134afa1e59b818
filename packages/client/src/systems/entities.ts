import { fieldsOf } from "../core/guards.ts";
import type {
  Avatar,
  AvatarBase,
  Comment,
  CreditEntry,
  Credits,
  Deletion,
  GeneratedAvatar,
  Image,
  JobFailure,
  Like,
  Look,
  Metadata,
  ReadyAvatar,
} from "../generated/v1/types.gen.ts";
import type { Job } from "../jobs/job.ts";
import type { ListQuery, PageData } from "./request-content.ts";

// Our entities from the few fields that another system has. What it does not have is neutral: empty, zero or null.

/** Undefined where the text is not JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A time in Unix seconds from a number or an ISO string; 0 when it is neither. Microseconds are left out, which not every engine can read. */
export function unixSeconds(value: unknown): number {
  if (typeof value === "number") return value;
  return Math.floor(Date.parse(String(value).replace(/(\.\d{3})\d+/, "$1")) / 1000) || 0;
}

/** What a system knows about a job. */
export interface JobFields {
  readonly id: string;
  readonly type?: "avatar_generation" | "look_generation" | "twin_training";
  readonly prompt?: string | undefined;
  readonly target?: { readonly avatarId: string; readonly lookId: string };
  readonly clientReferenceId?: string | null;
  readonly metadata?: Metadata | null;
  readonly createdAt?: number;
  readonly updatedAt?: number;
}

function jobBase({ prompt = "", ...fields }: JobFields, phase: string) {
  return {
    orgId: "",
    type: "avatar_generation",
    target: null,
    progress: 0,
    stage: phase,
    payload: { phase, input: { prompt, referenceImageCount: 0 } },
    resultUrl: null,
    errorLog: null,
    attempts: 0,
    clientReferenceId: null,
    metadata: null,
    createdAt: 0,
    updatedAt: fields.createdAt ?? 0,
    completedAt: null,
    jobId: fields.id,
    ...fields,
  } as const;
}

/** A job that has not ended. A status that is not among ours is unknown, and waiting for the job continues. */
export function pendingJob(fields: JobFields, status: string): Job {
  const base = jobBase(fields, status);
  return status === "queued" || status === "processing"
    ? { ...base, status }
    : { ...base, status: "unknown", rawStatus: status };
}

export type ResultFields = Partial<GeneratedAvatar> & { readonly imageUrl: string };

export function completedJob(fields: JobFields, result: ResultFields): Job {
  const base = jobBase(fields, "completed");
  const avatar = resultOf(result);
  const jobResult = { type: "avatar", id: fields.id, imageUrl: avatar.imageUrl };
  return { ...base, completedAt: base.updatedAt, progress: 1, avatar, jobResult, status: "completed" };
}

export function failedJob(fields: JobFields, error: JobFailure): Job {
  const base = jobBase(fields, "failed");
  return { ...base, completedAt: base.updatedAt, errorLog: error.message, error, status: "failed" };
}

/** `body` is what the system sent about the failure; it becomes `body` of the error. */
export function failure(
  code: JobFailure["code"],
  message: string,
  action: string,
  body: unknown,
): JobFailure & { readonly body: unknown } {
  const retryable = code === "rate_limited" || code === "timeout" || code === "upstream_error";
  return { code, message, action, retryable, body };
}

function resultOf(result: ResultFields): GeneratedAvatar {
  return {
    thumbnailUrl: result.imageUrl,
    images: [],
    brief: { version: 1 },
    warnings: [],
    seed: 0,
    code: null,
    license: "",
    credit: "",
    drawingVersion: "",
    ...result,
  };
}

export type AvatarFields = Partial<Omit<ReadyAvatar, "object" | "status" | "imageUrl">> & {
  readonly id: string;
};

/** An avatar that is ready if it has a picture, and otherwise failed or pending. */
export function avatarOf(fields: AvatarFields, imageUrl: string | undefined, error?: JobFailure): Avatar {
  if (imageUrl !== undefined) return readyAvatar(fields, imageUrl);
  const base = avatarBase(fields);
  return error ? { ...base, status: "error", error } : { ...base, status: "pending" };
}

export function readyAvatar(fields: AvatarFields, imageUrl: string): ReadyAvatar {
  return { ...resultOf({ imageUrl }), ...avatarBase(fields), status: "ready" };
}

function avatarBase(fields: AvatarFields): AvatarBase {
  return {
    label: null,
    description: null,
    tags: [],
    visibility: "private",
    publishedAt: null,
    origin: "job",
    parentId: null,
    jobId: null,
    coverLookId: "",
    counts: { likes: 0, comments: 0, remixes: 0 },
    images: [],
    createdAt: 0,
    updatedAt: fields.createdAt ?? 0,
    ...fields,
    object: "saved_avatar",
  };
}

/** What a system knows about a look. */
export interface LookFields {
  readonly id: string;
  readonly avatarId: string;
  readonly jobId?: string | null;
  readonly place?: string | null;
  readonly style?: string | null;
}

/** A look that is ready if it has a picture, and otherwise failed or pending. */
export function lookOf(fields: LookFields, imageUrl: string | undefined, error?: JobFailure): Look {
  const base = {
    object: "look",
    jobId: null,
    baseLookId: null,
    emotion: null,
    place: null,
    style: null,
    format: null,
    resolution: null,
    version: 1,
    createdAt: 0,
    updatedAt: 0,
    ...fields,
  } as const;
  if (error) return { ...base, status: "error", error };
  if (imageUrl === undefined) return { ...base, status: "pending" };
  return { ...base, ...resultOf({ imageUrl }), image: imageOf(fields.id, imageUrl), status: "ready" };
}

/** An image of which only the URL is known. */
export function imageOf(id: string, url: string): Image {
  const format = (["png", "webp"] as const).find((name) => url.includes(`.${name}`)) ?? ("jpeg" as const);
  const known = { id, url, thumbnailUrl: url, format, mediaType: `image/${format}`, sha256: "", code: null };
  return { ...known, width: 0, height: 0, bytes: 0, seed: 0 };
}

/** The deletion of one avatar. Other systems do not count what was removed with it. */
export function deletionOf(id: string): Deletion {
  const removed = { avatars: 1, jobs: 0, images: 0, references: 0, likes: 0, comments: 0 };
  return { object: "deletion", id, deleted: true, removed };
}

/** One page of a list that the system sends whole. An item that cannot be read is an error, so that none is missing. */
export function wholePage<T>(
  items: unknown,
  decode: (item: unknown) => T | undefined,
  { limit = 20, offset = 0 }: ListQuery,
): PageData<T> | undefined {
  if (!Array.isArray(items)) return undefined;
  const page = decodeItems(items.slice(offset, offset + limit), decode);
  return page && { data: page, hasMore: offset + limit < items.length, totalCount: items.length };
}

/** The items of a page; undefined if one of them cannot be read, so that none is missing without notice. */
export function decodeItems<T>(
  items: unknown,
  decode: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(items)) return undefined;
  const data = items.map(decode).filter((item) => item !== undefined);
  return data.length === items.length ? data : undefined;
}

/** The member of an object, by a path of names. */
export function member(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => fieldsOf(at)[name], value);
}

/** A text at a path of names; undefined where there is none, or an empty one. */
export function textAt(value: unknown, ...names: readonly string[]): string | undefined {
  const text = member(value, ...names);
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** The texts of a list at a path of names; none where there is no list. */
export function textsAt(value: unknown, ...names: readonly string[]): string[] {
  const items = member(value, ...names);
  return Array.isArray(items) ? items.map(String) : [];
}

/** A number at a path of names, or the default. */
export function numberAt<D>(fallback: D, value: unknown, ...names: readonly string[]): number | D {
  const number = member(value, ...names);
  return typeof number === "number" ? number : fallback;
}

/** A page of a list that says whether more follows and, where it knows, how many items there are. */
export function pageOf<T>(
  items: unknown,
  decode: (item: unknown) => T | undefined,
  { hasMore, total }: { readonly hasMore?: unknown; readonly total?: unknown },
): PageData<T> | undefined {
  const data = decodeItems(items, decode);
  const follows = hasMore === true;
  const known = (data?.length ?? 0) + Number(follows);
  return data && { data, hasMore: follows, totalCount: typeof total === "number" ? total : known };
}

export type EntryFields = Pick<CreditEntry, "id" | "amount" | "jobId" | "note" | "createdAt">;

/** An entry of a ledger that knows only what was added and what was spent. */
export function creditEntryOf(kind: "grant" | "charge", fields: EntryFields): CreditEntry {
  const availableChange = kind === "charge" ? -fields.amount : fields.amount;
  return { object: "credit_entry", kind, availableChange, heldChange: 0, ...fields };
}

export function creditsOf(available: number, held: number, charged: number): Credits {
  return { object: "credits", available, held, charged };
}

export function likeOf(avatarId: string, likes: number): Like {
  return { object: "like", avatarId, liked: true, likes };
}

/** A comment that the account has just written. */
export function commentOf(fields: Pick<Comment, "id" | "avatarId" | "text" | "createdAt">): Comment {
  return { object: "comment", mine: true, byOwner: false, ...fields };
}
