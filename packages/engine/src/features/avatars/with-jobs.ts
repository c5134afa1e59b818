import type { Avatar, AvatarWithLooks } from "../../model/avatar.ts";
import type { Job } from "../../model/job.ts";
import { ok, type Result } from "../../model/result.ts";
import {
  type AvatarFilter,
  type AvatarOrder,
  maxCountedAvatars,
  type Page,
  type PageQuery,
  type StoreReader,
} from "../../ports/store.ts";
import { getAvatar } from "./avatars.ts";
import { withLooks } from "./with-looks.ts";

/** An avatar with the job of its cover, which is null for an image that was uploaded. */
export interface AvatarWithJob extends AvatarWithLooks {
  readonly job: Job | null;
}

/** Avatars by the progress of the job of their cover. */
export type UnfinishedStatus = "queued" | "processing";

type ListQuery = PageQuery & AvatarFilter & AvatarOrder;

const pageSize = 100;

export async function getAvatarWithJob(
  reader: StoreReader,
  accountId: string,
  id: string,
): Promise<Result<AvatarWithJob>> {
  const found = await getAvatar(reader, accountId, id);
  if (!found.ok) return found;
  const { jobId } = found.value.cover;
  const job = jobId === null ? null : await reader.jobs.find(accountId, jobId);
  return ok({ ...found.value, job });
}

export async function listAvatarsWithJobs(
  reader: StoreReader,
  accountId: string,
  query: ListQuery,
): Promise<Page<AvatarWithJob>> {
  const page = await reader.avatars.list(accountId, query);
  return { ...page, items: await withJobs(reader, accountId, page.items) };
}

/**
 * Lists the avatars whose job is queued, or those whose job is running. A job that starts does not change its avatar, so the newest
 * `maxCountedAvatars` pending ones are read.
 */
export async function listUnfinishedAvatars(
  reader: StoreReader,
  accountId: string,
  { limit, offset, after, ...filter }: ListQuery,
  status: UnfinishedStatus,
): Promise<Page<AvatarWithJob>> {
  const found: AvatarWithJob[] = [];
  for (let hasMore = true, read = 0, last = ""; hasMore && read < maxCountedAvatars; read += pageSize) {
    const query = {
      ...filter,
      status: "pending",
      limit: pageSize,
      offset: 0,
      ...(last && { after: last }),
    } as const;
    const page = await listAvatarsWithJobs(reader, accountId, query);
    found.push(...page.items.filter(({ job }) => job?.status === status));
    last = page.items.at(-1)?.avatar.id ?? "";
    hasMore = page.hasMore && last !== "";
  }
  // As in other lists, nothing follows an avatar that is no longer in the list.
  const from = after === undefined ? 0 : found.findIndex(({ avatar }) => avatar.id === after) + 1;
  const start = (after !== undefined && from === 0 ? found.length : from) + offset;
  return {
    items: found.slice(start, start + limit),
    total: found.length,
    hasMore: start + limit < found.length,
  };
}

async function withJobs(
  reader: StoreReader,
  accountId: string,
  avatars: readonly Avatar[],
): Promise<AvatarWithJob[]> {
  const found = await withLooks(reader, accountId, avatars);
  const ids = found.flatMap(({ cover }) => cover.jobId ?? []);
  const jobs = new Map((await reader.jobs.ofIds(accountId, ids)).map((job) => [job.id, job]));
  return found.map((avatar) => ({ ...avatar, job: jobs.get(avatar.cover.jobId ?? "") ?? null }));
}
