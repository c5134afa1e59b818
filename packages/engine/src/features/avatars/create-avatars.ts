import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import type { NewAvatar } from "../../model/avatar.ts";
import type { Job } from "../../model/job.ts";
import { roundCredits } from "../../model/ledger.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { checkCreditsAndQueue } from "../jobs/accept-job.ts";
import { createAvatarWithLook, type LookJob } from "./accept-look.ts";

export interface AvatarBatch {
  readonly about: Omit<NewAvatar, "id" | "accountId" | "coverLookId" | "status">;
  readonly job: LookJob;
  readonly count: number;
  /** The seed of the avatar with this number, from the seed of the first one. */
  seedOf(seed: number, index: number): number;
}

/** Accepts the jobs of several avatars from one request, or none of them. The price of the job is that of each. */
export async function createAvatars(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  { about, job, count, seedOf }: AvatarBatch,
): Promise<Result<readonly Job[]>> {
  const allowed = await checkCreditsAndQueue(context, tx, account, roundCredits(job.price * count));
  if (!allowed.ok) return allowed;
  const jobs: Job[] = [];
  for (let index = 0; index < count; index += 1) {
    const input = { ...job.input, seed: seedOf(job.input.seed, index) };
    const accepted = await createAvatarWithLook(context, tx, account, about, { ...job, input });
    if (!accepted.ok) return accepted;
    jobs.push(accepted.value);
  }
  return ok(jobs);
}
