import type { Job } from "../../model/job.ts";
import { roundCredits } from "../../model/ledger.ts";
import type { StoreReader } from "../../ports/store.ts";

/** What an account has used since a time. */
export interface Usage {
  /** The number of jobs that were charged, and of credits. */
  readonly count: number;
  readonly credits: number;
  /** By the group of the job. */
  readonly groups: ReadonlyMap<string, { readonly count: number; readonly credits: number }>;
  /** Credits that were granted. */
  readonly granted: number;
}

const kinds = ["grant", "charge"] as const;
const pageSize = 100;

/** Adds up the entries of the ledger since `since`, in milliseconds since the epoch. The job of a charge is null if it was deleted. */
export async function readUsage(
  { ledger, jobs }: StoreReader,
  accountId: string,
  since: number,
  groupOf: (job: Job | null) => string,
): Promise<Usage> {
  const groups = new Map<string, { count: number; credits: number }>();
  let [count, credits, granted] = [0, 0, 0];
  for (let hasMore = true, last = ""; hasMore; ) {
    const page = await ledger.list(accountId, {
      kinds,
      limit: pageSize,
      offset: 0,
      ...(last && { after: last }),
    });
    const recent = page.items.filter(({ createdAt }) => createdAt >= since);
    const ids = recent.flatMap(({ jobId }) => jobId ?? []);
    const known = new Map((await jobs.ofIds(accountId, ids)).map((job) => [job.id, job]));
    for (const { kind, amount, jobId } of recent) {
      if (kind === "grant") {
        granted += amount;
        continue;
      }
      const group = groupOf(known.get(jobId ?? "") ?? null);
      const so = groups.get(group) ?? { count: 0, credits: 0 };
      groups.set(group, { count: so.count + 1, credits: roundCredits(so.credits + amount) });
      count += 1;
      credits += amount;
    }
    last = page.items.at(-1)?.id ?? "";
    hasMore = page.hasMore && recent.length === page.items.length;
  }
  return { count, credits: roundCredits(credits), groups, granted: roundCredits(granted) };
}
