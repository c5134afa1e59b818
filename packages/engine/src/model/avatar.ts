import type { Look, LookStatus, ReadyLook } from "./look.ts";

export const visibilities = ["private", "unlisted", "public"] as const;

export type Visibility = (typeof visibilities)[number];

/** How an avatar was made. */
export const avatarOrigins = ["prompt", "job", "images", "photo", "cast", "remix", "training"] as const;

export type AvatarOrigin = (typeof avatarOrigins)[number];

/** An identity with one or more looks. */
export interface Avatar {
  readonly id: string;
  readonly accountId: string;
  readonly label: string | null;
  /** At most 500 characters. */
  readonly description: string | null;
  /** What it is found by besides its tags, if it was asked for with a text; null for others. */
  readonly prompt: string | null;
  /** The image model that was asked for, by the name that the caller used; null for the default one. */
  readonly model: string | null;
  /** Up to ten, all different. */
  readonly tags: readonly string[];
  readonly visibility: Visibility;
  /** Null unless it is published. */
  readonly publishedAt: number | null;
  readonly origin: AvatarOrigin;
  /** The avatar that it is a remix of, which may have been deleted. */
  readonly parentId: string | null;
  /** The look that represents it. */
  readonly coverLookId: string;
  /** The status of its cover. */
  readonly status: LookStatus;
  readonly likes: number;
  readonly comments: number;
  readonly remixes: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An avatar with those of its looks that responses contain: its cover, and the oldest of the others that are ready. */
export interface AvatarWithLooks {
  readonly avatar: Avatar;
  readonly cover: Look;
  readonly others: readonly Look[];
}

/** What other accounts see of an avatar that is not private: what its owner says about it, and its cover. */
export interface PublicAvatar {
  readonly avatar: Avatar;
  readonly cover: ReadyLook;
  /** Whether the account that sees it likes it. */
  readonly isLiked: boolean;
}

/** Whether everyone finds it in the feed. */
export function isInFeed({ visibility, status }: Pick<Avatar, "visibility" | "status">): boolean {
  return visibility === "public" && status === "ready";
}

/** The number of images that a response contains for each avatar. */
export const maxGalleryImages = 10;

/** A new avatar without likes, comments and remixes, which is private. */
export function newAvatar(about: NewAvatar, now: number): Avatar {
  return {
    label: null,
    description: null,
    prompt: null,
    model: null,
    tags: [],
    visibility: "private",
    publishedAt: null,
    parentId: null,
    ...about,
    likes: 0,
    comments: 0,
    remixes: 0,
    createdAt: now,
    updatedAt: now,
  };
}

export type NewAvatar = Pick<Avatar, "id" | "accountId" | "origin" | "coverLookId" | "status"> &
  AvatarDetails;

/** What is known about an avatar besides its picture. */
export type AvatarDetails = Partial<
  Pick<Avatar, "label" | "description" | "prompt" | "model" | "tags" | "parentId">
>;

/** The avatar with another visibility. It counts as published from when it is no longer private. */
export function withVisibility(avatar: Avatar, visibility: Visibility, now: number): Avatar {
  return {
    ...avatar,
    visibility,
    publishedAt: visibility === "private" ? null : (avatar.publishedAt ?? now),
  };
}

/** The words of a text by which it is found: in lower case, without punctuation, each once. */
export function searchWords(text: string): string[] {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== "").map((word) => word.slice(0, maxWordLength)))];
}

const maxWordLength = 40;
