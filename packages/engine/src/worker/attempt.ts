import { abortable } from "../kernel/abortable.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import { type Failure, failure } from "../model/job-failure.ts";
import type { TwinContent } from "../model/twin.ts";
import type { ImageModelContext, ImageModelResult, ModelCalls } from "../ports/image-model.ts";
import { StoreError } from "../ports/store-errors.ts";
import { ThreadLostError } from "../ports/threads.ts";
import type { CompleteImages } from "./complete-images.ts";

/** Progress is recorded at most this often: each record is a disk write. */
const progressIntervalMs = 250;

export interface AttemptRun {
  readonly worker: string;
  /** Aborts when the job is cancelled or taken over, or the worker stops. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** Called with what the model threw; the job says only that it failed. */
  onFault(error: unknown): void;
}

/** What an attempt records. */
export interface AttemptRecords {
  onProgress(stage: string, fraction: number): Promise<unknown>;
  readonly calls: ModelCalls;
}

export interface AttemptFailure {
  readonly failure: Failure;
  /** The attempt ended without a result of the model. */
  readonly isLost?: boolean;
  /** The pause that the provider requests. */
  readonly retryAfterMs?: number;
  /** `false` if another attempt could cost money twice. */
  readonly isRetryable?: boolean;
}

export interface AttemptSuccess {
  readonly generated: CompleteImages;
  /** What a training found out. */
  readonly twin?: TwinContent;
}

export type AttemptResult = AttemptSuccess | AttemptFailure;

/** What the work of an attempt is given. */
export interface AttemptContext extends ImageModelContext {
  /** Rejects as soon as the attempt is aborted, also if the work ignores that: a stuck model must not keep its slot. */
  unlessAborted<T>(work: Promise<T>): Promise<T>;
}

/** Runs the work of an attempt within its time limit. Errors are failures, except those of the store. */
export async function runAttempt(
  { clock }: Pick<EngineContext, "clock">,
  run: AttemptRun & AttemptRecords,
  work: (attempt: AttemptContext) => Promise<AttemptResult>,
): Promise<AttemptResult> {
  const { signal, timeoutMs, calls } = run;
  const timeout = new AbortController();
  const finished = new AbortController();
  const onTimeout = () =>
    timeout.abort(new TimeoutError(`the attempt took longer than ${timeoutMs / 1000} seconds`));
  clock.sleep(timeoutMs, finished.signal, { background: true }).then(onTimeout, () => undefined);
  const aborted = AbortSignal.any([signal, timeout.signal]);
  let savedAt = clock.now();
  const saving: Promise<unknown>[] = [];
  const onProgress = (stage: string, fraction: number) => {
    const now = clock.now();
    const isTooSoon = now >= savedAt && now - savedAt < progressIntervalMs;
    if (aborted.aborted || isTooSoon || !Number.isFinite(fraction)) return;
    savedAt = now;
    saving.push(run.onProgress(String(stage), fraction * 0.9).catch(() => undefined));
  };
  try {
    return await work({
      signal: aborted,
      onProgress,
      calls,
      unlessAborted: (one) => abortable(aborted, one),
    });
  } catch (error) {
    if (error instanceof TimeoutError) return { failure: failure("timeout", error.message), isLost: true };
    if (error instanceof StoreError && !signal.aborted) throw error;
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

/** The failure that a model returned. */
export function failedResult({
  code,
  message,
  retryAfterMs,
  isRetryable,
}: Extract<ImageModelResult, { readonly ok: false }>): AttemptFailure {
  return {
    failure: failure(code, message),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(isRetryable !== undefined && { isRetryable }),
  };
}

class TimeoutError extends Error {}
