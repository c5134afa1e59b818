import { basePath } from "@likeness/contract/hoox";
import type { Avatar } from "../../../model/avatar.ts";
import type { Job } from "../../../model/job.ts";
import type { Look } from "../../../model/look.ts";
import type { AssetUrl } from "../../asset-urls.ts";
import { encodeAvatarId, encodeLookId } from "./ids.ts";
import { textOf, traitsOf } from "./traits.ts";

/** The models that make videos of avatars that are images. */
const models = [
  "premium",
  "ultra",
  "veo-3-fast",
  "veo-3",
  "veo-3-lite",
  "omni-flash",
  "ora-lite",
  "ora-standard",
  "ora-pro",
  "seedance-2",
  "seedance-2-fast",
  "seedance-2-1080p",
] as const;

/** A look of the list. It has the metadata of the newer edition and the tags of the older one. */
export function encodeListItem(avatar: Avatar, look: Look, assetUrl: AssetUrl, job: Job | null = null) {
  const { gender, age_range, ethnicity, hair_color } = traitsOf(look);
  return {
    id: encodeLookId(look.id),
    avatar_id: encodeAvatarId(avatar.id),
    avatar_name: avatar.label,
    look_name: nameOf(look),
    gender,
    age_range,
    ethnicity,
    hair_color,
    ...encodeScene(look, job),
    tags: tagsOf(avatar, look),
    thumbnail: thumbnailOf(look, assetUrl),
    preview: null,
    model_available: models,
  };
}

export function encodeLook(avatar: Avatar, look: Look, assetUrl: AssetUrl, job: Job | null) {
  return {
    ...encodeListItem(avatar, look, assetUrl, job),
    status: look.status,
    error_message: errorOf(look),
  };
}

export interface LookWithJob {
  readonly look: Look;
  /** Read only for looks that are not ready. */
  readonly job: Job | null;
}

export function encodeAvatar(avatar: Avatar, cover: Look, looks: readonly LookWithJob[], assetUrl: AssetUrl) {
  const { gender, age, age_range, ethnicity, hair_color } = traitsOf(cover);
  return {
    id: encodeAvatarId(avatar.id),
    name: avatar.label,
    gender,
    age,
    age_range,
    ethnicity,
    hair_color,
    tags: avatar.tags,
    thumbnail: thumbnailOf(cover, assetUrl),
    looks: looks.map(({ look, job }) => ({
      id: encodeLookId(look.id),
      name: nameOf(look),
      ...encodeScene(look, job),
      tags: tagsOf(avatar, look),
      thumbnail: thumbnailOf(look, assetUrl),
      preview: null,
      status: look.status,
      error_message: errorOf(look),
      model_available: models,
    })),
    created_at: new Date(avatar.createdAt).toISOString(),
  };
}

/** The status of a generation, whose words differ from those of the status of a look. */
export function encodeStatus(avatar: Avatar, { look, job }: LookWithJob, assetUrl: AssetUrl) {
  const about = { avatar_id: encodeAvatarId(avatar.id), look_id: encodeLookId(look.id) };
  if (look.status === "pending")
    return { ...about, status: job?.status === "processing" ? "processing" : "pending" };
  if (look.status === "ready")
    return { ...about, status: "completed", result: encodeResult(avatar, look, assetUrl) };
  const { message } = look.failure;
  return { ...about, status: "failed", error: { code: "LOOK_GENERATION_FAILED", message } };
}

/** The result of a generation. The overview has only `thumbnail_url`. */
export function encodeResult(avatar: Avatar, look: Look, assetUrl: AssetUrl) {
  const { avatar_id, preview, thumbnail, ...item } = encodeListItem(avatar, look, assetUrl);
  return { ...item, thumbnail, thumbnail_url: thumbnail };
}

/** The path and query of a signed image URL. */
export function assetPath(assetId: string, expires: number, signature: string): string {
  return `${basePath}/media/${assetId}?expires=${expires}&signature=${signature}`;
}

function encodeScene(look: Look, job: Job | null) {
  const { place, accessories, action, emotion, selfie } = traitsOf(look);
  return { place, accessories, action, emotion, selfie, format: formatOf(look, job) };
}

export function tagsOf(avatar: Avatar, look: Look): string[] {
  const own = textOf(look, "tags");
  return [...new Set([...avatar.tags, ...(own ? own.split(",") : [])])];
}

/** The name that the request gave, or one that says where the person is. */
function nameOf(look: Look): string {
  const name = textOf(look, "name");
  if (name !== null) return name;
  const { place } = traitsOf(look);
  return place === null ? "Look" : `${place.charAt(0).toUpperCase()}${place.slice(1)} Look`;
}

/** Of a look without an image, the format that was requested. */
function formatOf(look: Look, job: Job | null): "vertical" | "horizontal" {
  if (look.status === "ready") return look.image.width > look.image.height ? "horizontal" : "vertical";
  return job?.input.output.aspectRatio === "16:9" ? "horizontal" : "vertical";
}

function thumbnailOf(look: Look, assetUrl: AssetUrl): string | null {
  return look.status === "ready" ? assetUrl(look.image.assetId) : null;
}

function errorOf(look: Look): string | null {
  return look.status === "error" ? look.failure.message : null;
}
