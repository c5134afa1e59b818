import type { Account } from "../domain/account.ts";
import type { Job, JobInput, OutputOptions } from "../domain/job.ts";
import { toMillionth } from "../domain/ledger.ts";
import { priceOf } from "../domain/prices.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import { newJob } from "../domain/transition.ts";
import type { Reads, Transaction } from "../ports/store.ts";
import { announce } from "./announce.ts";
import type { World } from "./world.ts";

/** What the job will cost, or the refusal when too many of the account wait already or it cannot pay. */
export async function quote(
  world: World,
  reads: Reads,
  account: Account,
  output: OutputOptions,
): Promise<Outcome<number>> {
  const { queuedJobs } = world.limits[account.tier];
  if (queuedJobs !== null && (await reads.countJobs(account.id, "queued")) >= queuedJobs) {
    return refuse("too_many_queued_jobs", `${queuedJobs} jobs of the account wait already.`, {
      hint: "Wait until some of them have ended, or cancel some.",
      retryAfterSeconds: pauseSeconds,
    });
  }
  const required = priceOf(output, world.prices);
  const { available } = await reads.balance(account.id);
  if (available === null || available >= required) return done(required);
  const credits = { required, available, shortfall: toMillionth(required - available) };
  return refuse("insufficient_credits", `This costs ${required} credits and ${available} are available.`, {
    credits,
    hint: "Add credits, or ask for fewer or smaller pictures.",
  });
}

/** How long a place in the line takes nobody knows; a drawing takes about a second. */
const pauseSeconds = 5;

/** Accepts a job: its hold, the job and the event that tells of it are written together. */
export async function generateAvatar(
  world: World,
  tx: Transaction,
  account: Account,
  input: JobInput,
): Promise<Outcome<Job>> {
  const price = await quote(world, tx, account, input.output);
  if (!price.ok) return price;
  const now = world.clock.now();
  const job = newJob(world.identity.uuid(now), account.id, input, now);
  await tx.insertJob(job);
  await tx.insertEntry({
    id: world.identity.uuid(now),
    accountId: account.id,
    jobId: job.id,
    kind: "hold",
    amount: price.value,
    note: null,
    createdAt: now,
  });
  await announce(world, tx, { type: "job.queued", accountId: account.id, jobId: job.id });
  return done(job);
}
