import { endJob } from "../features/jobs/end-job.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import type { Asset, Job, JobImage, JobResult } from "../model/job.ts";
import { type Failure, failure } from "../model/job-failure.ts";
import { type JobChange, transition } from "../model/job-transition.ts";
import { countLost, lostTooManyTimes, maxLostAttempts, type RetryPolicy, retryAt } from "../model/retry.ts";
import type { GeneratedImage, GeneratedImages, ImageModel, ImageModelRequest } from "../ports/image-model.ts";
import type { Span } from "../ports/telemetry.ts";
import { ThreadLostError } from "../ports/threads.ts";
import { checkModelResult } from "./check-model-result.ts";

/** A stage that lasts is written down; one that flies by is not worth a disk write. */
const progressIntervalMs = 250;

/**
 * Draws a claimed job and records how it ended. Does nothing more once `signal` aborts. Answers when the job is to be
 * tried again, or null when it is not.
 */
export async function runJob(
  context: EngineContext,
  model: ImageModel,
  job: Job,
  run: Run,
): Promise<number | null> {
  const { worker, signal } = run;
  const order = await buildModelRequest(context, job);
  if (signal.aborted) return null;
  const outcome = "failure" in order ? order : await draw(context, model, order, run);
  if (signal.aborted) return null;
  if ("failure" in outcome) return failOrRetry(context, job, outcome, run);
  const { result, assets } = await storeResult(context, job, outcome.drawing);
  await endRun(context, job, { kind: "complete", worker, result }, assets);
  return null;
}

export interface Run {
  readonly worker: string;
  /** Aborts when the job is cancelled or taken away, or the worker stops. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  /** Of this attempt. */
  readonly span: Span;
  /** Told what an illustrator threw; the job says only that it failed. */
  onFault(error: unknown): void;
}

interface AttemptFailure {
  readonly failure: Failure;
  /** The attempt was given up without an answer of the illustrator. */
  readonly isLost?: boolean;
  /** How long the provider asks to be left alone. */
  readonly askedMs?: number;
}

type AttemptResult = { readonly drawing: GeneratedImages } | AttemptFailure;

/** Puts the job back for another attempt if that may help, else fails it. */
async function failOrRetry(
  context: EngineContext,
  job: Job,
  failed: AttemptFailure,
  run: Run,
): Promise<number | null> {
  const { failure, isLost = false, askedMs } = failed;
  const { worker, span } = run;
  span.fail(failure.code);
  const moment = { now: context.clock.now(), chance: context.ids.seed() / 2 ** 32 };
  const notBefore = retryAt(job, { code: failure.code, isLost }, run.retry, {
    ...moment,
    ...(askedMs !== undefined && { askedMs }),
  });
  if (notBefore === null) {
    const isLast = isLost && countLost(job) + 1 >= maxLostAttempts;
    const reason = isLast ? lostTooManyTimes(failure.code, failure.message) : failure;
    await endRun(context, job, { kind: "fail", worker, failure: reason, isLost }, []);
    return null;
  }
  const put = await changeJob(context, job.id, { kind: "retry", worker, failure, notBefore, isLost });
  if (put)
    context.telemetry.emit({ kind: "job_retried", job: put, failure, pauseMs: notBefore - moment.now });
  return notBefore;
}

/**
 * Puts a job back because its images could not be read or kept: that says nothing about the job. Answers as `runJob`
 * does.
 */
export async function postpone(
  context: EngineContext,
  job: Job,
  run: Run,
  pauseMs: number,
): Promise<number | null> {
  if (run.signal.aborted) return null;
  const reason = failure("upstream_error", "the storage of images and jobs could not be reached");
  return failOrRetry(context, job, { failure: reason, askedMs: pauseMs }, run);
}

async function draw(
  context: EngineContext,
  model: ImageModel,
  order: ImageModelRequest,
  run: Run,
): Promise<AttemptResult> {
  const { worker, signal, timeoutMs } = run;
  const timeout = new AbortController();
  const finished = new AbortController();
  const onTimeout = () =>
    timeout.abort(new TimeoutError(`the attempt took longer than ${timeoutMs / 1000} seconds`));
  context.clock.sleep(timeoutMs, finished.signal, { background: true }).then(onTimeout, () => undefined);
  const aborted = AbortSignal.any([signal, timeout.signal]);
  let written = context.clock.now();
  const saving: Promise<unknown>[] = [];
  const onProgress = (stage: string, fraction: number) => {
    const now = context.clock.now();
    const isSoon = now >= written && now - written < progressIntervalMs;
    if (aborted.aborted || isSoon || !Number.isFinite(fraction)) return;
    written = now;
    const progress = { kind: "progress", worker, stage: String(stage), fraction: fraction * 0.9 } as const;
    saving.push(changeJob(context, order.jobId, progress).catch(() => undefined));
  };
  try {
    const outcome = await abortable(aborted, model.generate(order, { signal: aborted, onProgress }));
    const { ok, ...rest } = checkModelResult(outcome, order);
    if ("drawing" in rest) return rest;
    const { retryAfterMs: askedMs } = rest;
    return { failure: failure(rest.code, rest.message), ...(askedMs !== undefined && { askedMs }) };
  } catch (error) {
    if (error instanceof TimeoutError) return { failure: failure("timeout", error.message), isLost: true };
    if (!signal.aborted) run.onFault(error);
    if (error instanceof ThreadLostError)
      return { failure: failure("unknown", "the thread that drew it ended"), isLost: true };
    // What was thrown is for the log: it may tell of keys and addresses that are none of the caller's business.
    return { failure: failure("unknown", "the illustrator failed unexpectedly") };
  } finally {
    finished.abort();
    await Promise.all(saving);
  }
}

class TimeoutError extends Error {}

/** An illustrator that does not listen to the signal is left behind, so that its place is free. */
function abortable<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

async function buildModelRequest(
  context: EngineContext,
  job: Job,
): Promise<ImageModelRequest | AttemptFailure> {
  const { output, references, clientReferenceId, metadata, webhookUrl, origin, ...wishes } = job.input;
  const images = await Promise.all(references.map(({ sha256 }) => context.blobs.get(sha256)));
  const missing = images.indexOf(null);
  if (missing >= 0) return { failure: failure("unknown", `reference ${missing} is no longer in storage`) };
  const { thinkingIntensity, count = 1, ...shape } = output;
  return {
    ...wishes,
    ...shape,
    count,
    jobId: job.id,
    references: images.filter((bytes) => bytes !== null),
  };
}

async function storeResult(
  context: EngineContext,
  job: Job,
  drawing: GeneratedImages,
): Promise<{ result: JobResult; assets: Asset[] }> {
  const assets: Asset[] = [];
  const keep = async (bytes: Uint8Array, mediaType: string): Promise<Asset> => {
    const now = context.clock.now();
    const sha256 = await context.blobs.put(bytes);
    const id = context.ids.uuid(now);
    const asset = { id, accountId: job.accountId, sha256, mediaType, bytes: bytes.length, createdAt: now };
    assets.push(asset);
    return asset;
  };
  const images: JobImage[] = [];
  for (const picture of drawing.images) images.push(await storeImage(picture, keep));
  const { brief, mode, outputApplied, warnings = [], license, credit, version } = drawing;
  return {
    result: { images, brief, mode, outputApplied, warnings, license, credit, drawingVersion: version },
    assets,
  };
}

async function storeImage(
  { thumbnail, bytes, ...picture }: GeneratedImage,
  keep: (bytes: Uint8Array, mediaType: string) => Promise<Asset>,
): Promise<JobImage> {
  const asset = await keep(bytes, picture.mediaType);
  const small = await keep(thumbnail.bytes, thumbnail.mediaType);
  return {
    ...picture,
    assetId: asset.id,
    thumbnailAssetId: small.id,
    bytes: asset.bytes,
    sha256: asset.sha256,
  };
}

/** Changes the job as it stands in the store, and nothing else. Answers null when the change no longer applies. */
export async function changeJob(
  context: EngineContext,
  jobId: string,
  wanted: JobChange,
): Promise<Job | null> {
  return context.store.transact(async (tx) => {
    const job = await tx.getJob(jobId);
    const next = job && transition(job, wanted, context.clock.now());
    if (next) await tx.updateJob(next);
    return next;
  });
}

/** Ends the job, unless it was cancelled or taken over meanwhile: then nothing of what was made is recorded. */
async function endRun(
  context: EngineContext,
  { id }: Job,
  wanted: JobChange,
  assets: readonly Asset[],
): Promise<void> {
  const ended = await context.store.transact(async (tx) => {
    const job = await tx.getJob(id);
    const next = job && transition(job, wanted, context.clock.now());
    if (!next) return null;
    for (const asset of assets) await tx.insertAsset(asset);
    await endJob(context, tx, next);
    return next;
  });
  if (ended) context.telemetry.emit({ kind: "job_ended", job: ended });
}
