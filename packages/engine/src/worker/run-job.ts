import { endJob } from "../features/jobs/jobs.ts";
import { abortable } from "../kernel/abortable.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import type { Asset, Job, JobImage, JobResult } from "../model/job.ts";
import { type Failure, failure } from "../model/job-failure.ts";
import { type JobChange, transition } from "../model/job-transition.ts";
import { countLost, lostTooManyTimes, maxLostAttempts, type RetryPolicy, retryAt } from "../model/retry.ts";
import type { ImageModel, ImageModelRequest } from "../ports/image-model.ts";
import type { Span } from "../ports/telemetry.ts";
import { ThreadLostError } from "../ports/threads.ts";
import { checkModelResult } from "./check-model-result.ts";
import { type CompleteImage, type CompleteImages, completeImages } from "./complete-images.ts";

/** Progress is recorded at most this often: each record is a disk write. */
const progressIntervalMs = 250;

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
  const request = await buildModelRequest(context, job);
  if (signal.aborted) return null;
  const attempt = "failure" in request ? request : await generate(context, model, request, run);
  if (signal.aborted) return null;
  if ("failure" in attempt) return failOrRetry(context, job, attempt, run);
  const { result, assets } = await storeResult(context, job, attempt.generated);
  await endRun(context, job, { kind: "complete", worker, result }, assets);
  return null;
}

export interface Run {
  readonly worker: string;
  /** Aborts when the job is cancelled or taken over, or the worker stops. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  /** The span of this attempt. */
  readonly span: Span;
  /** Called with what the model threw; the job says only that it failed. */
  onFault(error: unknown): void;
}

interface AttemptFailure {
  readonly failure: Failure;
  /** The attempt ended without a result of the model. */
  readonly isLost?: boolean;
  /** The pause that the provider requests. */
  readonly retryAfterMs?: number;
}

type AttemptResult = { readonly generated: CompleteImages } | AttemptFailure;

/** Queues the job for another attempt if that may help, else fails it. */
async function failOrRetry(
  context: EngineContext,
  job: Job,
  failed: AttemptFailure,
  run: Run,
): Promise<number | null> {
  const { failure, isLost = false, retryAfterMs } = failed;
  const { worker, span } = run;
  span.fail(failure.code);
  const moment = { now: context.clock.now(), chance: context.ids.seed() / 2 ** 32 };
  const notBefore = retryAt(job, { code: failure.code, isLost }, run.retry, {
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

async function generate(
  context: EngineContext,
  model: ImageModel,
  request: ImageModelRequest,
  run: Run,
): Promise<AttemptResult> {
  const { worker, signal, timeoutMs } = run;
  const timeout = new AbortController();
  const finished = new AbortController();
  const onTimeout = () =>
    timeout.abort(new TimeoutError(`the attempt took longer than ${timeoutMs / 1000} seconds`));
  context.clock.sleep(timeoutMs, finished.signal, { background: true }).then(onTimeout, () => undefined);
  const aborted = AbortSignal.any([signal, timeout.signal]);
  let savedAt = context.clock.now();
  const saving: Promise<unknown>[] = [];
  const onProgress = (stage: string, fraction: number) => {
    const now = context.clock.now();
    const isTooSoon = now >= savedAt && now - savedAt < progressIntervalMs;
    if (aborted.aborted || isTooSoon || !Number.isFinite(fraction)) return;
    savedAt = now;
    const progress = { kind: "progress", worker, stage: String(stage), fraction: fraction * 0.9 } as const;
    saving.push(changeJob(context, request.jobId, progress).catch(() => undefined));
  };
  try {
    // A stuck model must not keep its slot.
    const result = checkModelResult(
      await abortable(aborted, model.generate(request, { signal: aborted, onProgress })),
      request,
    );
    if (result.ok)
      return { generated: await abortable(aborted, completeImages(context, result, request, aborted)) };
    const { code, message, retryAfterMs } = result;
    return { failure: failure(code, message), ...(retryAfterMs !== undefined && { retryAfterMs }) };
  } catch (error) {
    if (error instanceof TimeoutError) return { failure: failure("timeout", error.message), isLost: true };
    if (!signal.aborted) run.onFault(error);
    if (error instanceof ThreadLostError)
      return { failure: failure("unknown", "the thread of the image model ended"), isLost: true };
    // The error itself is only logged: it may contain keys and URLs.
    return { failure: failure("unknown", "the image model failed unexpectedly") };
  } finally {
    finished.abort();
    await Promise.all(saving);
  }
}

class TimeoutError extends Error {}

async function buildModelRequest(
  context: EngineContext,
  job: Job,
): Promise<ImageModelRequest | AttemptFailure> {
  const { output, references, clientReferenceId, metadata, webhookUrl, origin, ...input } = job.input;
  const images = await Promise.all(references.map(({ sha256 }) => context.blobs.get(sha256)));
  const missing = images.indexOf(null);
  if (missing >= 0) return { failure: failure("unknown", `reference ${missing} is no longer in storage`) };
  const { thinkingIntensity, count = 1, ...shape } = output;
  return {
    ...input,
    ...shape,
    count,
    jobId: job.id,
    references: images.filter((bytes) => bytes !== null),
  };
}

async function storeResult(
  context: EngineContext,
  job: Job,
  generated: CompleteImages,
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
  const { brief, mode, outputApplied, warnings = [], license, credit, version } = generated;
  return {
    result: { images, brief, mode, outputApplied, warnings, license, credit, drawingVersion: version },
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
    return next;
  });
  if (ended) context.telemetry.emit({ kind: "job_ended", job: ended });
}
