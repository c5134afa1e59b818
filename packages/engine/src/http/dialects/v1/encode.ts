import { basePath } from "@likeness/contract/v1";
import type { AvatarWithLooks } from "../../../model/avatar.ts";
import type { DeletionCounts } from "../../../model/deletion-counts.ts";
import type { Delivery } from "../../../model/delivery.ts";
import type { Endpoint } from "../../../model/endpoint.ts";
import {
  type Attempt,
  callersImages,
  type Job,
  type JobImage,
  type JobInput,
  type JobResult,
  type OutputOptions,
  type Provenance,
} from "../../../model/job.ts";
import { type Balance, type Entry, effectOf } from "../../../model/ledger.ts";
import type { Look, ReadyLook } from "../../../model/look.ts";
import type { ModelCall } from "../../../model/model-call.ts";
import type { Prices } from "../../../model/prices.ts";
import type { AssetUrl } from "../../asset-urls.ts";
import { headUrl } from "./draw-url.ts";

// Encoders that several files use. The others are in the file of their handler.

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

export function encodeJob(job: Job, assetUrl: AssetUrl) {
  const { result, failure, input } = job;
  return {
    id: job.id,
    job_id: job.id,
    org_id: job.accountId,
    type: job.type,
    ...(input.twin && { twin_id: input.twin.twinId }),
    target: job.target && { avatar_id: job.target.avatarId, look_id: job.target.lookId },
    status: job.status,
    progress: job.progress,
    stage: job.stage,
    payload: { phase: job.status, input: encodeInput(input), ...(result && encodePayload(result, assetUrl)) },
    result_url: result ? `avatars/${job.id}` : null,
    error_log: failure ? `${failure.code}: ${failure.message}` : null,
    attempts: job.attempts,
    attempt_log: job.attemptLog.map(encodeAttempt),
    ...(job.modelCalls && { model_calls: job.modelCalls.map(encodeModelCall) }),
    next_attempt_at: secondsOrNull(job.notBefore),
    events_url: `jobs/${job.id}/events`,
    client_reference_id: input.clientReferenceId ?? null,
    metadata: input.metadata ?? null,
    created_at: seconds(job.createdAt),
    updated_at: seconds(job.updatedAt),
    completed_at: secondsOrNull(job.endedAt),
    ...(failure && { error: failure }),
    ...(result && {
      avatar: encodeResult(result, assetUrl),
      job_result: { type: "avatar", id: job.id, image_url: encodeResult(result, assetUrl).image_url },
    }),
  };
}

export function encodeAvatar({ avatar, cover, others }: AvatarWithLooks, assetUrl: AssetUrl) {
  return {
    id: avatar.id,
    object: "saved_avatar",
    status: avatar.status,
    label: avatar.label,
    description: avatar.description,
    tags: avatar.tags,
    visibility: avatar.visibility,
    published_at: secondsOrNull(avatar.publishedAt),
    origin: avatar.origin,
    parent_id: avatar.parentId,
    job_id: cover.jobId,
    cover_look_id: cover.id,
    counts: { likes: avatar.likes, comments: avatar.comments, remixes: avatar.remixes },
    images: [cover, ...others].flatMap((look) =>
      look.status === "ready" ? encodeImage(look.image, assetUrl) : [],
    ),
    ...encodeContent(cover, assetUrl),
    created_at: seconds(avatar.createdAt),
    updated_at: seconds(avatar.updatedAt),
  };
}

export function encodeLook(look: Look, assetUrl: AssetUrl) {
  return {
    id: look.id,
    object: "look",
    avatar_id: look.avatarId,
    status: look.status,
    job_id: look.jobId,
    base_look_id: look.baseLookId,
    emotion: look.emotion,
    place: look.place,
    style: look.style,
    format: look.format,
    resolution: look.resolution,
    version: look.version,
    ...(look.status === "ready" && { image: encodeImage(look.image, assetUrl) }),
    ...encodeContent(look, assetUrl),
    created_at: seconds(look.createdAt),
    updated_at: seconds(look.updatedAt),
  };
}

/** What a look has in its status only. */
function encodeContent(look: Look, assetUrl: AssetUrl) {
  if (look.status === "error") return { error: look.failure };
  return look.status === "ready" ? encodePicture(look, assetUrl) : {};
}

function encodePicture({ image, provenance, drawingVersion }: ReadyLook, assetUrl: AssetUrl) {
  return {
    image_url: assetUrl(image.assetId),
    thumbnail_url: assetUrl(image.thumbnailAssetId),
    head_url: headUrl(image, assetUrl),
    brief: provenance.brief,
    ...encodeReadings(provenance),
    warnings: provenance.warnings ?? [],
    seed: image.seed,
    code: image.code ?? null,
    license: provenance.license,
    credit: provenance.credit,
    drawing_version: drawingVersion,
  };
}

/** The number of deleted rows of each kind. */
export function encodeDeletion(id: string, removed: DeletionCounts) {
  const { avatars, jobs, images, references, likes, comments } = removed;
  return {
    object: "deletion",
    id,
    deleted: true,
    removed: { avatars, jobs, images, references, likes, comments },
  };
}

export function encodeList(items: readonly unknown[], hasMore: boolean, total: number) {
  return { object: "list", data: items, has_more: hasMore, total_count: total };
}

function encodeModelCall({ model, image, startedAt, endedAt, outcome, cost }: ModelCall) {
  return {
    model,
    image,
    started_at: seconds(startedAt),
    ended_at: secondsOrNull(endedAt),
    outcome,
    cost: cost ?? null,
  };
}

function encodeAttempt({ startedAt, endedAt, outcome, failure }: Attempt) {
  return {
    started_at: seconds(startedAt),
    ended_at: secondsOrNull(endedAt),
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
    emotion: input.emotion,
    upscale: input.upscale,
    reference_image_count: callersImages(input).length,
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
    animate: output.animate,
    drawing_version: output.drawingVersion,
    thinking_intensity: output.thinkingIntensity,
    count: output.count,
  };
}

function encodePayload(result: JobResult, assetUrl: AssetUrl) {
  const { aspectRatio, ...applied } = result.outputApplied;
  return {
    image_url: encodeResult(result, assetUrl).image_url,
    // The terms of the API that v1 is modelled on.
    mode: result.mode === "references" ? "client_refs" : "corpus",
    output_applied: { aspect_ratio: aspectRatio, ...applied },
  };
}

function encodeResult(result: JobResult, assetUrl: AssetUrl) {
  const images = result.images.map((image) => encodeImage(image, assetUrl));
  const [first] = images;
  if (!first) throw new TypeError("The result has no image.");
  return {
    image_url: first.url,
    thumbnail_url: first.thumbnail_url,
    head_url: first.head_url,
    images,
    brief: result.brief,
    ...encodeReadings(result),
    warnings: result.warnings ?? [],
    seed: first.seed,
    code: first.code,
    license: result.license,
    credit: result.credit,
    drawing_version: result.drawingVersion,
  };
}

function encodeReadings({ reading, characters }: Provenance) {
  return { ...(reading !== undefined && { reading }), ...(characters !== undefined && { characters }) };
}

function encodeImage(image: JobImage, assetUrl: AssetUrl) {
  return {
    id: image.assetId,
    url: assetUrl(image.assetId),
    thumbnail_url: assetUrl(image.thumbnailAssetId),
    head_url: headUrl(image, assetUrl),
    width: image.width,
    height: image.height,
    format: image.format,
    media_type: image.mediaType,
    bytes: image.bytes,
    sha256: image.sha256,
    seed: image.seed,
    code: image.code ?? null,
    alt: image.alt,
  };
}

export function encodeCredits({ available, held, charged }: Balance) {
  return { object: "credits", available, held, charged };
}

export function encodePrices({ image, image4K, upscale, photo, cast, imageTwin, videoTwin }: Prices) {
  return {
    image,
    image_4k: image4K,
    upscale,
    photo,
    cast,
    image_twin: imageTwin,
    video_twin: videoTwin,
  };
}

export function encodeEntry(entry: Entry) {
  const effect = effectOf(entry);
  return {
    object: "credit_entry",
    id: entry.id,
    kind: entry.kind,
    amount: entry.amount,
    available_change: effect.available,
    held_change: effect.held,
    job_id: entry.jobId,
    note: entry.note,
    created_at: seconds(entry.createdAt),
  };
}

/** Includes the newest secret only with `showSecret`. */
export function encodeWebhook(endpoint: Endpoint, { showSecret = false } = {}) {
  const { id, url, types, description, active, disabledReason, failingSince, secrets } = endpoint;
  return {
    object: "webhook",
    id,
    endpoint_url: url,
    events: types,
    description,
    is_active: active,
    disabled_reason: disabledReason,
    failing_since: secondsOrNull(failingSince),
    ...(showSecret && { secret: secrets[0]?.secret }),
    created_at: seconds(endpoint.createdAt),
    updated_at: seconds(endpoint.updatedAt),
  };
}

export function encodeDelivery(delivery: Delivery) {
  return {
    object: "delivery",
    id: delivery.id,
    webhook_id: delivery.endpointId,
    endpoint_url: delivery.url,
    event_id: delivery.eventId,
    event_type: delivery.type,
    job_id: delivery.jobId,
    status: delivery.status,
    attempts: delivery.attempts.map(({ at, durationMs, status, error }) => ({
      attempted_at: seconds(at),
      duration_ms: durationMs,
      status,
      error,
    })),
    next_attempt_at: secondsOrNull(delivery.dueAt),
    created_at: seconds(delivery.createdAt),
    completed_at: secondsOrNull(delivery.endedAt),
  };
}

/** The path and query of a signed asset URL. */
export function assetPath(assetId: string, expires: number, signature: string): string {
  return `${basePath}/assets/${assetId}?expires=${expires}&signature=${signature}`;
}

/** Unix seconds, as all times in v1. */
export function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

export function secondsOrNull(ms: number | null): number | null {
  return ms === null ? null : seconds(ms);
}
