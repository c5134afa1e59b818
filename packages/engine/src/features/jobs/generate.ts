import type { EngineContext } from "../../kernel/engine-context.ts";
import { recordEvent } from "../../kernel/record-event.ts";
import {
  type IdempotencyOptions,
  type IdempotentResult,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import type { Job, JobInput, OutputOptions, Reference } from "../../model/job.ts";
import { newJob } from "../../model/job-transition.ts";
import { roundCredits } from "../../model/ledger.ts";
import { priceOf } from "../../model/prices.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { checkWebhookUrl } from "../webhooks/endpoints.ts";
import { checkModelRequest } from "./check-model-request.ts";
import { type ReferenceImage, storeReferences } from "./store-references.ts";

export interface GenerateRequest extends Omit<JobInput, "seed" | "references"> {
  /** Random by default. */
  readonly seed?: number;
  readonly referenceImages: readonly ReferenceImage[];
  /** Aborts when the caller gives up before the job is accepted. */
  readonly signal: AbortSignal;
}

/** Accepts a job. The response for its idempotency key, the credit hold, the job and its event are committed in one transaction. */
export async function generate(
  context: EngineContext,
  account: Account,
  { referenceImages, signal, ...request }: GenerateRequest,
  idempotency: IdempotencyOptions<Job>,
): Promise<Result<IdempotentResult<Job>>> {
  const { webhookUrl } = request;
  const webhookUrlCheck =
    webhookUrl === undefined ? ok(null) : checkWebhookUrl(context, "webhookUrl", webhookUrl);
  if (!webhookUrlCheck.ok) return webhookUrlCheck;
  return withIdempotency<Job, readonly Reference[]>(context, account.id, idempotency, {
    authorize: async () => {
      const allowed = await moderateText(context, request, signal);
      return allowed.ok ? checkModelRequest(context, request) : allowed;
    },
    ...(referenceImages.length > 0 && {
      prepare: async () => {
        // Checked before the transaction too, so that images of accounts without credits are not stored.
        const price = await checkCreditsAndQueue(context, context.store, account, request.output);
        return price.ok ? storeReferences(context, account.id, referenceImages, signal) : price;
      },
    }),
    execute: (tx, references = []) =>
      acceptJob(context, tx, account, { ...request, seed: request.seed ?? context.ids.seed(), references }),
  });
}

async function acceptJob(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  input: JobInput,
): Promise<Result<Job>> {
  const price = await checkCreditsAndQueue(context, tx, account, input.output);
  if (!price.ok) return price;
  const now = context.clock.now();
  const job = newJob(context.ids.uuid(now), account.id, input, now);
  await tx.jobs.insert(job);
  await tx.ledger.insert({
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

/** The price of the job, or the error if the account has too many queued jobs or too few credits. */
async function checkCreditsAndQueue(
  context: EngineContext,
  reader: StoreReader,
  account: Account,
  output: OutputOptions,
): Promise<Result<number>> {
  const { queuedJobs } = context.limits[account.tier];
  if (queuedJobs !== null && (await reader.jobs.count(account.id, "queued")) >= queuedJobs) {
    return fail("too_many_queued_jobs", `The account already has ${queuedJobs} queued jobs, the maximum.`, {
      hint: "Wait until some of them have ended, or cancel some.",
      retryAfterSeconds: queueRetrySeconds,
    });
  }
  const required = priceOf(output, context.prices);
  const { available } = await reader.ledger.balance(account.id);
  if (available === null || available >= required) return ok(required);
  const credits = { required, available, shortfall: roundCredits(required - available) };
  return fail("insufficient_credits", `This costs ${required} credits and ${available} are available.`, {
    credits,
    hint: "Add credits, or request fewer or smaller images.",
  });
}

/** An estimate: a job takes about a second. */
const queueRetrySeconds = 5;
