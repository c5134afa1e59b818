import type { PublicAvatar } from "../../../../model/avatar.ts";
import type { Comment } from "../../../../model/comment.ts";
import type { AssetUrl } from "../../../asset-urls.ts";
import { seconds, secondsOrNull } from "../encode.ts";

/** Without anything that tells who the owner is or how the avatar was made. */
export function encodePublicAvatar({ avatar, cover, isLiked }: PublicAvatar, assetUrl: AssetUrl) {
  const { image, provenance } = cover;
  return {
    id: avatar.id,
    object: "public_avatar",
    label: avatar.label,
    description: avatar.description,
    tags: avatar.tags,
    visibility: avatar.visibility,
    published_at: secondsOrNull(avatar.publishedAt),
    counts: { likes: avatar.likes, comments: avatar.comments, remixes: avatar.remixes },
    liked: isLiked,
    image_url: assetUrl(image.assetId),
    thumbnail_url: assetUrl(image.thumbnailAssetId),
    width: image.width,
    height: image.height,
    media_type: image.mediaType,
    alt: image.alt,
    license: provenance.license,
    credit: provenance.credit,
  };
}

/** As an account sees it: authors are not named. */
export function encodeComment(
  { id, avatarId, accountId, authorId, text, createdAt }: Comment,
  viewerId: string,
) {
  return {
    id,
    object: "comment",
    avatar_id: avatarId,
    text,
    mine: authorId === viewerId,
    by_owner: authorId === accountId,
    created_at: seconds(createdAt),
  };
}
