import type { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { AvatarChange } from "../../../../features/avatars/avatars.ts";
import type { FeedSort } from "../../../../ports/store.ts";
import { decodeTag, decodeTags } from "./avatars.ts";

export function decodePublication(body: z.output<typeof operations.publishAvatar.body>): AvatarChange {
  const { visibility, tags, description } = body;
  return {
    visibility,
    ...(tags && { tags: decodeTags(tags) }),
    ...(description !== undefined && { description }),
  };
}

export function decodeFeedQuery({ sort, tag }: z.output<typeof operations.listFeed.query>): {
  sort: FeedSort;
  tag?: string;
} {
  return { sort, ...(tag !== undefined && { tag: decodeTag(tag) }) };
}
