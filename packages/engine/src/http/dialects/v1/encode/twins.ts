import type { TwinWithAvatar } from "../../../../model/twin-with-avatar.ts";
import type { AssetUrl } from "../../../asset-urls.ts";
import { seconds } from "../encode.ts";

export function encodeTwin(found: TwinWithAvatar, assetUrl: AssetUrl) {
  const { twin } = found;
  return {
    id: twin.id,
    object: "twin",
    name: twin.name,
    status: twin.status,
    source: twin.source,
    job_id: twin.jobId,
    voice_id: twin.voiceId,
    extras: twin.extras,
    callback_url: twin.callbackUrl,
    ...encodeOutcome(found, assetUrl),
    created_at: seconds(twin.createdAt),
    updated_at: seconds(twin.updatedAt),
  };
}

/** What a twin has in its status only. */
function encodeOutcome({ twin, avatar }: TwinWithAvatar, assetUrl: AssetUrl) {
  if (twin.failure) return { error: twin.failure };
  if (twin.status !== "IDLE") return {};
  const { width, height, gestures } = twin;
  const cover = avatar?.cover.status === "ready" ? avatar.cover : null;
  return {
    avatar_id: avatar && twin.avatarId,
    width,
    height,
    gestures: gestures.map(({ label, slug, startFrame }) => ({ label, slug, start_frame: startFrame })),
    cover_url: cover && assetUrl(cover.image.assetId),
    thumbnail_url: cover && assetUrl(cover.image.thumbnailAssetId),
    warnings: cover?.provenance.warnings ?? [],
  };
}
