import pRetry from "p-retry";
import { APIError, ConnectionError, LikenessConfigError, TimeoutError } from "../errors/errors.ts";
import type { ErrorDetails, LikenessError } from "../errors/likeness-error.ts";
import { attemptDetails, sendOnce } from "./attempt.ts";
import type { CallContext } from "./context.ts";
import type { RequestEvent } from "./hooks.ts";
import type { WithResponse } from "./likeness-promise.ts";
import { deadlineError, withLimits } from "./limits.ts";
import { log } from "./log.ts";
import { newUuid } from "./random-uuid.ts";
import type { RequestSpec } from "./request-spec.ts";
import { backoff } from "./retry-delay.ts";
import { runHook } from "./run-hook.ts";
import { sleep } from "./sleep.ts";

const defaults = { timeout: 60_000, maxRetries: 2 };

/** A wait for a rate limit of at least this many milliseconds is logged as a warning. */
const longWait = 2_000;

/**
 * Sends a request, and sends it again after a failure that may be transient, within the limits of the call. p-retry
 * counts the attempts; the waits between them are made here, because they follow the server and the deadline.
 */
export async function sendRequest<T>(context: CallContext, spec: RequestSpec<T>): Promise<WithResponse<T>> {
  const { core, driver, options, limits } = context;
  const { method, body } = spec;
  const isWrite = method !== "GET";
  const url = spec.url.startsWith("/") ? `${core.baseUrl}${spec.url}` : spec.url;
  // One key for all attempts at a write.
  const isDeduplicated = isWrite && spec.deduplicated !== false;
  const idempotencyKey = isDeduplicated
    ? checkKey(options.idempotencyKey ?? newUuid(core.platform))
    : undefined;
  if (isWrite) driver.checkWrite?.(spec, options.idempotencyKey);
  let attempt: RequestEvent = { method, url: withoutQuery(url), attempt: 0, idempotencyKey };
  let cause: unknown;
  const label = `${method} ${attempt.url}`;
  const describe = () => ({ what: label, details: attemptDetails(attempt), cause });
  const isRepeatable = typeof body !== "object" || body.repeatable;
  let mayRepeat = true;

  // p-retry reads this clock, which a few embedded runtimes lack.
  if (!globalThis.performance) Object.assign(globalThis, { performance: { now: () => Date.now() } });
  return pRetry(
    (number) => {
      attempt = { ...attempt, attempt: number };
      let isSent = false;
      const send = (signal: AbortSignal) => {
        isSent = true;
        return sendOnce(context, { ...spec, url }, attempt, signal);
      };
      const timeout = options.timeout ?? core.options.timeout ?? spec.timeout ?? defaults.timeout;
      return withLimits(context, describe, send, timeout).catch((error: unknown) => {
        if (isWrite && isSent) mayRepeat = driver.mayRepeatWrite?.(spec, error) ?? true;
        throw error;
      });
    },
    {
      retries: isRepeatable ? (options.maxRetries ?? core.options.maxRetries ?? defaults.maxRetries) : 0,
      minTimeout: 0,
      async shouldRetry({ error }) {
        if (!mayRepeat || !isRetryable(error)) return false;
        cause = error;
        await pause(error);
        return true;
      },
    },
  );

  async function pause(error: LikenessError): Promise<void> {
    const { status, retryAfter, requestId }: ErrorDetails = error;
    const { platform } = core;
    const delay = retryAfter ?? backoff(attempt.attempt, platform);
    const isRateLimited = status === 429;
    if (platform.now() + delay >= limits.endsAt) {
      const details = { ...attemptDetails(attempt), status, retryAfter, requestId };
      const problem = `passes before the next attempt, due in ${Math.round(delay)} ms`;
      throw deadlineError(limits, () => ({ what: label, details, cause }), problem);
    }
    log(
      core,
      isRateLimited && delay >= longWait ? "warn" : "info",
      `${label}: ${isRateLimited ? "rate limited; " : ""}retrying in ${Math.round(delay / 1000)} s`,
      { attempt: attempt.attempt, delay, error: error.message },
    );
    runHook(core, core.options.hooks?.onRetry, { ...attempt, error, delay });
    await sleep(context, delay, describe);
  }
}

/** All 5xx but 501 and 505 can be transient, also those of CDNs. */
function isRetryable(error: unknown): error is LikenessError {
  if (!(error instanceof APIError)) return error instanceof ConnectionError || error instanceof TimeoutError;
  const { status, code } = error;
  if (status >= 500) return status !== 501 && status !== 505;
  return [408, 425, 429].includes(status) || code === "idempotency_key_in_use";
}

function checkKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new LikenessConfigError("idempotencyKey must be 1 to 255 visible ASCII characters");
}

/** The query may contain a signature, and a `data:` URL is a whole image. */
function withoutQuery(url: string): string {
  return url.startsWith("data:") ? "data:" : url.replace(/[?#].*/s, "");
}
