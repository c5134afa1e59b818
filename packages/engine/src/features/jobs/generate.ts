import type { EngineContext } from "../../kernel/engine-context.ts";
import {
  type IdempotencyOptions,
  type IdempotentResult,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import type { ElementPlacement, Job, JobInput } from "../../model/job.ts";
import type { ModeratedText } from "../../model/moderation.ts";
import { priceOf } from "../../model/prices.ts";
import type { Reference } from "../../model/reference.ts";
import { ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { checkWebhookUrl } from "../webhooks/endpoints.ts";
import { acceptJob, checkCreditsAndQueue, type NewJob, type StoredInput } from "./accept-job.ts";
import { checkModelRequest } from "./check-model-request.ts";
import { type ReferenceImage, storeReferences } from "./store-references.ts";

export interface GenerateRequest extends Omit<JobInput, "seed" | "references" | "elements"> {
  /** Random by default. */
  readonly seed?: number;
  readonly referenceImages: readonly ReferenceImage[];
  readonly elementImages?: readonly ElementImage[];
  /** Aborts when the caller gives up before the job is accepted. */
  readonly signal: AbortSignal;
}

export type ElementImage = ReferenceImage & { readonly placement?: ElementPlacement };

/** What the acceptance of a generation depends on besides the request. */
export interface Acceptance<T> {
  /** By default, the price of the images. */
  readonly price?: number;
  /**
   * Reads what the job needs of stored avatars, first for the checks and again in the transaction, and not when a stored
   * response is replayed.
   */
  readStored?(reader: StoreReader): Promise<Result<StoredInput>>;
  /** Further texts that are moderated. */
  readonly text?: ModeratedText;
  /** Other accounts whose avatars `accept` changes. */
  otherAccounts?(): Promise<readonly string[]>;
  /** Accepts the job in the transaction that stores the response. */
  accept(tx: Transaction, job: NewJob): Promise<Result<T>>;
}

/** Accepts a job that generates images. */
export async function generate(
  context: EngineContext,
  account: Account,
  request: GenerateRequest,
  idempotency: IdempotencyOptions<Job>,
): Promise<Result<IdempotentResult<Job>>> {
  return acceptGeneration(context, account, request, idempotency, {
    accept: (tx, job) => acceptJob(context, tx, account, job),
  });
}

/**
 * Checks a generation, stores its images and accepts its job. The response for its idempotency key, the credit hold, the job,
 * its event and everything else that `accept` writes are committed in one transaction.
 */
export async function acceptGeneration<T>(
  context: EngineContext,
  account: Account,
  { referenceImages, elementImages = [], signal, ...request }: GenerateRequest,
  idempotency: IdempotencyOptions<T>,
  { text = {}, accept, readStored = async () => ok({}), otherAccounts, ...more }: Acceptance<T>,
): Promise<Result<IdempotentResult<T>>> {
  const { webhookUrl, output, upscale } = request;
  const webhookUrlCheck =
    webhookUrl === undefined ? ok(null) : checkWebhookUrl(context, "webhookUrl", webhookUrl);
  if (!webhookUrlCheck.ok) return webhookUrlCheck;
  const { prices } = context;
  const { price = priceOf({ ...output, ...(upscale && { upscale }) }, prices) } = more;
  const images = [...referenceImages, ...elementImages];
  return withIdempotency<T, readonly Reference[]>(context, account.id, idempotency, {
    ...(otherAccounts && { otherAccounts }),
    authorize: async () => {
      const allowed = await moderateText(context, { ...request, ...text }, signal);
      if (!allowed.ok) return allowed;
      const found = await readStored(context.store);
      return found.ok ? checkModelRequest(context, { ...request, ...found.value }) : found;
    },
    ...(images.length > 0 && {
      prepare: async () => {
        // Checked before the transaction too, so that images of accounts without credits are not stored.
        const allowed = await checkCreditsAndQueue(context, context.store, account, price);
        return allowed.ok ? storeReferences(context, account.id, images, signal) : allowed;
      },
    }),
    execute: async (tx, stored = []) => {
      const found = await readStored(tx);
      if (!found.ok) return found;
      const references = stored.slice(0, referenceImages.length);
      const elements = stored.slice(referenceImages.length).map((image, index) => {
        const placement = elementImages[index]?.placement;
        return { ...image, ...(placement && { placement }) };
      });
      const seed = request.seed ?? context.ids.seed();
      const input: JobInput = {
        ...request,
        seed,
        ...found.value,
        references,
        ...(elements.length > 0 && { elements }),
      };
      return accept(tx, { input, price: input.cast ? prices.cast : price });
    },
  });
}
