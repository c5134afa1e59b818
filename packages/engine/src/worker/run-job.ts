import { type Failure, failure } from "../domain/failure.ts";
import type { Asset, Job, JobResult, Picture } from "../domain/job.ts";
import { countLost, lostTooOften, mostLost, type RetryPolicy, retryAt } from "../domain/retry.ts";
import { type JobChange, transition } from "../domain/transition.ts";
import type { Drawing, DrawnPicture, DrawOrder, Illustrator } from "../ports/illustrator.ts";
import type { Span } from "../ports/telemetry.ts";
import { ThreadLostError } from "../ports/threads.ts";
import { endJob } from "../use-cases/end-job.ts";
import type { World } from "../use-cases/world.ts";
import { checkOutcome } from "./check-outcome.ts";

/** A stage that lasts is written down; one that flies by is not worth a disk write. */
const progressEveryMs = 250;

/**
 * Draws a claimed job and records how it ended. Does nothing more once `signal` aborts. Answers when the job is to be
 * tried again, or null when it is not.
 */
export async function runJob(
  world: World,
  illustrator: Illustrator,
  job: Job,
  run: Run,
): Promise<number | null> {
  const { worker, signal } = run;
  const order = await orderOf(world, job);
  if (signal.aborted) return null;
  const outcome = "failure" in order ? order : await draw(world, illustrator, order, run);
  if (signal.aborted) return null;
  if ("failure" in outcome) return fail(world, job, outcome, run);
  const { result, assets } = await store(world, job, outcome.drawing);
  await end(world, job, { kind: "complete", worker, result }, assets);
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

interface Failed {
  readonly failure: Failure;
  /** The attempt was given up without an answer of the illustrator. */
  readonly isLost?: boolean;
  /** How long the provider asks to be left alone. */
  readonly askedMs?: number;
}

type Drawn = { readonly drawing: Drawing } | Failed;

/** Puts the job back for another attempt if that may help, else fails it. */
async function fail(world: World, job: Job, failed: Failed, run: Run): Promise<number | null> {
  const { failure, isLost = false, askedMs } = failed;
  const { worker, span } = run;
  span.fail(failure.code);
  const moment = { now: world.clock.now(), chance: world.identity.seed() / 2 ** 32 };
  const notBefore = retryAt(job, { code: failure.code, isLost }, run.retry, {
    ...moment,
    ...(askedMs !== undefined && { askedMs }),
  });
  if (notBefore === null) {
    const isLast = isLost && countLost(job) + 1 >= mostLost;
    const reason = isLast ? lostTooOften(failure.code, failure.message) : failure;
    await end(world, job, { kind: "fail", worker, failure: reason, isLost }, []);
    return null;
  }
  const put = await change(world, job.id, { kind: "retry", worker, failure, notBefore, isLost });
  if (put) world.telemetry.note({ kind: "job_put_off", job: put, failure, pauseMs: notBefore - moment.now });
  return notBefore;
}

/**
 * Puts a job back because its pictures could not be read or kept: that says nothing about the job. Answers as `runJob`
 * does.
 */
export async function putOff(world: World, job: Job, run: Run, pauseMs: number): Promise<number | null> {
  if (run.signal.aborted) return null;
  const reason = failure("upstream_error", "the storage of pictures and jobs could not be reached");
  return fail(world, job, { failure: reason, askedMs: pauseMs }, run);
}

async function draw(world: World, illustrator: Illustrator, order: DrawOrder, run: Run): Promise<Drawn> {
  const { worker, signal, timeoutMs } = run;
  const limit = new AbortController();
  const stop = () => limit.abort(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  const over = new AbortController();
  const late = () => limit.abort(new TooLate(`it took longer than ${timeoutMs / 1000} seconds`));
  world.clock.sleep(timeoutMs, over.signal, { background: true }).then(late, () => undefined);
  let written = world.clock.now();
  const saving: Promise<unknown>[] = [];
  const onProgress = (stage: string, fraction: number) => {
    const now = world.clock.now();
    const isSoon = now >= written && now - written < progressEveryMs;
    if (limit.signal.aborted || isSoon || !Number.isFinite(fraction)) return;
    written = now;
    const progress = { kind: "progress", worker, stage: String(stage), fraction: fraction * 0.9 } as const;
    saving.push(change(world, order.jobId, progress).catch(() => undefined));
  };
  try {
    const outcome = await unless(limit.signal, illustrator.draw(order, { signal: limit.signal, onProgress }));
    const { ok, ...rest } = checkOutcome(outcome, order);
    if ("drawing" in rest) return rest;
    const { retryAfterMs: askedMs } = rest;
    return { failure: failure(rest.code, rest.message), ...(askedMs !== undefined && { askedMs }) };
  } catch (error) {
    if (error instanceof TooLate) return { failure: failure("timeout", error.message), isLost: true };
    if (!signal.aborted) run.onFault(error);
    if (error instanceof ThreadLostError)
      return { failure: failure("unknown", "the thread that drew it ended"), isLost: true };
    // What was thrown is for the log: it may tell of keys and addresses that are none of the caller's business.
    return { failure: failure("unknown", "the illustrator failed unexpectedly") };
  } finally {
    over.abort();
    signal.removeEventListener("abort", stop);
    await Promise.all(saving);
  }
}

class TooLate extends Error {}

/** An illustrator that does not listen to the signal is left behind, so that its place is free. */
function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

async function orderOf(world: World, job: Job): Promise<DrawOrder | Failed> {
  const { output, references, clientReferenceId, metadata, webhookUrl, origin, ...wishes } = job.input;
  const pictures = await Promise.all(references.map(({ sha256 }) => world.blobs.get(sha256)));
  const missing = pictures.indexOf(null);
  if (missing >= 0) return { failure: failure("unknown", `reference ${missing} is no longer in storage`) };
  const { thinkingIntensity, count = 1, ...shape } = output;
  return {
    ...wishes,
    ...shape,
    count,
    jobId: job.id,
    references: pictures.filter((bytes) => bytes !== null),
  };
}

async function store(
  world: World,
  job: Job,
  drawing: Drawing,
): Promise<{ result: JobResult; assets: Asset[] }> {
  const assets: Asset[] = [];
  const keep = async (bytes: Uint8Array, mediaType: string): Promise<Asset> => {
    const now = world.clock.now();
    const sha256 = await world.blobs.put(bytes);
    const id = world.identity.uuid(now);
    const asset = { id, accountId: job.accountId, sha256, mediaType, bytes: bytes.length, createdAt: now };
    assets.push(asset);
    return asset;
  };
  const pictures: Picture[] = [];
  for (const picture of drawing.pictures) pictures.push(await keepPicture(picture, keep));
  const { brief, mode, outputApplied, warnings = [], license, credit, version } = drawing;
  return {
    result: { pictures, brief, mode, outputApplied, warnings, license, credit, drawingVersion: version },
    assets,
  };
}

async function keepPicture(
  { thumbnail, bytes, ...picture }: DrawnPicture,
  keep: (bytes: Uint8Array, mediaType: string) => Promise<Asset>,
): Promise<Picture> {
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
export async function change(world: World, jobId: string, wanted: JobChange): Promise<Job | null> {
  return world.store.transact(async (tx) => {
    const job = await tx.getJob(jobId);
    const next = job && transition(job, wanted, world.clock.now());
    if (next) await tx.updateJob(next);
    return next;
  });
}

/** Ends the job, unless it was cancelled or taken over meanwhile: then nothing of what was made is recorded. */
async function end(world: World, { id }: Job, wanted: JobChange, assets: readonly Asset[]): Promise<void> {
  const ended = await world.store.transact(async (tx) => {
    const job = await tx.getJob(id);
    const next = job && transition(job, wanted, world.clock.now());
    if (!next) return null;
    for (const asset of assets) await tx.insertAsset(asset);
    await endJob(world, tx, next);
    return next;
  });
  if (!ended) return;
  world.announcer.ring();
  world.telemetry.note({ kind: "job_ended", job: ended });
}
