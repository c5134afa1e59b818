import { basePath } from "@likeness/contract/argil";
import type { Avatar } from "../../../model/avatar.ts";
import type { ReadyLook } from "../../../model/look.ts";
import type { Twin } from "../../../model/twin.ts";
import type { TwinWithAvatar } from "../../../model/twin-with-avatar.ts";
import type { AssetUrl } from "../../asset-urls.ts";

/** An avatar that was trained, or is to be: a twin of the workspace. What is not known yet is absent. */
export function encodeTwin({ twin, avatar }: TwinWithAvatar, assetUrl: AssetUrl) {
  const { width, height } = twin;
  const cover = avatar?.cover.status === "ready" ? avatar.cover : null;
  return {
    id: twin.id,
    ...encodeNameAndTimes(twin.name, twin),
    gestures: twin.gestures,
    status: statusOf(twin),
    ...(width !== null && height !== null && encodeSize(width, height)),
    ...(cover && encodeImages(cover, assetUrl)),
    extras: twin.extras,
    model: twin.source === "video" ? "ARGIL_V1" : "ARGIL_ATOM",
  } as const;
}

/** A published avatar, as one of Argil's own. */
export function encodePublicAvatar(avatar: Avatar, cover: ReadyLook, assetUrl: AssetUrl) {
  const { width, height } = cover.image;
  return {
    id: avatar.id,
    ...encodeNameAndTimes(avatar.label ?? "Avatar", avatar),
    gestures: [],
    status: "IDLE",
    ...encodeSize(width, height),
    ...encodeImages(cover, assetUrl),
    extras: {},
    model: "ARGIL_ATOM",
  } as const;
}

/** The time of the creation is `createAt` in the older edition and `createdAt` in the newer one. */
function encodeNameAndTimes(name: string, { createdAt, updatedAt }: Pick<Twin, "createdAt" | "updatedAt">) {
  return {
    name,
    actorName: name,
    createdAt: isoTime(createdAt),
    createAt: isoTime(createdAt),
    updatedAt: isoTime(updatedAt),
  };
}

function encodeSize(width: number, height: number) {
  const orientation = width > height ? "ASPECT_RATIO_16_9" : "ASPECT_RATIO_9_16";
  return { width, height, orientation } as const;
}

function encodeImages({ image }: ReadyLook, assetUrl: AssetUrl) {
  return { thumbnailUrl: assetUrl(image.thumbnailAssetId), coverImageUrl: assetUrl(image.assetId) };
}

/** An avatar from an image is in training from its beginning. */
function statusOf({ status, source }: Twin) {
  return status === "NOT_TRAINED" && source === "image" ? "TRAINING" : status;
}

/** The voice of a trained avatar; null if it has none. */
export function encodeVoice({ voiceId, name, status, createdAt, updatedAt }: Twin) {
  if (voiceId === null || status !== "IDLE") return null;
  const times = { createdAt: isoTime(createdAt), updatedAt: isoTime(updatedAt) };
  return { id: voiceId, name, ...times, status: "IDLE", language: null, gender: null };
}

export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The path and query of a signed image URL. */
export function assetPath(assetId: string, expires: number, signature: string): string {
  return `${basePath}/media/${assetId}?expires=${expires}&signature=${signature}`;
}
