import { type Fields, fieldsOf, has, isFields, pick } from "../../core/guards.ts";
import type {
  Avatar,
  Brief,
  Image,
  JobFailure,
  JobPayload,
  Metadata,
  ReadCharacter,
  Reading,
  ReadyAvatar,
  Visibility,
  Warning,
} from "../../generated/v1/types.gen.ts";
import type { Job } from "../../jobs/job.ts";
import { camelKeys } from "./key-case.ts";

// Each decoder takes data in camelCase and fills in neutral values for missing fields, which Pi's server leaves out. It
// returns undefined for data of another type.

/** JSON with its names in camelCase; undefined where the text is not JSON. */
export function readJson(text: string): unknown {
  try {
    return camelKeys(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The envelope's `data`. */
export function readData(text: string): unknown {
  return fieldsOf(readJson(text))["data"];
}

/**
 * Only the status in the data counts, because Pi's envelope says `completed` around unfinished jobs. Pi's response to a
 * new job contains only its id.
 */
export function decodeJob(data: unknown): Job | undefined {
  const fields = fieldsOf(data);
  const { jobId, id = jobId, status = "queued" }: Fields = fields;
  if (typeof id !== "string" || typeof status !== "string") return undefined;
  const { payload, error, metadata, target, createdAt, updatedAt = createdAt, completedAt }: Fields = fields;
  const base = {
    ...fields,
    ...pick(fields, "string", {
      orgId: "",
      type: "avatar_generation",
      stage: status,
      resultUrl: null,
      errorLog: null,
      clientReferenceId: null,
    }),
    ...pick(fields, "number", { progress: status === "completed" ? 1 : 0, attempts: 0 }),
    completedAt: completedAt === undefined || completedAt === null ? null : unixSeconds(completedAt),
    createdAt: unixSeconds(createdAt),
    updatedAt: unixSeconds(updatedAt),
    id,
    jobId: id,
    payload: isPayload(payload) ? payload : { phase: status, input: { prompt: "", referenceImageCount: 0 } },
    metadata: isMetadata(metadata) ? metadata : null,
    target: has(target, "string", "avatarId", "lookId") ? target : null,
  };
  switch (status) {
    case "queued":
    case "processing":
    case "cancelled":
      return { ...base, status };
    case "failed":
      return { ...base, status, error: isFailure(error) ? error : failureOf(base.errorLog) };
    case "completed": {
      const result = decodeResult(fields, id);
      return result && { ...base, ...result, status };
    }
    default:
      return { ...base, status: "unknown", rawStatus: status };
  }
}

/** Pi sends the URL in one of three fields. */
function decodeResult({ avatar, jobResult, payload }: Fields, id: string) {
  const avatarFields = fieldsOf(avatar);
  const result = fieldsOf(jobResult);
  // Empty for an image of an engine in this process that has no URL.
  const none = { imageUrl: avatarFields["imageUrl"] === "" ? "" : undefined };
  const inPayload = pick(fieldsOf(payload), "string", none);
  const { imageUrl } = pick(avatarFields, "string", pick(result, "string", inPayload));
  if (imageUrl === undefined) return undefined;
  return {
    avatar: { ...avatarFields, ...decodeImages(avatarFields, imageUrl) },
    jobResult: pick(result, "string", { type: "avatar", id, imageUrl }),
  };
}

/** Pi sends one text, of which only the first line is meant for people. */
function failureOf(log: string | null): JobFailure {
  const message = log?.split("\n")[0] || "the server gave no reason";
  return { code: "unknown", message, action: "Look at the server's logs.", retryable: false };
}

/** Older servers and Pi's have only avatars that are ready, without a status. */
export function decodeAvatar(data: unknown): Avatar | undefined {
  const fields = fieldsOf(data);
  const {
    id,
    status = "ready",
    error,
    createdAt,
    updatedAt = createdAt,
    tags,
    counts,
    images,
  }: Fields = fields;
  if (typeof id !== "string") return undefined;
  const base = {
    ...fields,
    ...pick(fields, "string", { label: null, description: null, jobId: null, parentId: null }),
    ...pick(fields, "string", { origin: "job", coverLookId: "" }),
    ...pick(fields, "number", { publishedAt: null }),
    id,
    object: "saved_avatar",
    visibility: visibilityOf(fields["visibility"]),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
    counts: pick(fieldsOf(counts), "number", { likes: 0, comments: 0, remixes: 0 }),
    images: Array.isArray(images) ? images.filter(isImage) : [],
    createdAt: unixSeconds(createdAt),
    updatedAt: unixSeconds(updatedAt),
  } as const;
  if (status === "error") return { ...base, status, error: isFailure(error) ? error : failureOf(null) };
  if (status !== "ready") return { ...base, status: "pending" };
  const { imageUrl }: Fields = fields;
  return typeof imageUrl === "string" ? { ...base, ...decodeImages(fields, imageUrl), status } : undefined;
}

export function decodeReadyAvatar(data: unknown): ReadyAvatar | undefined {
  const avatar = decodeAvatar(data);
  return avatar?.status === "ready" ? avatar : undefined;
}

function visibilityOf(value: unknown): Visibility {
  return value === "public" || value === "unlisted" ? value : "private";
}

/** What a completed job and a saved avatar have in common. */
function decodeImages(fields: Fields, imageUrl: string) {
  const { images, brief, reading, characters, warnings } = fields;
  return {
    ...pick(fields, "string", {
      thumbnailUrl: imageUrl,
      license: "",
      credit: "",
      drawingVersion: "",
      code: null,
    }),
    ...pick(fields, "number", { seed: 0 }),
    imageUrl,
    images: Array.isArray(images) ? images.filter(isImage).map(withCode) : [],
    ...(isReading(reading) && { reading }),
    ...(Array.isArray(characters) && { characters: characters.map(decodeCharacter) }),
    warnings: Array.isArray(warnings) ? warnings.filter(isWarning) : [],
    brief: isBrief(brief) ? brief : ({ version: 1 } as const),
  };
}

/** A time as a number or, as Pi sends it, as an ISO string; 0 when it is neither. */
function unixSeconds(value: unknown): number {
  return typeof value === "number" ? value : Date.parse(String(value)) / 1000 || 0;
}

/** `format` is not checked, because a newer server may have another. */
function isImage(value: unknown): value is Image {
  return (
    has(value, "string", "id", "url", "thumbnailUrl", "format", "mediaType", "sha256") &&
    has(value, "number", "width", "height", "bytes", "seed")
  );
}

/** Older servers send no code. */
function withCode(image: Image): Image {
  return { ...image, ...pick(fieldsOf(image), "string", { code: null }) };
}

function isWarning(value: unknown): value is Warning {
  return has(value, "string", "code", "message");
}

function decodeCharacter(value: unknown): ReadCharacter {
  const { name, reading }: Fields = fieldsOf(value);
  return { ...(typeof name === "string" && { name }), ...(isReading(reading) && { reading }) };
}

function isReading(value: unknown): value is Reading {
  const { understood, ignored, substitutions }: Fields = fieldsOf(value);
  return [understood, ignored, substitutions].every(Array.isArray);
}

function isBrief(value: unknown): value is Brief {
  return fieldsOf(value)["version"] === 1;
}

function isPayload(value: unknown): value is JobPayload {
  if (!has(value, "string", "phase")) return false;
  const { input }: Fields = value;
  return has(input, "string", "prompt") && has(input, "number", "referenceImageCount");
}

function isFailure(value: unknown): value is JobFailure {
  return has(value, "string", "code", "message", "action") && has(value, "boolean", "retryable");
}

function isMetadata(value: unknown): value is Metadata {
  return isFields(value) && Object.values(value).every((text) => typeof text === "string");
}
