import type { EngineContext } from "../../kernel/engine-context.ts";
import { recordEvent } from "../../kernel/record-event.ts";
import type { Account } from "../../model/account.ts";
import type { Job, JobInput, JobTarget } from "../../model/job.ts";
import { newJob } from "../../model/job-transition.ts";
import { roundCredits } from "../../model/ledger.ts";
import { dayOf, secondsUntilNextDay } from "../../model/model-call.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";

export interface NewJob {
  readonly input: JobInput;
  /** In credits. */
  readonly price: number;
  /** The look that it makes, which is inserted in the same transaction. */
  readonly target?: JobTarget;
}

/** What a job takes from stored avatars. */
export type StoredInput = Pick<JobInput, "base" | "cast" | "picture"> & Partial<Pick<JobInput, "seed">>;

/** Inserts a job, the hold of its price, and its event. All kinds of jobs are accepted here. */
export async function acceptJob(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  { input, price, target }: NewJob,
): Promise<Result<Job>> {
  const allowed = await checkCreditsAndQueue(context, tx, account, price);
  if (!allowed.ok) return allowed;
  const affordable = await checkSpending(context, tx, account, input);
  if (!affordable.ok) return affordable;
  const now = context.clock.now();
  const job = newJob(context.ids.uuid(now), account.id, input, now, target);
  await tx.jobs.insert(job);
  await tx.ledger.insert({
    id: context.ids.uuid(now),
    accountId: account.id,
    jobId: job.id,
    kind: "hold",
    amount: price,
    note: null,
    createdAt: now,
  });
  await recordEvent(context, tx, { type: "job.queued", accountId: account.id, jobId: job.id });
  return ok(job);
}

/** Rejects a job if the account has too many queued jobs or too few credits. */
export async function checkCreditsAndQueue(
  context: EngineContext,
  reader: StoreReader,
  account: Account,
  price: number,
): Promise<Result<null>> {
  const { queuedJobs } = context.limits[account.tier];
  if (queuedJobs !== null && (await reader.jobs.count(account.id, "queued")) >= queuedJobs) {
    return fail("too_many_queued_jobs", `The account already has ${queuedJobs} queued jobs, the maximum.`, {
      hint: "Wait until some of them have ended, or cancel some.",
      retryAfterSeconds: queueRetrySeconds,
    });
  }
  const { available } = await reader.ledger.balance(account.id);
  if (available === null || available >= price) return ok(null);
  const credits = { required: price, available, shortfall: roundCredits(price - available) };
  return fail(
    "insufficient_credits",
    `This costs ${price} ${price === 1 ? "credit" : "credits"} and ${available} ${available === 1 ? "is" : "are"} available.`,
    {
      credits,
      hint: "Add credits, or request fewer or smaller images.",
    },
  );
}

/** Rejects a job of a model that costs money if the account has spent as much as it may today. */
async function checkSpending(
  { dailySpending, modelRules, clock }: EngineContext,
  tx: Transaction,
  account: Account,
  { model = modelRules.names[0] }: JobInput,
): Promise<Result<null>> {
  if (dailySpending === null || (model !== undefined && modelRules.unpaid.includes(model))) return ok(null);
  const now = clock.now();
  const spent = await tx.ledger.spent(account.id, dayOf(now));
  if (spent < dailySpending) return ok(null);
  return fail(
    "spending_limit_reached",
    `The account has spent $${spent} on image models today, and its limit is $${dailySpending} a day.`,
    {
      hint: "Wait until 00:00 UTC, or have the operator raise the limit.",
      retryAfterSeconds: secondsUntilNextDay(now),
    },
  );
}

/** An estimate: a job takes about a second. */
const queueRetrySeconds = 5;
