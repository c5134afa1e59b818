import type { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { AvatarChange } from "../../../../features/avatars/avatars.ts";
import type { AvatarFilter, AvatarSort } from "../../../../ports/store.ts";

type ListQuery = z.output<typeof operations.listAvatars.query>;
type UpdateBody = z.output<typeof operations.updateAvatar.body>;

export function decodeAvatarFilter(query: ListQuery): AvatarFilter & { sort: AvatarSort } {
  const { label, status, visibility, published, tag, search, sort } = query;
  return {
    sort,
    ...(label !== undefined && { label }),
    ...(status && { status }),
    ...(visibility && { visibility }),
    ...(published && { published: published === "true" }),
    ...(tag !== undefined && { tag: decodeTag(tag) }),
    ...(search !== undefined && { search }),
  };
}

export function decodeAvatarChange(body: UpdateBody): AvatarChange {
  const { label, description, tags, visibility, cover_look_id } = body;
  return {
    ...(label !== undefined && { label }),
    ...(description !== undefined && { description }),
    ...(tags && { tags: decodeTags(tags) }),
    ...(visibility && { visibility }),
    ...(cover_look_id && { coverLookId: cover_look_id.toLowerCase() }),
  };
}

/** Tags in lower case, each once. */
export function decodeTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(decodeTag))];
}

export function decodeTag(tag: string): string {
  return tag.trim().toLowerCase();
}
