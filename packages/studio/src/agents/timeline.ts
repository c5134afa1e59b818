import type { Job, WebhookEvent } from "@likeness/contract/v1/types";

export const kinds = ["pictures", "problems", "feed", "other"] as const;
type Kind = (typeof kinds)[number];

/** Something that happened. */
export interface Entry {
  /** The events about the end of the same job have the same, and are one entry. */
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  /** In Unix seconds. */
  readonly seconds: number;
  /** What failed, for searching. */
  readonly code?: string | undefined;
  readonly avatarId?: string | undefined;
  /** What the avatar is called. */
  readonly name?: string | undefined;
  /** The address of its head. */
  readonly picture?: string | undefined;
}

/** Entries that are kept. */
const limit = 500;

/** The entries of both without repetitions, newest first. */
export function mergeEntries(newer: readonly Entry[], older: readonly Entry[]): readonly Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of [...newer, ...older]) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].sort((a, b) => b.seconds - a.seconds).slice(0, limit);
}

/** A job that has ended, from the list of the jobs. */
export function entryOfJob(job: Job): Entry {
  const { input } = job.payload;
  const base = {
    id: `job ${job.id}`,
    seconds: job.updated_at,
    avatarId: job.target?.avatar_id,
    name: input.prompt || undefined,
  };
  const what = input.emotion ? `emotion ${input.emotion}` : "picture";
  if (job.status === "failed")
    return { ...base, kind: "problems", text: failed(what, job.error.message), code: job.error.code };
  if (job.status === "cancelled") return { ...base, kind: "problems", text: `The ${what} was cancelled` };
  if (job.status !== "completed") return { ...base, kind: "pictures", text: `The ${what} is being drawn` };
  const { head_url, thumbnail_url } = job.avatar;
  return { ...base, kind: "pictures", text: `New ${what}`, picture: head_url ?? thumbnail_url };
}

export function entryOfEvent({ id, type, created_at: seconds, data }: WebhookEvent): Entry {
  const { job, avatar, look, comment, webhook } = data;
  const avatarId = avatar?.id ?? look?.avatar_id ?? comment?.avatar_id;
  const source = look?.status === "ready" ? look : avatar?.status === "ready" ? avatar : undefined;
  const base = {
    id,
    seconds,
    avatarId,
    name: avatar?.label ?? undefined,
    picture: source?.head_url ?? source?.thumbnail_url,
  };
  const ofJob = (jobId: string | null | undefined) => (jobId ? { ...base, id: `job ${jobId}` } : base);
  const what = look?.emotion ? `emotion ${look.emotion}` : "picture";
  switch (type) {
    case "job.completed":
    case "job.failed":
    case "job.cancelled":
      if (job !== undefined) return { ...entryOfJob(job), seconds };
      break;
    case "avatar.saved":
      return { ...base, kind: "pictures", text: "Saved as an avatar" };
    case "avatar.completed":
      return { ...ofJob(avatar?.job_id), kind: "pictures", text: "New picture" };
    case "look.ready":
      return { ...ofJob(look?.job_id), kind: "pictures", text: `New ${what}` };
    case "avatar.failed":
    case "look.failed": {
      const subject = look ?? avatar;
      const error = subject?.status === "error" ? subject.error : undefined;
      const text = failed(what, error?.message);
      return { ...ofJob(subject?.job_id), kind: "problems", text, code: error?.code };
    }
    case "avatar.published":
      return { ...base, kind: "feed", text: "Published in the feed" };
    case "avatar.liked":
      return { ...base, kind: "feed", text: "Got a like" };
    case "avatar.commented":
      return { ...base, kind: "feed", text: comment ? `Got a comment: “${comment.text}”` : "Got a comment" };
    case "twin.trained":
      return { ...base, kind: "pictures", text: "A twin is trained" };
    case "twin.failed":
      return { ...base, kind: "problems", text: "A twin could not be trained" };
    case "webhook.disabled":
      return { ...base, kind: "problems", text: `The webhook ${webhook?.endpoint_url ?? ""} was disabled` };
    case "webhook.test":
      return {
        ...base,
        kind: "other",
        text: `A test was sent to the webhook ${webhook?.endpoint_url ?? ""}`,
      };
  }
  // Servers may have other types.
  return { ...base, kind: "other", text: type };
}

function failed(what: string, message: string | undefined): string {
  return message === undefined ? `The ${what} failed` : `The ${what} failed: ${message}`;
}

const dates = new Intl.DateTimeFormat(undefined, { dateStyle: "long" });

/** The entries of each day, with its name. */
export function groupByDay(
  entries: readonly Entry[],
  now: Date,
): readonly { readonly day: string; readonly entries: readonly Entry[] }[] {
  const today = dates.format(now);
  const yesterday = dates.format(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1));
  const days = Map.groupBy(entries, ({ seconds }) => dates.format(new Date(seconds * 1000)));
  return [...days].map(([date, of]) => ({
    day: date === today ? "Today" : date === yesterday ? "Yesterday" : date,
    entries: of,
  }));
}
