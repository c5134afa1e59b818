import { showAsCover } from "../features/avatars/show-as-cover.ts";
import { endJob } from "../features/jobs/jobs.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import {
  type Asset,
  type BaseInput,
  type CastMemberInput,
  type Job,
  type JobImage,
  type JobInput,
  type JobResult,
  storedImages,
} from "../model/job.ts";
import { failure } from "../model/job-failure.ts";
import { type JobChange, transition } from "../model/job-transition.ts";
import type { Reference } from "../model/reference.ts";
import { countLost, lostTooManyTimes, maxLostAttempts, type RetryPolicy, retryAt } from "../model/retry.ts";
import type {
  ImageModel,
  ImageModelBase,
  ImageModelCastMember,
  ImageModelRequest,
} from "../ports/image-model.ts";
import type { Span } from "../ports/telemetry.ts";
import {
  type AttemptFailure,
  type AttemptResult,
  type AttemptRun,
  type AttemptSuccess,
  failedResult,
  runAttempt,
} from "./attempt.ts";
import { checkModelResult } from "./check-model-result.ts";
import { type CompleteImage, completeImages } from "./complete-images.ts";
import { recordedCalls } from "./recorded-calls.ts";
import { trainTwin } from "./train-twin.ts";

/**
 * Runs a claimed job and records how it ended. Does nothing more once `signal` aborts. Returns when the job is retried,
 * or null if it is not.
 */
export async function runJob(
  context: EngineContext,
  model: ImageModel,
  job: Job,
  run: Run,
): Promise<number | null> {
  const { worker, signal } = run;
  const attempt = await attemptJob(context, model, job, run);
  if (attempt === null || signal.aborted) return null;
  if ("failure" in attempt) return failOrRetry(context, job, attempt, run);
  const { result, assets } = await storeResult(context, job, attempt);
  await endRun(context, job, { kind: "complete", worker, result }, assets);
  return null;
}

export interface Run extends AttemptRun {
  readonly retry: RetryPolicy;
  /** The span of this attempt. */
  readonly span: Span;
}

/** Returns null if the signal aborts before the work has begun. */
async function attemptJob(
  context: EngineContext,
  model: ImageModel,
  job: Job,
  run: Run,
): Promise<AttemptResult | null> {
  const onProgress = (stage: string, fraction: number) => {
    const progress = { kind: "progress", worker: run.worker, stage, fraction } as const;
    return changeJob(context, job.id, progress);
  };
  const records = { onProgress, calls: recordedCalls(context, job, run.worker) };
  if (job.input.twin) return trainTwin(context, model, job, job.input.twin, { ...run, ...records });
  const request = await buildModelRequest(context, job);
  if (run.signal.aborted) return null;
  if (!("prompt" in request)) return request;
  return runAttempt(context, { ...run, ...records }, async (attempt) => {
    const result = checkModelResult(await attempt.unlessAborted(model.generate(request, attempt)), request);
    if (!result.ok) return failedResult(result);
    return {
      generated: await attempt.unlessAborted(completeImages(context, result, request, attempt.signal)),
    };
  });
}

/** Queues the job for another attempt if that may help, else fails it. */
async function failOrRetry(
  context: EngineContext,
  job: Job,
  failed: AttemptFailure,
  run: Run,
): Promise<number | null> {
  const { failure, isLost = false, retryAfterMs, isRetryable = true } = failed;
  const { worker, span } = run;
  span.fail(failure.code);
  const moment = { now: context.clock.now(), chance: context.ids.seed() / 2 ** 32 };
  const notBefore = retryAt(job, { code: failure.code, isLost, isRetryable }, run.retry, {
    ...moment,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
  if (notBefore === null) {
    const isLast = isLost && countLost(job) + 1 >= maxLostAttempts;
    const reason = isLast ? lostTooManyTimes(failure.code, failure.message) : failure;
    await endRun(context, job, { kind: "fail", worker, failure: reason, isLost }, []);
    return null;
  }
  const queued = await changeJob(context, job.id, { kind: "retry", worker, failure, notBefore, isLost });
  if (queued)
    context.telemetry.emit({ kind: "job_retried", job: queued, failure, pauseMs: notBefore - moment.now });
  return notBefore;
}

/** Retries a job whose images could not be read or stored, which the job did not cause. Returns the same as `runJob`. */
export async function postpone(
  context: EngineContext,
  job: Job,
  run: Run,
  pauseMs: number,
): Promise<number | null> {
  if (run.signal.aborted) return null;
  const reason = failure("upstream_error", "the storage of images and jobs could not be reached");
  return failOrRetry(context, job, { failure: reason, retryAfterMs: pauseMs }, run);
}

async function buildModelRequest(
  context: EngineContext,
  job: Job,
): Promise<ImageModelRequest | AttemptFailure> {
  const { output, references, base, picture, elements, cast, ...rest } = job.input;
  const { clientReferenceId, metadata, webhookUrl, origin, system, systemFields, ...input } = rest;
  const images = await readImages(context, job.input);
  if ("failure" in images) return images;
  const { read } = images;
  const { count = 1, ...shape } = output;
  return {
    ...input,
    ...shape,
    count,
    jobId: job.id,
    references: references.map(read),
    ...(base && { base: toBase(base, read) }),
    ...(picture && { picture: read(picture) }),
    ...(elements && {
      elements: elements.map((element) => ({
        bytes: read(element),
        ...(element.placement && { placement: element.placement }),
      })),
    }),
    ...(cast && { cast: { members: cast.map((member) => toCastMember(member, read)) } }),
  };
}

type ReadImage = (reference: Reference) => Uint8Array;

/** Reads all images of a request; the function returns one of them. */
async function readImages(
  { blobs }: EngineContext,
  input: JobInput,
): Promise<{ readonly read: ReadImage } | AttemptFailure> {
  const images = new Map<string, Uint8Array>();
  for (const [index, { sha256 }] of storedImages(input).entries()) {
    const bytes = await blobs.get(sha256);
    if (!bytes) return { failure: failure("unknown", `reference ${index} is no longer in storage`) };
    images.set(sha256, bytes);
  }
  return {
    read({ sha256 }) {
      const bytes = images.get(sha256);
      if (!bytes) throw new TypeError(`The image ${sha256} was not read.`);
      return bytes;
    },
  };
}

function toBase({ reference, ...base }: BaseInput, read: ReadImage): ImageModelBase {
  return { ...base, ...(reference && { reference: read(reference) }) };
}

function toCastMember(member: CastMemberInput, read: ReadImage): ImageModelCastMember {
  if ("reference" in member) return { ...member, reference: read(member.reference) };
  if ("prompt" in member) return member;
  const { picture, ...rest } = member;
  return { ...rest, ...(picture && { picture: read(picture) }) };
}

async function storeResult(
  context: EngineContext,
  job: Job,
  { generated, twin }: AttemptSuccess,
): Promise<{ result: JobResult; assets: Asset[] }> {
  const assets: Asset[] = [];
  const store = async (bytes: Uint8Array, mediaType: string): Promise<Asset> => {
    const now = context.clock.now();
    const sha256 = await context.blobs.put(bytes);
    const id = context.ids.uuid(now);
    const asset = { id, accountId: job.accountId, sha256, mediaType, bytes: bytes.length, createdAt: now };
    assets.push(asset);
    return asset;
  };
  const images: JobImage[] = [];
  for (const image of generated.images) images.push(await storeImage(image, store));
  const { brief, mode, outputApplied, reading, characters, license, credit, version } = generated;
  const { warnings = [] } = generated;
  return {
    result: {
      images,
      brief,
      mode,
      outputApplied,
      ...(reading !== undefined && { reading }),
      ...(characters !== undefined && { characters }),
      warnings,
      license,
      credit,
      drawingVersion: version,
      ...(twin && { twin }),
    },
    assets,
  };
}

async function storeImage(
  { thumbnail, bytes, ...image }: CompleteImage,
  store: (bytes: Uint8Array, mediaType: string) => Promise<Asset>,
): Promise<JobImage> {
  const asset = await store(bytes, image.mediaType);
  const thumbnailAsset = await store(thumbnail.bytes, thumbnail.mediaType);
  return {
    ...image,
    assetId: asset.id,
    thumbnailAssetId: thumbnailAsset.id,
    bytes: asset.bytes,
    sha256: asset.sha256,
  };
}

/** Applies a change to the job. Returns null if the change no longer applies. */
export async function changeJob(
  context: EngineContext,
  jobId: string,
  change: JobChange,
): Promise<Job | null> {
  return context.store.transact(async (tx) => {
    const job = await tx.jobs.get(jobId);
    const next = job && transition(job, change, context.clock.now());
    if (next) await tx.jobs.update(next);
    return next;
  });
}

/** Ends the job and records its assets, unless it was cancelled or taken over while it ran. */
async function endRun(
  context: EngineContext,
  { id }: Job,
  change: JobChange,
  assets: readonly Asset[],
): Promise<void> {
  const ended = await context.store.transact(async (tx) => {
    const job = await tx.jobs.get(id);
    const next = job && transition(job, change, context.clock.now());
    if (!next) return null;
    for (const asset of assets) await tx.assets.insert(asset);
    await endJob(context, tx, next);
    await showAsCover(context, tx, next);
    return next;
  });
  if (ended) context.telemetry.emit({ kind: "job_ended", job: ended });
}
