import type { EngineContext } from "../../kernel/engine-context.ts";
import { recordEvent } from "../../kernel/record-event.ts";
import type { Account } from "../../model/account.ts";
import type { Job, JobInput, OutputOptions } from "../../model/job.ts";
import { newJob } from "../../model/job-transition.ts";
import { toMillionth } from "../../model/ledger.ts";
import { priceOf } from "../../model/prices.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Reads, Transaction } from "../../ports/store.ts";

/** What the job will cost, or the refusal when too many of the account wait already or it cannot pay. */
export async function quote(
  context: EngineContext,
  reads: Reads,
  account: Account,
  output: OutputOptions,
): Promise<Result<number>> {
  const { queuedJobs } = context.limits[account.tier];
  if (queuedJobs !== null && (await reads.countJobs(account.id, "queued")) >= queuedJobs) {
    return fail("too_many_queued_jobs", `${queuedJobs} jobs of the account wait already.`, {
      hint: "Wait until some of them have ended, or cancel some.",
      retryAfterSeconds: pauseSeconds,
    });
  }
  const required = priceOf(output, context.prices);
  const { available } = await reads.balance(account.id);
  if (available === null || available >= required) return ok(required);
  const credits = { required, available, shortfall: toMillionth(required - available) };
  return fail("insufficient_credits", `This costs ${required} credits and ${available} are available.`, {
    credits,
    hint: "Add credits, or ask for fewer or smaller pictures.",
  });
}

/** How long a place in the line takes nobody knows; a drawing takes about a second. */
const pauseSeconds = 5;

/** Accepts a job: its hold, the job and the event that tells of it are written together. */
export async function generateAvatar(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  input: JobInput,
): Promise<Result<Job>> {
  const price = await quote(context, tx, account, input.output);
  if (!price.ok) return price;
  const now = context.clock.now();
  const job = newJob(context.ids.uuid(now), account.id, input, now);
  await tx.insertJob(job);
  await tx.insertEntry({
    id: context.ids.uuid(now),
    accountId: account.id,
    jobId: job.id,
    kind: "hold",
    amount: price.value,
    note: null,
    createdAt: now,
  });
  await recordEvent(context, tx, { type: "job.queued", accountId: account.id, jobId: job.id });
  return ok(job);
}
