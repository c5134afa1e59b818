import { APIError, ConnectionError, LikenessConfigError, TimeoutError } from "../errors/errors.ts";
import { type ErrorFacts, LikenessError } from "../errors/likeness-error.ts";
import type { WithResponse } from "./answer.ts";
import { apiError } from "./api-error.ts";
import { checkOptions } from "./check-options.ts";
import { connectionError } from "./connection-error.ts";
import type { Core } from "./core.ts";
import { tell } from "./hooks.ts";
import { deadlineError, type Limits, sleep, startLimits, within } from "./limits.ts";
import { callOptionNames, type RequestOptions } from "./options.ts";
import { backoff, serverDelay } from "./retry-delay.ts";

/** One logical request, however often it is sent. */
export interface Outgoing<T> {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Whether the API key goes with it: only ever to the API itself. */
  readonly authorized: boolean;
  /** Reads a 2xx answer, to its end where the timeout is to cover the body. */
  readonly read: (response: Response, fail: (why: string, hint: string) => never) => Promise<T>;
  readonly options: RequestOptions;
  /** Those of the larger piece of work that this request is part of; else the options' own. */
  readonly limits?: Limits | undefined;
}

const passing = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Sends until there is an answer that will not get better, within the limits.
 *
 * ky makes one attempt and p-retry counts them, while deciding and waiting stay here, because ky's own retries cannot
 * be told three things: to fail at once when the next wait would overrun the deadline, to cover the body of a 2xx
 * answer, and to retry a 409 that means "the same key is still at work" but no other 409.
 */
export async function send<T>(core: Core, outgoing: Outgoing<T>): Promise<WithResponse<T>> {
  const { system, log, hooks } = core;
  const { method, options } = outgoing;
  checkOptions(options, callOptionNames);
  // Minted here, outside the retries: one key per logical write.
  const idempotencyKey = method === "GET" ? undefined : checkKey(options.idempotencyKey ?? system.uuid());
  const limits = outgoing.limits ?? startLimits(system, options.deadline ?? core.deadline, options.signal);
  // Shown without its query, which may hold a signature.
  const url = outgoing.url.replace(/[?#].*/, "");
  const what = `${method} ${url}`;
  let attempts = 0;
  let fault: Error | undefined;
  const facts = (): ErrorFacts => ({ method, url, attempts, idempotencyKey });
  const describe = () => ({ what, facts: { ...facts(), cause: fault } });

  return within(system, limits, describe, async (signal) => {
    const [{ default: ky, isNetworkError }, { default: pRetry, AbortError: GiveUp }] = await loadTransport();
    return pRetry(() => attempt(), {
      retries: options.maxRetries ?? core.maxRetries ?? 2,
      minTimeout: 0,
      shouldRetry: ({ error }) => !signal.aborted && pause(error),
    });

    function attempt(): Promise<WithResponse<T>> {
      attempts += 1;
      const event = { method, url, attempt: attempts, idempotencyKey };
      const headers = new Headers(outgoing.headers);
      for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
      tell(hooks.onRequest, { ...event, headers }, log);
      if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
      if (outgoing.authorized) core.authorize(headers);
      const started = system.now();
      const attemptLimits = startLimits(system, undefined, signal);
      return within(
        system,
        attemptLimits,
        describe,
        (attemptSignal) => once(attemptSignal),
        options.timeout ?? core.timeout,
      );

      async function once(attemptSignal: AbortSignal): Promise<WithResponse<T>> {
        const response = await ky(outgoing.url, {
          method,
          headers,
          signal: attemptSignal,
          fetch: core.fetch,
          retry: 0,
          timeout: false,
          throwHttpErrors: false,
          ...(outgoing.body !== undefined && { body: outgoing.body }),
        }).catch((error: unknown) => {
          // Not a network error: a fetch of the caller's own is broken, and will be the next time too. What ky throws
          // also carries the request with its headers, so only its cause goes on.
          const network = isNetworkError(error);
          const made = connectionError(core, what, network ? error.cause : error, facts());
          throw network || !(error instanceof TypeError) ? made : new GiveUp(made);
        });
        const { status } = response;
        const requestId = response.headers.get("x-request-id") ?? undefined;
        const finish = () => {
          const duration = system.now() - started;
          log.debug(`${what}: ${status}`, { attempt: event.attempt, duration, requestId });
          tell(hooks.onResponse, { ...event, status, requestId, duration }, log);
        };
        try {
          const known = { ...facts(), requestId };
          if (!response.ok) {
            const retryAfter = serverDelay(response.headers, status, system);
            const error = apiError(what, status, core.redact(await response.text()), {
              ...known,
              retryAfter,
            });
            finish();
            throw error;
          }
          const data = await outgoing.read(response, (why, hint) => {
            throw new APIError(`${what}: ${status} ${why}`, {
              code: "invalid_response",
              status,
              hint,
              ...known,
            });
          });
          finish();
          return {
            data,
            response: { status, headers: response.headers },
            requestId,
            idempotencyKey,
            attempts,
          };
        } catch (error) {
          throw error instanceof LikenessError
            ? error
            : connectionError(core, what, error, { ...facts(), requestId });
        }
      }
    }

    /** Waits before the next attempt; false when the fault will not pass. */
    async function pause(error: Error): Promise<boolean> {
      const mayPass =
        error instanceof APIError
          ? passing.has(error.status) || error.code === "idempotency_key_in_use"
          : error instanceof ConnectionError || error instanceof TimeoutError;
      if (!mayPass) return false;
      fault = error;
      const delay = (error instanceof APIError ? error.retryAfter : undefined) ?? backoff(attempts, system);
      if (system.now() + delay >= limits.endsAt) {
        throw deadlineError(limits, describe, `before the next attempt, due in ${Math.round(delay)} ms`);
      }
      log.info(`${what}: trying again`, { attempt: attempts, delay, error: error.message });
      tell(hooks.onRetry, { method, url, attempt: attempts, idempotencyKey, error, delay }, log);
      await sleep(system, delay, signal);
      return true;
    }
  });
}

// On first use, because most of a program's start-up is spent in modules it does not need yet.
const loadTransport = () => Promise.all([import("ky"), import("p-retry")]);

function checkKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new LikenessConfigError("idempotencyKey must be 1 to 255 visible ASCII characters");
}
