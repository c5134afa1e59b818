import type { AvatarWithLooks } from "../../../model/avatar.ts";
import type { Endpoint } from "../../../model/endpoint.ts";
import {
  callersImages,
  type Job,
  type JobInput,
  type JobResult,
  type OutputOptions,
} from "../../../model/job.ts";
import type { ReadyLook } from "../../../model/look.ts";
import type { AssetUrl } from "../../asset-urls.ts";

/** An avatar whose cover has an image. */
export interface SavedAvatar {
  readonly avatar: AvatarWithLooks["avatar"];
  readonly cover: ReadyLook;
}

/** Null for an avatar without an image, which Pi does not have. */
export function toSavedAvatar({ avatar, cover }: AvatarWithLooks): SavedAvatar | null {
  return cover.status === "ready" ? { avatar, cover } : null;
}

export function encodeAvatar({ avatar, cover }: SavedAvatar, assetUrl: AssetUrl) {
  return {
    id: avatar.id,
    object: "saved_avatar",
    label: avatar.label,
    image_url: assetUrl(cover.image.assetId),
    job_id: cover.jobId,
    created_at: isoTime(avatar.createdAt),
    saved_at: seconds(avatar.createdAt),
  };
}

export function encodeRetrievedAvatar(saved: SavedAvatar, assetUrl: AssetUrl) {
  return { ...encodeAvatar(saved, assetUrl), updated_at: isoTime(saved.avatar.updatedAt) };
}

/** The fields of a job that `fields` can select. */
export function encodeJob(job: Job, assetUrl: AssetUrl) {
  return {
    id: job.id,
    org_id: job.accountId,
    ...encodeState(job, assetUrl),
    created_at: seconds(job.createdAt),
    updated_at: seconds(job.updatedAt),
  };
}

/** A job in a webhook, whose times are texts. */
export function encodeEventJob(job: Job, assetUrl: AssetUrl) {
  return {
    id: job.id,
    ...encodeState(job, assetUrl),
    created_at: isoTime(job.createdAt),
    updated_at: isoTime(job.updatedAt),
  };
}

function encodeState(job: Job, assetUrl: AssetUrl) {
  return {
    type: job.type,
    status: statusOf(job),
    payload: encodePayload(job, assetUrl),
    result_url: job.result && `avatars/${job.id}`,
    error_log: errorLogOf(job),
  };
}

/** The URL of the image of a completed job. */
export function imageUrlOf({ result }: Job, assetUrl: AssetUrl): string | null {
  const [image] = result?.images ?? [];
  return image ? assetUrl(image.assetId) : null;
}

/** Pi has no cancelled jobs. */
function statusOf({ status }: Job): string {
  return status === "cancelled" ? "failed" : status;
}

function errorLogOf({ status, failure }: Job): string | null {
  if (status === "cancelled") return "The job was cancelled.";
  if (!failure) return null;
  return failure.code === "safety_filter" ? `image_generation_blocked: ${failure.message}` : failure.message;
}

function encodePayload(job: Job, assetUrl: AssetUrl) {
  const { input, result, endedAt } = job;
  const phase = statusOf(job);
  return {
    phase,
    input: { ...encodeInput(input), ...(phase !== "queued" && { output: encodeOutput(input.output) }) },
    ...(result && encodeResult(job, result, assetUrl)),
    ...(phase === "failed" && endedAt !== null && { failed_at: isoTime(endedAt) }),
  };
}

function encodeInput(input: JobInput) {
  const count = input.systemFields?.["referenceImageCount"];
  return {
    prompt: input.prompt,
    hints: input.hints,
    reference_image_count: typeof count === "number" ? count : callersImages(input).length,
    client_reference_id: input.clientReferenceId,
    metadata: input.metadata,
  };
}

function encodeOutput({ aspectRatio, resolution, thinkingIntensity }: OutputOptions) {
  return { aspect_ratio: aspectRatio, resolution, thinking_intensity: thinkingIntensity };
}

function encodeResult(job: Job, { mode, outputApplied }: JobResult, assetUrl: AssetUrl) {
  const { aspectRatio, resolution } = outputApplied;
  return {
    image_url: imageUrlOf(job, assetUrl),
    mode: mode === "references" ? "client_refs" : "corpus",
    output_applied: encodeOutput({ aspectRatio, resolution, ...thinkingOf(job.input.output) }),
  };
}

function thinkingOf({ thinkingIntensity }: OutputOptions): Pick<OutputOptions, "thinkingIntensity"> {
  return thinkingIntensity === undefined ? {} : { thinkingIntensity };
}

export function encodeWebhook({ id, url, active, createdAt, updatedAt }: Endpoint) {
  return {
    id,
    endpoint_url: url,
    is_active: active,
    created_at: isoTime(createdAt),
    updated_at: isoTime(updatedAt),
  };
}

export function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The path of an asset with its signature. */
export function assetPath(assetId: string, expires: number, signature: string): string {
  return `/pi/assets/${assetId}?expires=${expires}&signature=${signature}`;
}
