import type { EngineContext } from "../../kernel/engine-context.ts";
import {
  type IdempotencyOptions,
  type IdempotentResult,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import type { ElementPlacement, Job, JobInput } from "../../model/job.ts";
import type { Failure } from "../../model/job-failure.ts";
import { transition } from "../../model/job-transition.ts";
import { chooseModel } from "../../model/model-rules.ts";
import type { ModeratedText } from "../../model/moderation.ts";
import { priceOf } from "../../model/prices.ts";
import type { Reference } from "../../model/reference.ts";
import { type ApiError, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { checkWebhookUrl } from "../webhooks/endpoints.ts";
import { acceptJob, checkCreditsAndQueue, type NewJob, type StoredInput } from "./accept-job.ts";
import { checkModelRequest } from "./check-model-request.ts";
import { endJob } from "./jobs.ts";
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
  /** Whether a text or image that is refused is no error, but is left to `accept`. */
  isAcceptedRefusal?(error: ApiError): boolean;
  /** Accepts the job in the transaction that stores the response. */
  accept(tx: Transaction, job: NewJob): Promise<Result<T>>;
}

/** A text or image that is refused is no error if it returns a failure: the job is accepted, and has failed. */
export type AsFailure = (refusal: ApiError) => Failure | null;

/** Accepts a job that generates images. */
export async function generate(
  context: EngineContext,
  account: Account,
  request: GenerateRequest,
  idempotency: IdempotencyOptions<Job>,
  asFailure?: AsFailure,
): Promise<Result<IdempotentResult<Job>>> {
  const accept = (tx: Transaction, job: NewJob) => acceptJob(context, tx, account, job);
  return acceptGenerationOrFail(context, account, request, idempotency, { accept }, asFailure);
}

/** `acceptGeneration` for a system that accepts jobs and finds out later that they cannot be done. */
export async function acceptGenerationOrFail(
  context: EngineContext,
  account: Account,
  request: GenerateRequest,
  idempotency: IdempotencyOptions<Job>,
  { accept, ...acceptance }: Acceptance<Job>,
  asFailure?: AsFailure,
): Promise<Result<IdempotentResult<Job>>> {
  const refusals: Failure[] = [];
  let ended: Job | null = null;
  const result = await acceptGeneration(context, account, request, idempotency, {
    ...acceptance,
    ...(asFailure && {
      isAcceptedRefusal(error) {
        const failure = asFailure(error);
        if (failure) refusals.push(failure);
        return failure !== null;
      },
    }),
    async accept(tx, newJob) {
      const job = await accept(tx, newJob);
      const [failure] = refusals;
      if (!job.ok || !failure) return job;
      ended = transition(job.value, { kind: "giveUp", failure }, context.clock.now());
      if (ended) await endJob(context, tx, ended);
      return job;
    },
  });
  if (result.ok && ended) context.telemetry.emit({ kind: "job_ended", job: ended });
  return result;
}

/**
 * Checks a generation, stores its images and accepts its job. The response for its idempotency key, the credit hold, the job,
 * its event and everything else that `accept` writes are committed in one transaction.
 */
export async function acceptGeneration<T>(
  context: EngineContext,
  account: Account,
  { referenceImages, elementImages = [], signal, ...asked }: GenerateRequest,
  idempotency: IdempotencyOptions<T>,
  { text = {}, accept, readStored = async () => ok({}), otherAccounts, ...more }: Acceptance<T>,
): Promise<Result<IdempotentResult<T>>> {
  const model = chooseModel(context.modelRules, account.tier, asked.output.thinkingIntensity);
  const request = { ...asked, ...(model !== undefined && { model }) };
  const { webhookUrl, output, upscale } = request;
  const webhookUrlCheck =
    webhookUrl === undefined ? ok(null) : checkWebhookUrl(context, "webhookUrl", webhookUrl);
  if (!webhookUrlCheck.ok) return webhookUrlCheck;
  const { prices } = context;
  const priced = { ...output, ...(upscale && { upscale }), ...(model !== undefined && { model }) };
  const { price = priceOf(priced, prices) } = more;
  const { isAcceptedRefusal = () => false } = more;
  const images = [...referenceImages, ...elementImages];
  return withIdempotency<T, readonly Reference[]>(context, account.id, idempotency, {
    ...(otherAccounts && { otherAccounts }),
    authorize: async () => {
      const allowed = await moderateText(context, { ...request, ...text }, signal);
      if (!allowed.ok) return isAcceptedRefusal(allowed.error) ? ok(null) : allowed;
      const found = await readStored(context.store);
      return found.ok ? checkModelRequest(context, { ...request, ...found.value }) : found;
    },
    ...(images.length > 0 && {
      prepare: async () => {
        // Checked before the transaction too, so that images of accounts without credits are not stored.
        const allowed = await checkCreditsAndQueue(context, context.store, account, price);
        if (!allowed.ok) return allowed;
        const stored = await storeReferences(context, account.id, images, signal);
        return stored.ok || !isAcceptedRefusal(stored.error) ? stored : ok([]);
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
