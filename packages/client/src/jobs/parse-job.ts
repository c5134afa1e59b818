import { type Fields, fieldsOf, has, isFields, pick, unixSeconds } from "../core/guards.ts";
import { parsePicture } from "../core/parse-picture.ts";
import type { JobFailure, JobPayload, Metadata } from "../generated/v1/types.gen.ts";
import type { Job } from "./job.ts";

/**
 * A job from an envelope's `data`; undefined when it is none. Only `data.status` counts, because Pi's envelope says
 * `completed` around unfinished jobs; and Pi's answer to a new job holds nothing but its id.
 */
export function parseJob(data: unknown): Job | undefined {
  const fields = fieldsOf(data);
  const { jobId, id = jobId, status = "queued" }: Fields = fields;
  if (typeof id !== "string" || typeof status !== "string") return undefined;
  const { payload, error, metadata, createdAt, updatedAt = createdAt, completedAt }: Fields = fields;
  const base = {
    ...fields,
    orgId: "",
    type: "avatar_generation",
    stage: status,
    progress: status === "completed" ? 1 : 0,
    attempts: 0,
    resultUrl: null,
    errorLog: null,
    clientReferenceId: null,
    ...pick(fields, "string", "orgId", "type", "stage", "resultUrl", "errorLog", "clientReferenceId"),
    ...pick(fields, "number", "progress", "attempts"),
    completedAt: completedAt === undefined || completedAt === null ? null : unixSeconds(completedAt),
    createdAt: unixSeconds(createdAt),
    updatedAt: unixSeconds(updatedAt),
    id,
    jobId: id,
    payload: isPayload(payload) ? payload : { phase: status, input: { prompt: "", referenceImageCount: 0 } },
    metadata: isMetadata(metadata) ? metadata : null,
  };
  switch (status) {
    case "queued":
    case "processing":
    case "cancelled":
      return { ...base, status };
    case "failed":
      return { ...base, status, error: isFailure(error) ? error : failureFrom(base.errorLog) };
    case "completed": {
      const picture = parseCompleted(fields, id);
      return picture && { ...base, ...picture, status };
    }
    default:
      return { ...base, status: "unknown", rawStatus: status };
  }
}

/** Pi keeps the address in any of three places. */
function parseCompleted({ avatar, jobResult, payload }: Fields, id: string) {
  const made = fieldsOf(avatar);
  const result = pick(fieldsOf(jobResult), "string", "type", "id", "imageUrl");
  // Empty when an engine in this process has the picture, but no address for it.
  const none = made["imageUrl"] === "" ? "" : undefined;
  const { imageUrl = none } = {
    ...pick(fieldsOf(payload), "string", "imageUrl"),
    ...result,
    ...pick(made, "string", "imageUrl"),
  };
  if (imageUrl === undefined) return undefined;
  return {
    avatar: { ...made, ...parsePicture(made, imageUrl) },
    jobResult: { type: "avatar", id, imageUrl, ...result },
  };
}

/** Pi gives one text, of which only the first line is for people. */
function failureFrom(log: string | null): JobFailure {
  const message = log?.split("\n")[0] || "the server does not say why";
  return { code: "unknown", message, action: "Look at the server's logs.", retryable: false };
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
