import { fieldsOf, pick } from "../../core/guards.ts";
import type {
  Avatar,
  Comment,
  CreditEntry,
  Credits,
  JobFailure,
  Like,
} from "../../generated/v1/types.gen.ts";
import type { Job } from "../../jobs/job.ts";
import {
  avatarOf,
  commentOf,
  completedJob,
  creditEntryOf,
  creditsOf,
  decodeItems,
  failedJob,
  failure,
  imageOf,
  likeOf,
  member,
  numberAt,
  pageOf,
  pendingJob,
  textAt,
  textsAt,
  unixSeconds,
} from "../entities.ts";
import type { ListQuery, PageData } from "../request-content.ts";

// Where Percify has no jobs: the id of one is those of the avatars that it makes, joined by commas.

/** A job from the response to a generation: one avatar, or a batch. */
export function decodeStarted(data: unknown): Job | undefined {
  return jobOf([member(data, "avatars") ?? data].flat());
}

/** A job of several avatars, from the list that contains them. */
export function decodeBatch(data: unknown, ids: readonly string[]): Job | undefined {
  const listed = [member(data, "avatars")].flat();
  return jobOf(ids.map((id) => listed.find((avatar) => member(avatar, "id") === id)));
}

/** Ends when all avatars have: completed if all are, otherwise failed for the reason of the first that is not. */
function jobOf(items: readonly unknown[]): Job | undefined {
  const avatars = decodeItems(items, decodeAvatar);
  const [first] = avatars ?? [];
  if (!avatars || !first) return undefined;
  const { id: avatarId, createdAt, updatedAt } = first;
  const job = {
    id: avatars.map(({ id }) => id).join(),
    prompt: textAt(items[0], "prompt"),
    createdAt,
    updatedAt,
    target: { avatarId, lookId: avatarId },
  };
  const unfinished = avatars.findIndex(({ status }) => status === "pending");
  if (unfinished >= 0) return pendingJob(job, String(member(items[unfinished], "status")));
  for (const avatar of avatars) if (avatar.status === "error") return failedJob(job, avatar.error);
  const images = avatars.flatMap((avatar) => avatar.images);
  return first.status === "ready" ? completedJob(job, { ...first, images }) : undefined;
}

export function decodeAvatar(data: unknown): Avatar | undefined {
  const fields = fieldsOf(data);
  const id = textAt(data, "id");
  const status = textAt(data, "status");
  const url = textAt(data, "imageUrl");
  // Completed without an image is not what Percify promises.
  if (!id || !status || (status === "completed" && !url)) return undefined;
  const { createdAt, publishedAt, updatedAt = createdAt } = fields;
  const thumbnailUrl = textAt(data, "thumbnailUrl") ?? url ?? "";
  const { seed, ...size } = pick(fields, "number", { seed: 0, width: 0, height: 0 });
  const visibility = textAt(data, "visibility");
  const about = {
    id,
    jobId: id,
    coverLookId: id,
    description: textAt(data, "description") ?? null,
    tags: textsAt(data, "tags"),
    // One page calls private avatars archived.
    visibility: visibility === "public" || visibility === "unlisted" ? visibility : "private",
    publishedAt: publishedAt ? unixSeconds(publishedAt) : null,
    counts: pick(fields, "number", { likes: 0, comments: 0, remixes: 0 }),
    createdAt: unixSeconds(createdAt),
    updatedAt: unixSeconds(updatedAt),
    thumbnailUrl,
    seed,
    images: url ? [{ ...imageOf(id, url), ...size, thumbnailUrl, seed }] : [],
  } as const;
  return avatarOf(about, url, status === "failed" ? failureIn(data) : undefined);
}

/** Why an avatar failed: an object as in its event, or a text as in the samples; its form is not documented. */
function failureIn(data: unknown): JobFailure {
  const code = textAt(data, "error", "code") ?? "";
  const message = textAt(data, "error", "message") ?? textAt(data, "error") ?? "The generation failed.";
  const isRefused = /prompt|policy/.test(code);
  return failure(isRefused ? "safety_filter" : "upstream_error", message, "Try another prompt.", data);
}

/**
 * A page with `pagination`, or with `hasMore` alone: such a list continues by a cursor, so it cannot skip avatars, and a later
 * page would be the first one again.
 */
export function decodeAvatars(data: unknown, { offset }: ListQuery): PageData<Avatar> | undefined {
  const { avatars, pagination } = fieldsOf(data);
  return offset && !pagination ? undefined : pageOf(avatars, decodeAvatar, fieldsOf(pagination ?? data));
}

export function decodeEntries(data: unknown): PageData<CreditEntry> | undefined {
  return pageOf(member(data, "transactions"), decodeEntry, fieldsOf(member(data, "pagination")));
}

function decodeEntry(data: unknown): CreditEntry | undefined {
  const id = textAt(data, "id");
  const amount = numberAt(undefined, data, "amount");
  if (!id || amount === undefined) return undefined;
  const kind = /debit|usage/.test(String(member(data, "type"))) ? "charge" : "grant";
  return creditEntryOf(kind, {
    id,
    amount,
    jobId: kind === "charge" ? (textAt(data, "resourceId") ?? null) : null,
    note: textAt(data, "description") ?? null,
    createdAt: unixSeconds(member(data, "createdAt")),
  });
}

// The responses to likes and comments are not documented.

export function decodeLike(data: unknown, avatarId: string): Like {
  return likeOf(avatarId, numberAt(0, data, "likes"));
}

export function decodeComment(data: unknown, avatarId: string, text: string): Comment {
  const createdAt = unixSeconds(member(data, "createdAt"));
  return commentOf({ id: textAt(data, "id") ?? "", avatarId, text, createdAt });
}

/** A balance in one of three published forms. */
export function decodeCredits(data: unknown): Credits | undefined {
  const balance = numberAt(undefined, data, "balance");
  const spent = numberAt(numberAt(0, data, "lifetime", "spent"), data, "totalUsed");
  return balance === undefined ? undefined : creditsOf(balance, numberAt(0, data, "reserved"), spent);
}
