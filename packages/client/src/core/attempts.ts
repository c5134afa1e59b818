import ky, { isNetworkError } from "ky";
import { APIError, ConnectionError, LikenessConfigError, TimeoutError } from "../errors/errors.ts";
import { type ErrorFacts, LikenessError } from "../errors/likeness-error.ts";
import type { WithResponse } from "./answer.ts";
import { apiError } from "./api-error.ts";
import { checkOptions } from "./check-options.ts";
import { connectionError } from "./connection-error.ts";
import type { Core } from "./core.ts";
import { headerEntries } from "./headers.ts";
import { tell } from "./hooks.ts";
import { deadlineError, sleep, startLimits, within } from "./limits.ts";
import { callOptionNames } from "./options.ts";
import { type Outgoing, shownUrl } from "./outgoing.ts";
import { isRedirect, redirectError, redirectTarget } from "./redirect.ts";
import type { OpenBody } from "./request-body.ts";
import { requestInit } from "./request-init.ts";
import { backoff, serverDelay } from "./retry-delay.ts";

/** A wait for a rate limit of at least this many milliseconds is worth a warning. */
const longWait = 2_000;

/**
 * Sends until there is an answer that will not get better, within the limits.
 *
 * ky makes one attempt; the loop is here because ky's own cannot be told three things: to fail at once when the next
 * wait would overrun the deadline, to cover the body of a 2xx answer, and to send again after a 409 that means "the
 * same key is still at work" but after no other. p-retry could be told, but only to wait nothing itself, and what is
 * left of it then is these few lines, for a twelfth of all that a browser loads.
 */
export async function sendWithRetries<T>(core: Core, outgoing: Outgoing<T>): Promise<WithResponse<T>> {
  const { system, log, hooks } = core;
  const { method, options, body } = outgoing;
  checkOptions(options, callOptionNames);
  const limits = outgoing.limits ?? startLimits(system, options.deadline ?? core.deadline, options.signal);
  const once = typeof body === "object" && !body.repeatable;
  const maxRetries = once ? 0 : (options.maxRetries ?? core.maxRetries ?? 2);
  // Outside the loop: one key per logical write.
  const idempotencyKey = method === "GET" ? undefined : checkKey(options.idempotencyKey ?? system.uuid());
  const url = shownUrl(outgoing.url);
  const what = `${method} ${url}`;
  let attempt = 0;
  let fault: unknown;
  const facts = (): ErrorFacts => ({ method, url, attempts: attempt, idempotencyKey });
  const describe = () => ({ what, facts: facts(), fault });
  const event = () => ({ method, url, attempt, idempotencyKey });

  for (;;) {
    attempt += 1;
    try {
      return await within(system, limits, describe, sendOnce, options.timeout ?? core.timeout);
    } catch (error) {
      if (attempt > maxRetries || !mayPass(error)) throw error;
      fault = error;
      await pause(error);
    }
  }

  async function sendOnce(signal: AbortSignal): Promise<WithResponse<T>> {
    const opened = typeof body === "object" ? await body.open(signal) : undefined;
    const headers = new Headers();
    for (const set of [outgoing.headers, opened?.headers, options.headers]) {
      for (const [name, value] of headerEntries(set ?? {})) headers.set(name, value);
    }
    tell(hooks.onRequest, { ...event(), headers }, log);
    if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
    if (outgoing.authorized) core.authorize(headers);
    const started = system.now();
    let requestId: string | undefined;
    try {
      const payload = typeof body === "string" ? body : opened?.body;
      const response = await exchange(headers, payload, signal);
      const { status } = response;
      requestId = response.headers.get("x-request-id") ?? undefined;
      const text = response.ok ? "" : core.redact(await response.text());
      const data = response.ok ? await outgoing.read(response) : undefined;
      const duration = system.now() - started;
      log.debug(`${what}: ${status}`, { attempt, duration, requestId });
      tell(hooks.onResponse, { ...event(), status, requestId, duration }, log);
      if (data !== undefined) {
        return {
          data,
          response: { status, headers: response.headers },
          requestId,
          idempotencyKey,
          attempts: attempt,
        };
      }
      const known = { ...facts(), requestId };
      if (!response.ok) {
        throw apiError(what, status, text, {
          ...known,
          retryAfter: serverDelay(response.headers, status, system, backoff(attempt, system)),
        });
      }
      const hint = `is baseUrl right? It is ${core.baseUrl}`;
      throw new APIError(`${what}: ${status}, but not what this API says`, {
        code: "invalid_response",
        status,
        hint,
        ...known,
      });
    } catch (error) {
      if (error instanceof LikenessError) throw error;
      // ky's error carries the request with its headers, so only its cause goes on.
      const cause = isNetworkError(error) ? error.cause : error;
      throw connectionError(core, what, cause, { ...facts(), requestId });
    }
  }

  /** One exchange, or two for a picture that is kept elsewhere: the second without the API key. */
  async function exchange(
    headers: Headers,
    payload: string | OpenBody["body"] | undefined,
    signal: AbortSignal,
  ): Promise<Response> {
    const { target, authorized } = outgoing;
    const init = requestInit({ method, headers, body: payload, signal, target, follow: !authorized });
    // Not ky's `signal`, which it would join to one of its own at a tenth of the cost of the whole request.
    const options = { method, headers, retry: 0, timeout: false, throwHttpErrors: false } as const;
    // An address and plain settings, not ky's Request: a `fetch` of another realm or package does not know the class.
    const response = await ky(outgoing.url, { ...options, fetch: () => core.fetch(outgoing.url, init) });
    if (!authorized || !isRedirect(response, outgoing.url)) return response;
    if (target === "asset") {
      // Already followed: browsers and Node leave the key out when the origin changes.
      if (response.ok) return response;
      void response.body?.cancel?.().catch(() => {});
      const location = redirectTarget(response, outgoing.url) ?? outgoing.url;
      return core.fetch(location, requestInit({ method, signal, target, follow: true }));
    }
    void response.body?.cancel?.().catch(() => {});
    const requestId = response.headers.get("x-request-id") ?? undefined;
    throw redirectError(core, what, outgoing.url, response, { ...facts(), requestId });
  }

  async function pause(error: LikenessError): Promise<void> {
    const { status, retryAfter }: ErrorFacts = error;
    const delay = retryAfter ?? backoff(attempt, system);
    const limited = status === 429;
    if (system.now() + delay >= limits.endsAt) {
      const known = { ...facts(), ...(limited && { status, retryAfter, requestId: error.requestId }) };
      const late = () => ({ what, facts: known, fault });
      throw deadlineError(limits, late, `the next attempt, due in ${Math.round(delay)} ms`);
    }
    const seconds = Math.round(delay / 1000);
    if (limited && delay >= longWait) {
      log.warn(`${what}: the rate limit is reached; trying again in ${seconds} s`, { attempt, delay });
    } else log.info(`${what}: trying again`, { attempt, delay, error: error.message });
    tell(hooks.onRetry, { ...event(), error, delay }, log);
    await within(system, limits, describe, (signal) => sleep(system, delay, signal));
  }
}

/** 501 and 505 say that the server will never know how; every other 5xx, those of CDNs included, may pass. */
function mayPass(error: unknown): error is LikenessError {
  if (!(error instanceof APIError)) return error instanceof ConnectionError || error instanceof TimeoutError;
  const { status, code } = error;
  if (status >= 500) return status !== 501 && status !== 505;
  return [408, 425, 429].includes(status) || code === "idempotency_key_in_use";
}

function checkKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new LikenessConfigError("idempotencyKey must be 1 to 255 visible ASCII characters");
}
