import type { EngineContext } from "../../kernel/engine-context.ts";
import {
  type IdempotencyOptions,
  type IdempotentResult,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import type { Job, JobInput, Reference } from "../../model/job.ts";
import { priceOf } from "../../model/prices.ts";
import { ok, type Result } from "../../model/result.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { checkWebhookUrl } from "../webhooks/endpoints.ts";
import { acceptJob, checkCreditsAndQueue } from "./accept-job.ts";
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
  const price = priceOf(request.output, context.prices);
  return withIdempotency<Job, readonly Reference[]>(context, account.id, idempotency, {
    authorize: async () => {
      const allowed = await moderateText(context, request, signal);
      return allowed.ok ? checkModelRequest(context, request) : allowed;
    },
    ...(referenceImages.length > 0 && {
      prepare: async () => {
        // Checked before the transaction too, so that images of accounts without credits are not stored.
        const affordable = await checkCreditsAndQueue(context, context.store, account, price);
        return affordable.ok ? storeReferences(context, account.id, referenceImages, signal) : affordable;
      },
    }),
    execute: (tx, references = []) =>
      acceptJob(
        context,
        tx,
        account,
        { ...request, seed: request.seed ?? context.ids.seed(), references },
        price,
      ),
  });
}
