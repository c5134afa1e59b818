import { basePath } from "@likeness/contract/percify";
import type { AvatarWithJob } from "../../../features/avatars/with-jobs.ts";
import type { Account, Tier } from "../../../model/account.ts";
import type { Avatar, PublicAvatar } from "../../../model/avatar.ts";
import type { Comment } from "../../../model/comment.ts";
import type { Endpoint } from "../../../model/endpoint.ts";
import type { Job, JobInput, JobStatus, Warning } from "../../../model/job.ts";
import type { Look, LookFailure, ReadyLook } from "../../../model/look.ts";
import type { AssetUrl } from "../../asset-urls.ts";
import { encodeId } from "./ids.ts";
import { modelOf } from "./models.ts";

const statuses: Readonly<Record<JobStatus, string>> = {
  queued: "queued",
  processing: "processing",
  completed: "completed",
  failed: "failed",
  cancelled: "failed",
};

/** What an avatar has from its acceptance on. */
export function encodeAcceptedAvatar(job: Job, idKind: "avatar" | "img" = "avatar") {
  return {
    id: encodeId(idKind, job.target?.avatarId ?? job.id),
    userId: encodeId("user", job.accountId),
    status: statuses[job.status],
    ...encodeInput(job.input),
    ...encodeCost(job),
    visibility: "private",
    published: false,
    likes: 0,
    comments: 0,
    remixes: 0,
    tags: [],
    createdAt: time(job.createdAt),
    updatedAt: time(job.updatedAt),
  };
}

export function encodeAvatar(
  { avatar, cover, job }: AvatarWithJob,
  assetUrl: AssetUrl,
  idKind: "avatar" | "img" = "avatar",
) {
  return {
    id: encodeId(idKind, avatar.id),
    userId: encodeId("user", avatar.accountId),
    status: statusOf(cover, job),
    ...(job ? encodeInput(job.input) : { prompt: avatar.label ?? "" }),
    ...(job ? encodeCost(job) : { creditCost: 0, creditsUsed: 0 }),
    ...encodeContent(cover, job, assetUrl),
    ...encodeSocial(avatar),
    ...(avatar.description !== null && { description: avatar.description }),
    ...(avatar.parentId !== null && { remixOf: encodeId("avatar", avatar.parentId) }),
    createdAt: time(avatar.createdAt),
    updatedAt: time(avatar.updatedAt),
  };
}

/** Without anything that tells who the owner is or how the avatar was made. */
export function encodePublicAvatar({ avatar, cover, isLiked }: PublicAvatar, assetUrl: AssetUrl) {
  return {
    id: encodeId("avatar", avatar.id),
    status: "completed",
    ...encodeImage(cover, assetUrl),
    ...encodeSocial(avatar),
    ...(avatar.description !== null && { description: avatar.description }),
    liked: isLiked,
    createdAt: time(avatar.createdAt),
    updatedAt: time(avatar.updatedAt),
  };
}

function statusOf(cover: Look, job: Job | null): string {
  if (cover.status === "ready") return "completed";
  return cover.status === "error" ? "failed" : statuses[job?.status ?? "queued"];
}

function encodeInput({ prompt, negativePrompt, seed, output, systemFields = {} }: JobInput) {
  const { guidanceScale, stylePreset } = systemFields;
  return {
    prompt,
    ...(negativePrompt !== undefined && { negativePrompt }),
    model: modelOf(systemFields),
    aspectRatio: output.aspectRatio ?? "1:1",
    ...(typeof guidanceScale === "number" && { guidanceScale }),
    ...(typeof stylePreset === "string" && { stylePreset }),
    seed,
  };
}

/** The credits under both of their names. A job that failed is not charged. */
function encodeCost(job: Job) {
  const creditCost = costOf(job);
  return { creditCost, creditsUsed: creditCost };
}

function costOf({ status, input }: Job): number {
  if (status === "failed" || status === "cancelled") return 0;
  const { creditCost = 0 } = input.systemFields ?? {};
  return Number(creditCost);
}

/** What a look has in its status only. */
function encodeContent(look: Look, job: Job | null, assetUrl: AssetUrl) {
  if (look.status === "error") return { error: encodeFailure(look.failure) };
  if (look.status !== "ready") return {};
  const { drawingVersion, provenance, updatedAt } = look;
  return {
    ...encodeImage(look, assetUrl),
    metadata: {
      ...(job && { generationTime: Math.max(0, updatedAt - job.createdAt) / 1000 }),
      modelVersion: `${modelOf(job?.input.systemFields)}-${drawingVersion}`,
      ...encodeWarnings(provenance.warnings),
    },
    completedAt: time(updatedAt),
  };
}

function encodeWarnings(warnings: readonly Warning[] = []) {
  return warnings.length > 0 ? { warnings: warnings.map(({ message }) => message) } : {};
}

function encodeImage({ image }: ReadyLook, assetUrl: AssetUrl) {
  return {
    imageUrl: assetUrl(image.assetId),
    thumbnailUrl: assetUrl(image.thumbnailAssetId),
    width: image.width,
    height: image.height,
  };
}

function encodeSocial({ visibility, publishedAt, likes, comments, remixes, tags }: Avatar) {
  return {
    visibility,
    published: publishedAt !== null,
    ...(publishedAt !== null && { publishedAt: time(publishedAt) }),
    likes,
    comments,
    remixes,
    tags,
  };
}

const failureCodes: Readonly<Record<LookFailure["code"], string>> = {
  safety_filter: "content_policy_violation",
  invalid_input: "invalid_request",
  not_configured: "processing_error",
  rate_limited: "processing_error",
  timeout: "processing_error",
  upstream_error: "processing_error",
  unknown: "processing_error",
  cancelled: "cancelled",
};

/** Of a failed avatar and of its event. */
export function encodeFailure({ code, message }: Pick<LookFailure, "code" | "message">) {
  return { code: failureCodes[code], message };
}

/** As an account sees it: authors are not named, except oneself. */
export function encodeComment({ id, avatarId, authorId, text, createdAt }: Comment, viewerId: string) {
  return {
    id: encodeId("comment", id),
    avatarId: encodeId("avatar", avatarId),
    ...(authorId === viewerId && { userId: encodeId("user", authorId) }),
    text,
    createdAt: time(createdAt),
  };
}

/** Includes the secret only with `showSecret`. */
export function encodeWebhook(endpoint: Endpoint, { showSecret = false } = {}) {
  const { id, url, types, description, active, secrets, createdAt } = endpoint;
  return {
    id: encodeId("webhook", id),
    url,
    events: types ?? webhookEvents,
    description,
    active,
    ...(showSecret && { secret: secrets[0]?.secret }),
    createdAt: time(createdAt),
  };
}

/** The events that Percify has, of those of the engine. */
export const webhookEvents = [
  "avatar.completed",
  "avatar.failed",
  "avatar.published",
  "avatar.liked",
  "avatar.commented",
] as const;

export function encodePagination(
  total: number,
  { limit, offset }: { limit: number; offset: number },
  hasMore: boolean,
) {
  return { total, limit, offset, hasMore };
}

const tierNames: Readonly<Record<Tier, string>> = {
  free: "free",
  pro: "pro",
  enterprise: "enterprise",
  unlimited: "enterprise",
};

export function tierOf({ tier }: Pick<Account, "tier">): string {
  return tierNames[tier];
}

/** The balance of an account whose credits are not counted: apps compare it with what they need. */
const unlimitedCredits = 1_000_000_000;

export function encodeBalance(available: number | null): number {
  return available ?? unlimitedCredits;
}

/** The path and query of a signed asset URL. */
export function assetPath(assetId: string, expires: number, signature: string): string {
  return `${basePath}/assets/${assetId}?expires=${expires}&signature=${signature}`;
}

/** ISO 8601 to the second, as all times of Percify. */
export function time(ms: number): string {
  return `${new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}
