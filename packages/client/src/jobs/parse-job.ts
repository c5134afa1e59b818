import { fieldsOf, firstText, hasFields, numberOr } from "../core/guards.ts";
import { parsePicture, parseTime } from "../core/parse-picture.ts";
import type { JobFailure, JobPayload, Metadata } from "../generated/v1/types.gen.ts";
import type { Job } from "./job.ts";

/**
 * A job from an envelope's `data`; undefined when it is none. Only `data.status` counts, because Pi's envelope says
 * `completed` around unfinished jobs; and Pi's answer to a new job holds nothing but its id.
 */
export function parseJob(data: unknown): Job | undefined {
  const fields = fieldsOf(data);
  const id = firstText(fields["id"], fields["jobId"]);
  if (id === undefined) return undefined;
  const status = firstText(fields["status"]) ?? "queued";
  const base = {
    ...fields,
    id,
    jobId: id,
    orgId: firstText(fields["orgId"]) ?? "",
    type: firstText(fields["type"]) ?? "avatar_generation",
    progress: numberOr(fields["progress"], status === "completed" ? 1 : 0),
    stage: firstText(fields["stage"]) ?? status,
    payload: parsePayload(fields["payload"], status),
    resultUrl: firstText(fields["resultUrl"]) ?? null,
    errorLog: firstText(fields["errorLog"]) ?? null,
    attempts: numberOr(fields["attempts"], 0),
    clientReferenceId: firstText(fields["clientReferenceId"]) ?? null,
    metadata: isMetadata(fields["metadata"]) ? fields["metadata"] : null,
    createdAt: parseTime(fields["createdAt"]),
    updatedAt: parseTime(fields["updatedAt"]),
    completedAt: numberOr(fields["completedAt"], null),
  };
  switch (status) {
    case "queued":
    case "processing":
    case "cancelled":
      return { ...base, status };
    case "failed":
      return { ...base, status, error: parseFailure(fields["error"], base.errorLog) };
    case "completed": {
      const avatar = fieldsOf(fields["avatar"]);
      const result = fieldsOf(fields["jobResult"]);
      const imageUrl = firstText(avatar["imageUrl"], result["imageUrl"], base.payload.imageUrl);
      if (imageUrl === undefined) return undefined;
      return {
        ...base,
        status,
        avatar: {
          ...avatar,
          ...parsePicture(avatar, imageUrl),
          drawingVersion: firstText(avatar["drawingVersion"]) ?? "",
        },
        jobResult: {
          type: firstText(result["type"]) ?? "avatar",
          id: firstText(result["id"]) ?? id,
          imageUrl: firstText(result["imageUrl"]) ?? imageUrl,
        },
      };
    }
    default:
      return { ...base, status: "unknown", rawStatus: status };
  }
}

function parsePayload(value: unknown, status: string): JobPayload {
  if (isPayload(value)) return value;
  const imageUrl = firstText(fieldsOf(value)["imageUrl"]);
  return { phase: status, input: { prompt: "", referenceImageCount: 0 }, ...(imageUrl && { imageUrl }) };
}

function isPayload(value: unknown): value is JobPayload {
  return (
    hasFields(value, { phase: "string" }) &&
    hasFields(value["input"], { prompt: "string", referenceImageCount: "number" })
  );
}

/** Pi gives one text, of which only the first line is for people. */
function parseFailure(value: unknown, log: string | null): JobFailure {
  if (isFailure(value)) return value;
  const message = log?.split("\n")[0] || "the server does not say why";
  return { code: "unknown", message, action: "Look at the server's logs.", retryable: false };
}

function isFailure(value: unknown): value is JobFailure {
  return hasFields(value, { code: "string", message: "string", action: "string", retryable: "boolean" });
}

function isMetadata(value: unknown): value is Metadata {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((text) => typeof text === "string")
  );
}
