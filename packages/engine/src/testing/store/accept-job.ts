import type { Transaction } from "../../ports/store.ts";
import { createEvent } from "./entities/events.ts";
import { createKeyRecord, createKeyScope } from "./entities/idempotency-keys.ts";
import { createJob } from "./entities/jobs.ts";
import { createEntry } from "./entities/ledger.ts";

/** The credits that `acceptJob` holds. */
export const price = 2;

interface AcceptedJob {
  readonly number: number;
  readonly accountId: string;
  /** The idempotency key; a different one for each number by default. */
  readonly key?: string;
}

/**
 * Accepts a job as the engine does: writes the job, the hold of its credits, its event and the stored response. Returns the
 * id of the job, which is an earlier one if the key was used before. Rejects if the account has too few credits.
 */
export async function acceptJob(
  tx: Transaction,
  { number, accountId, key = `key ${number}` }: AcceptedJob,
): Promise<string> {
  const scope = createKeyScope({ accountId, key });
  await tx.accounts.find(accountId);
  const stored = await tx.idempotencyKeys.find(scope);
  if (stored?.answer) return stored.answer.body;
  await tx.jobs.count(accountId, "queued");
  const { available } = await tx.ledger.balance(accountId);
  if (available !== null && available < price) throw new InsufficientCreditsError();
  const { id } = createJob(number);
  await tx.jobs.insert(createJob(number, { accountId }));
  await tx.ledger.insert(createEntry(number, { accountId, jobId: id, amount: price }));
  await tx.events.append(createEvent(number, { accountId }));
  await tx.idempotencyKeys.put(createKeyRecord({ scope, answer: { status: 202, body: id } }));
  return id;
}

export class InsufficientCreditsError extends Error {}
