import { isFields } from "../../core/guards.ts";
import type { JobFailure, Metadata, ReadyAvatar, Webhook } from "../../generated/v1/types.gen.ts";
import type { Job } from "../../jobs/job.ts";
import {
  completedJob,
  decodeItems,
  failedJob,
  failure,
  type JobFields,
  member,
  pendingJob,
  readyAvatar,
  textAt,
  unixSeconds,
  wholePage,
} from "../entities.ts";
import type { ListQuery, PageData } from "../request-content.ts";

/** A job, or the response to a new one, which has only its id. The envelope's status has no meaning. */
export function decodeJob(data: unknown): Job | undefined {
  const id = textAt(data, "id") ?? textAt(data, "job_id");
  if (id === undefined) return undefined;
  const status = textAt(data, "status") ?? "queued";
  const metadata = member(data, "payload", "input", "metadata");
  const about: JobFields = {
    id,
    ...timesOf(data),
    prompt: textAt(data, "payload", "input", "prompt"),
    clientReferenceId: textAt(data, "payload", "input", "client_reference_id") ?? null,
    metadata: isMetadata(metadata) ? metadata : null,
  };
  if (status === "failed") return failedJob(about, failureOf(data));
  if (status !== "completed") return pendingJob(about, status);
  // The URL is in one of three fields.
  const imageUrl =
    textAt(data, "avatar", "image_url") ??
    textAt(data, "job_result", "image_url") ??
    textAt(data, "payload", "image_url");
  return imageUrl === undefined ? undefined : completedJob(about, { imageUrl });
}

function timesOf(data: unknown) {
  const createdAt = unixSeconds(member(data, "created_at"));
  return { createdAt, updatedAt: unixSeconds(member(data, "updated_at")) || createdAt };
}

/** The first line is for people; a stack trace may follow. */
function failureOf(job: unknown): JobFailure {
  const line = textAt(job, "error_log")?.split("\n")[0] ?? "";
  const message = line.replace(/^image_generation_\w+: */, "") || "no reason given";
  if (line.startsWith("image_generation_blocked"))
    return failure("safety_filter", message, "Change the prompt.", job);
  if (/reference image/i.test(line)) return failure("invalid_input", message, "Change the image.", job);
  const code = line.startsWith("image_generation_empty") ? "upstream_error" : "unknown";
  return failure(code, message, "Generate again.", job);
}

function isMetadata(value: unknown): value is Metadata {
  return isFields(value) && Object.values(value).every((text) => typeof text === "string");
}

/** `savedFrom` is the job, which Pi's server does not name. */
export function decodeAvatar(data: unknown, savedFrom?: string): ReadyAvatar | undefined {
  const [id, imageUrl] = [textAt(data, "id"), textAt(data, "image_url")];
  if (id === undefined || imageUrl === undefined) return undefined;
  const label = textAt(data, "label") ?? null;
  const jobId = textAt(data, "job_id") ?? savedFrom ?? null;
  return readyAvatar({ id, label, jobId, ...timesOf(data) }, imageUrl);
}

export function decodeAvatars(data: unknown): PageData<ReadyAvatar> | undefined {
  const avatars = decodeItems(member(data, "data"), (item) => decodeAvatar(item));
  const total = member(data, "total_count");
  return (
    avatars && {
      data: avatars,
      hasMore: member(data, "has_more") === true,
      totalCount: typeof total === "number" ? total : avatars.length,
    }
  );
}

export function decodeWebhook(data: unknown, secret?: string): Webhook | undefined {
  const [id, endpointUrl] = [textAt(data, "id"), textAt(data, "endpoint_url")];
  const isActive = member(data, "is_active");
  if (id === undefined || endpointUrl === undefined || typeof isActive !== "boolean") return undefined;
  return {
    object: "webhook",
    id,
    endpointUrl,
    events: ["job.completed", "job.failed"],
    description: null,
    isActive,
    disabledReason: null,
    failingSince: null,
    ...(secret !== undefined && { secret }),
    ...timesOf(data),
  };
}

/** The list is sent whole, and its items are without `object`. */
export function decodeWebhooks(data: unknown, query: ListQuery): PageData<Webhook> | undefined {
  return wholePage(member(data, "data"), (item) => decodeWebhook(item), query);
}
