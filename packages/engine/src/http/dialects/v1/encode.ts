import type { Avatar } from "../../../model/avatar.ts";
import type { Attempt, Job, JobImage, JobInput, JobResult, OutputOptions } from "../../../model/job.ts";
import type { Removed, RemovedAccount } from "../../../model/removed.ts";

/** What the answers of v1 are made with: the addresses in them are signed for this request's host. */
export type AssetUrl = (assetId: string) => string;

/** The success envelope as JSON text. */
export function envelope(
  requestId: string,
  now: number,
  object: string,
  status: string,
  data: unknown,
): string {
  return JSON.stringify({ id: requestId, object, status, created_at: seconds(now), data });
}

export function encodeJob(job: Job, address: AssetUrl) {
  const { result, failure, input } = job;
  return {
    id: job.id,
    job_id: job.id,
    org_id: job.accountId,
    type: job.type,
    status: job.status,
    progress: job.progress,
    stage: job.stage,
    payload: { phase: job.status, input: encodeInput(input), ...(result && outcome(result, address)) },
    result_url: result ? `avatars/${job.id}` : null,
    error_log: failure ? `${failure.code}: ${failure.message}` : null,
    attempts: job.attempts,
    attempt_log: job.attemptLog.map(encodeAttempt),
    next_attempt_at: job.notBefore === null ? null : seconds(job.notBefore),
    events_url: `jobs/${job.id}/events`,
    client_reference_id: input.clientReferenceId ?? null,
    metadata: input.metadata ?? null,
    created_at: seconds(job.createdAt),
    updated_at: seconds(job.updatedAt),
    completed_at: job.endedAt === null ? null : seconds(job.endedAt),
    ...(failure && { error: failure }),
    ...(result && {
      avatar: encodeResult(result, address),
      job_result: { type: "avatar", id: job.id, image_url: encodeResult(result, address).image_url },
    }),
  };
}

export function encodeAvatar(avatar: Avatar, address: AssetUrl) {
  return {
    id: avatar.id,
    object: "saved_avatar",
    label: avatar.label,
    job_id: avatar.jobId,
    ...encodeResult(avatar.result, address),
    created_at: seconds(avatar.createdAt),
    updated_at: seconds(avatar.updatedAt),
  };
}

/** What was deleted, and how many rows of each kind went with it. */
export function encodeDeletion(id: string, { avatars, jobs, images, references }: Removed) {
  return { object: "deletion", id, deleted: true, removed: { avatars, jobs, images, references } };
}

export function encodeAccountDeletion(id: string, removed: RemovedAccount) {
  const { webhooks, deliveries, events, apiKeys: api_keys, idempotencyKeys: idempotency_keys } = removed;
  const deletion = encodeDeletion(id, removed);
  const more = { webhooks, deliveries, events, api_keys, idempotency_keys };
  return { ...deletion, removed: { ...deletion.removed, ...more } };
}

export function encodeList(items: readonly unknown[], hasMore: boolean, total: number) {
  return { object: "list", data: items, has_more: hasMore, total_count: total };
}

function encodeAttempt({ startedAt, endedAt, outcome, failure }: Attempt) {
  return {
    started_at: seconds(startedAt),
    ended_at: endedAt === null ? null : seconds(endedAt),
    outcome,
    error: failure && { code: failure.code, message: failure.message },
  };
}

function encodeInput(input: JobInput) {
  return {
    prompt: input.prompt,
    hints: input.hints,
    negative_prompt: input.negativePrompt,
    seed: input.seed,
    style: input.style,
    brief: input.brief,
    output: encodeOutput(input.output),
    reference_image_count: input.references.length,
    client_reference_id: input.clientReferenceId,
    metadata: input.metadata,
  };
}

function encodeOutput(output: OutputOptions) {
  return {
    aspect_ratio: output.aspectRatio,
    resolution: output.resolution,
    size: output.size,
    format: output.format,
    background: output.background,
    thinking_intensity: output.thinkingIntensity,
    count: output.count,
  };
}

function outcome(result: JobResult, address: AssetUrl) {
  const { aspectRatio, ...applied } = result.outputApplied;
  return {
    image_url: encodeResult(result, address).image_url,
    // Pi's words for where a picture came from.
    mode: result.mode === "references" ? "client_refs" : "corpus",
    output_applied: { aspect_ratio: aspectRatio, ...applied },
  };
}

function encodeResult(result: JobResult, address: AssetUrl) {
  const images = result.images.map((picture) => encodePicture(picture, address));
  const [first] = images;
  if (!first) throw new TypeError("A result has at least one picture");
  return {
    image_url: first.url,
    thumbnail_url: first.thumbnail_url,
    images,
    brief: result.brief,
    warnings: result.warnings ?? [],
    seed: first.seed,
    license: result.license,
    credit: result.credit,
    drawing_version: result.drawingVersion,
  };
}

function encodePicture(picture: JobImage, address: AssetUrl) {
  return {
    id: picture.assetId,
    url: address(picture.assetId),
    thumbnail_url: address(picture.thumbnailAssetId),
    width: picture.width,
    height: picture.height,
    format: picture.format,
    media_type: picture.mediaType,
    bytes: picture.bytes,
    sha256: picture.sha256,
    seed: picture.seed,
    alt: picture.alt,
  };
}

/** Times on the wire. */
export function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
