import type { EngineContext } from "../../kernel/engine-context.ts";
import {
  type IdempotencyOptions,
  type IdempotentResult,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import { noDeletions } from "../../model/deletion-counts.ts";
import { hasEnded, type Job, type JobInput, storedImages } from "../../model/job.ts";
import { type Failure, failure } from "../../model/job-failure.ts";
import { transition } from "../../model/job-transition.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { checkDatasetImage, type NewTwin, newTwin, type Twin, type TwinSource } from "../../model/twin.ts";
import type { TwinWithAvatar } from "../../model/twin-with-avatar.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { type Deleted, deleteAvatar } from "../avatars/delete-avatar.ts";
import { acceptJob, checkCreditsAndQueue } from "../jobs/accept-job.ts";
import { cancelJob, endJob } from "../jobs/jobs.ts";
import { type ReferenceImage, storeReferences } from "../jobs/store-references.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { checkWebhookUrl } from "../webhooks/endpoints.ts";
import { findWithAvatar } from "./with-avatars.ts";

export interface NewTraining
  extends Omit<NewTwin, "id" | "accountId" | "jobId" | "source">,
    Pick<JobInput, "system" | "systemFields"> {
  readonly source: RequestedSource;
  /** `traceparent` of the request's trace. */
  readonly traceparent?: string;
  /** The origin of the request's URL, for image URLs in webhooks. */
  readonly origin: string;
  /** Aborts when the caller gives up before the job is accepted. */
  readonly signal: AbortSignal;
  /** Whether a name that the moderation rejects is no error: the twin is created, and refused. */
  readonly acceptRefusal?: boolean;
}

/** What a twin is to be trained from, by URL or sent with the request. */
export type RequestedSource = SourceByUrl | { readonly kind: "upload"; readonly image: ReferenceImage };

type SourceByUrl = Exclude<TwinSource, { readonly kind: "upload" }>;

/** A new twin, and the job that trains it. */
export interface StartedTraining {
  readonly twin: Twin;
  readonly job: Job;
}

/** Accepts the training of a new twin. What is at a URL is fetched and checked by the job. */
export async function createTwin(
  context: EngineContext,
  account: Account,
  training: NewTraining,
  idempotency: IdempotencyOptions<StartedTraining>,
): Promise<Result<IdempotentResult<StartedTraining>>> {
  const { source, signal, acceptRefusal } = training;
  const urls = source.kind === "upload" ? ok(null) : checkUrls(context, source);
  if (!urls.ok) return urls;
  const callback = checkCallback(context, training.callbackUrl);
  if (!callback.ok) return callback;
  const price = source.kind === "video" ? context.prices.videoTwin : context.prices.imageTwin;
  const refusals: Failure[] = [];
  let ended: Job | null = null;
  const train = async (tx: Transaction, trainedFrom: TwinSource): Promise<Result<StartedTraining>> => {
    const started = await startTraining(context, tx, account, training, { source: trainedFrom, price });
    const [refusal] = refusals;
    if (!started.ok || !refusal) return started;
    ended = transition(started.value.job, { kind: "giveUp", failure: refusal }, context.clock.now());
    if (ended) await endJob(context, tx, ended);
    return started;
  };
  const write = {
    authorize: async () => {
      const allowed = await moderateText(context, { label: training.name }, signal);
      if (allowed.ok || !acceptRefusal) return allowed;
      refusals.push(failure("safety_filter", allowed.error.message));
      return ok(null);
    },
  };
  const result =
    source.kind === "upload"
      ? await withIdempotency<StartedTraining, TwinSource>(context, account.id, idempotency, {
          ...write,
          async prepare() {
            const allowed = await checkCreditsAndQueue(context, context.store, account, price);
            return allowed.ok ? storeUpload(context, account.id, source.image, signal) : allowed;
          },
          async execute(tx, stored) {
            if (!stored) throw new TypeError("The dataset image was not stored.");
            return train(tx, stored);
          },
        })
      : await withIdempotency<StartedTraining>(context, account.id, idempotency, {
          ...write,
          execute: (tx) => train(tx, source),
        });
  if (result.ok && ended) context.telemetry.emit({ kind: "job_ended", job: ended });
  return result;
}

/** Inserts the twin and the job that trains it. */
async function startTraining(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  { name, voiceId, extras, callbackUrl, origin, traceparent, system, systemFields }: NewTraining,
  { source, price }: { readonly source: TwinSource; readonly price: number },
): Promise<Result<StartedTraining>> {
  const now = context.clock.now();
  const id = context.ids.uuid(now);
  const input = {
    prompt: name,
    seed: context.ids.seed(),
    output: {},
    references: [],
    twin: { twinId: id, source },
    origin,
    ...(traceparent !== undefined && { traceparent }),
    ...(system && { system }),
    ...(systemFields && { systemFields }),
  };
  const job = await acceptJob(context, tx, account, { input, price });
  if (!job.ok) return job;
  const ids = { id, accountId: account.id, jobId: job.value.id };
  const kind = source.kind === "video" ? "video" : "image";
  const twin = newTwin({ name, voiceId, extras, callbackUrl, ...ids, source: kind }, now);
  await tx.twins.insert(twin);
  return ok({ twin, job: job.value });
}

/** Stores the image that a twin is trained from, if it may be. */
async function storeUpload(
  context: EngineContext,
  accountId: string,
  image: ReferenceImage,
  signal: AbortSignal,
): Promise<Result<TwinSource>> {
  const { blobs, imageMemoryLimit, imageProcessor } = context;
  const stored = await storeReferences(context, accountId, [image], signal);
  if (!stored.ok) return stored;
  const [reference] = stored.value;
  if (!reference) throw new TypeError("No image was stored.");
  const { width, height } = await imageMemoryLimit.run("all", async () => {
    const bytes = await blobs.get(reference.sha256);
    if (!bytes) throw new TypeError(`The image ${reference.sha256} is not in the store.`);
    return imageProcessor.describe(bytes);
  });
  const problem = checkDatasetImage({ width, height });
  if (problem !== null) return fail("invalid_request", `datasetImage ${problem}.`, { field: "datasetImage" });
  return ok({ kind: "upload", image: reference });
}

function checkUrls(context: EngineContext, source: SourceByUrl): Result<null> {
  const sources: readonly (readonly [string, string])[] =
    source.kind === "video"
      ? [
          ["datasetVideo.url", source.datasetUrl],
          ["consentVideo.url", source.consentUrl],
        ]
      : [["datasetImage.url", source.imageUrl]];
  for (const [field, url] of sources) {
    const problem = context.outbound.check(url);
    if (problem !== null) return fail("invalid_request", `${field} ${problem}.`, { field });
  }
  return ok(null);
}

function checkCallback(context: EngineContext, url: string | null): Result<null> {
  return url === null ? ok(null) : checkWebhookUrl(context, "callbackUrl", url);
}

export async function getTwin(
  reader: StoreReader,
  accountId: string,
  id: string,
): Promise<Result<TwinWithAvatar>> {
  const found = await findWithAvatar(reader, accountId, id);
  return found ? ok(found) : twinNotFound(id);
}

function twinNotFound(id: string): Result<never> {
  return fail("twin_not_found", `There is no twin ${id}.`, { field: "id" });
}

export type TwinChange = Partial<Pick<Twin, "name" | "voiceId" | "extras">>;

/** Changes what the owner says about a twin. */
export async function updateTwin(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
  change: TwinChange,
): Promise<Result<TwinWithAvatar>> {
  const twin = await tx.twins.find(accountId, id);
  if (!twin) return twinNotFound(id);
  await tx.twins.update({ ...twin, ...change, updatedAt: context.clock.now() });
  return getTwin(tx, accountId, id);
}

/** Deletes a twin with its job and its avatar. The training is cancelled. */
export async function deleteTwin(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  id: string,
): Promise<Result<Deleted>> {
  const twin = await tx.twins.find(accountId, id);
  if (!twin) return twinNotFound(id);
  const { jobId, avatarId } = twin;
  // First, so that cancelling its job does not report that the training failed.
  await tx.twins.delete(id);
  await tx.idempotencyKeys.deleteMentioning(accountId, id);
  const job = await tx.jobs.find(accountId, jobId);
  const images = job ? storedImages(job.input) : [];
  if (job && !hasEnded(job)) await cancelJob(context, tx, accountId, jobId);
  const avatar = avatarId === null ? null : await deleteAvatar(context, tx, accountId, avatarId);
  const deleted = avatar?.ok ? avatar.value : { removed: noDeletions, hashes: [] };
  // It is deleted with the avatar, if there is one.
  if (!(await tx.jobs.delete(jobId))) return ok(deleted);
  await tx.idempotencyKeys.deleteMentioning(accountId, jobId);
  const { jobs, references } = deleted.removed;
  return ok({
    removed: { ...deleted.removed, jobs: jobs + 1, references: references + images.length },
    hashes: [...deleted.hashes, ...images.map(({ sha256 }) => sha256)],
  });
}
