import type { operations } from "@likeness/contract/percify";
import type { z } from "zod";
import type { AvatarChange } from "../../../features/avatars/avatars.ts";
import type { Character } from "../../../features/avatars/cast.ts";
import type { GenerateRequest } from "../../../features/jobs/generate.ts";
import type { Visibility } from "../../../model/avatar.ts";
import type { LookStatus } from "../../../model/look.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import type { AvatarFilter, AvatarOrder, AvatarSort } from "../../../ports/store.ts";
import { decodeId } from "./ids.ts";
import { hintsOf, type Model, type StylePreset } from "./models.ts";

type ListQuery = z.output<typeof operations.listAvatars.query>;
type UpdateBody = z.output<typeof operations.updateAvatar.body>;
type PublishBody = z.output<typeof operations.publishAvatar.body>;
type CastBody = z.output<typeof operations.castAvatars.body>;

/** The fields that all requests for an image have. */
interface ImageFields {
  readonly prompt?: string | undefined;
  readonly negativePrompt?: string | undefined;
  readonly model?: Model | undefined;
  readonly aspectRatio?: string | undefined;
  readonly guidanceScale?: number | undefined;
  readonly seed?: number | undefined;
  readonly stylePreset?: StylePreset | undefined;
  readonly webhookUrl?: string | undefined;
}

const defaultGuidanceScale = 10;

/** `model` is the one that is shown and paid for; the picture follows the model of the request. */
export function decodeImageRequest(
  body: ImageFields,
  model: Model,
): Omit<GenerateRequest, "referenceImages" | "signal"> {
  const { prompt = "", negativePrompt = "", seed, stylePreset, webhookUrl } = body;
  return {
    prompt,
    hints: hintsOf(body.model, stylePreset),
    ...(negativePrompt.trim() !== "" && { negativePrompt }),
    ...(seed !== undefined && { seed }),
    ...(webhookUrl !== undefined && { webhookUrl }),
    output: { aspectRatio: body.aspectRatio ?? "1:1", resolution: "1K" },
    systemFields: {
      model,
      guidanceScale: body.guidanceScale ?? defaultGuidanceScale,
      ...(stylePreset && { stylePreset }),
    },
  };
}

/** The number of seeds of Percify, which are less than those of the engine. */
const seeds = 2_147_483_648;

export function seedOf(first: number, index: number): number {
  return (first + index) % seeds;
}

/** The characters of a scene: avatars by their ids first. */
export function decodeCharacters({
  avatarIds = [],
  characters = [],
}: CastBody): Result<readonly Character[]> {
  const all: readonly SentCharacter[] = [...avatarIds.map((avatarId) => ({ avatarId })), ...characters];
  if (all.length < 2 || all.length > 6) {
    return fail("invalid_request", `The scene has ${all.length} characters; 2 to 6 are allowed.`, {
      param: "avatarIds",
      hint: 'Send avatarIds, characters such as [{"prompt":"a knight"}], or both.',
    });
  }
  const decoded: Character[] = [];
  for (const [index, { avatarId, prompt, name }] of all.entries()) {
    const own = { ...(name !== undefined && { name }) };
    if (avatarId !== undefined && prompt === undefined) {
      const id = decodeId("avatar", avatarId);
      if (id === null)
        return fail("avatar_not_found", `There is no avatar ${avatarId}.`, { field: `characters.${index}` });
      decoded.push({ avatarId: id, ...own });
    } else if (prompt !== undefined && avatarId === undefined) {
      decoded.push({ prompt, ...own });
    } else {
      const message = `The character ${index} must have either an avatarId or a prompt.`;
      return fail("invalid_request", message, { field: `characters.${index}` });
    }
  }
  return ok(decoded);
}

interface SentCharacter {
  readonly avatarId?: string | undefined;
  readonly prompt?: string | undefined;
  readonly name?: string | undefined;
}

export function decodeChange({ tags, description, visibility }: UpdateBody): AvatarChange {
  return {
    ...(tags && { tags: decodeTags(tags) }),
    ...(description !== undefined && { description: description?.trim() || null }),
    ...(visibility && { visibility: decodeVisibility(visibility) }),
  };
}

export function decodePublication({ visibility = "public", ...details }: PublishBody): AvatarChange {
  return decodeChange({ ...details, visibility });
}

/** Tags in lower case, each once. */
function decodeTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(decodeTag))];
}

export function decodeTag(tag: string): string {
  return tag.trim().toLowerCase();
}

/** One page of Percify calls it `archived`. */
function decodeVisibility(visibility: "public" | "unlisted" | "private" | "archived"): Visibility {
  return visibility === "archived" ? "private" : visibility;
}

const sorts: Readonly<Record<ListQuery["sortBy"], AvatarSort>> = {
  createdAt: "created",
  likes: "likes",
  comments: "comments",
  remixes: "remixes",
};

/** Queued and processing avatars are both pending. */
const lookStatuses: Readonly<Record<NonNullable<ListQuery["status"]>, LookStatus>> = {
  queued: "pending",
  processing: "pending",
  completed: "ready",
  failed: "error",
};

export function decodeFilter(query: ListQuery): AvatarFilter & AvatarOrder {
  const { status, model, visibility, published, search, sortBy, sortOrder } = query;
  return {
    sort: sorts[sortBy],
    ...(sortOrder === "asc" && { ascending: true }),
    ...(status && { status: lookStatuses[status] }),
    ...(model && { model }),
    ...(visibility && { visibility: decodeVisibility(visibility) }),
    ...(published && { published: published === "true" }),
    ...(search !== undefined && { text: search }),
  };
}

/** The id that a cursor is; an unknown one for another text, after which the list is empty. */
export function decodeCursor(cursor: string): string {
  return decodeId("avatar", cursor) ?? "none";
}
