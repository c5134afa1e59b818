import ky, { isNetworkError } from "ky";
import { APIError } from "../errors/errors.ts";
import { type ErrorDetails, LikenessError } from "../errors/likeness-error.ts";
import { connectionError } from "./connection-error.ts";
import type { CallContext } from "./context.ts";
import { headerEntries } from "./headers.ts";
import type { RequestEvent } from "./hooks.ts";
import type { WithResponse } from "./likeness-promise.ts";
import { log } from "./log.ts";
import { isRedirect, redirectError, redirectTarget } from "./redirect.ts";
import type { OpenBody } from "./request-body.ts";
import { requestInit } from "./request-init.ts";
import type { RequestSpec } from "./request-spec.ts";
import { backoff, serverDelay } from "./retry-delay.ts";
import { runHook } from "./run-hook.ts";
import { fetchFrom, redact, rewriteAssetUrls, userAgent } from "./transport.ts";

/** What an error says about the attempt that it ended. */
export function attemptDetails({ method, url, attempt, idempotencyKey }: RequestEvent): ErrorDetails {
  return { method, url, attempts: attempt, idempotencyKey };
}

/** Sends a request once and reads its response. */
export async function sendOnce<T>(
  context: CallContext,
  spec: RequestSpec<T>,
  event: RequestEvent,
  signal: AbortSignal,
): Promise<WithResponse<T>> {
  const { core, driver, options } = context;
  const { platform } = core;
  const { hooks = {} } = core.options;
  const { body } = spec;
  const { attempt, idempotencyKey } = event;
  const label = `${event.method} ${event.url}`;
  // The API key and the client's headers go to the API only, and not to another host that keeps an image.
  const isAuthorized = spec.url.startsWith(`${core.baseUrl}/`);
  let requestId: string | undefined;
  const details = () => ({ ...attemptDetails(event), requestId });

  const opened = typeof body === "object" ? await body.open(signal) : undefined;
  const headers = new Headers();
  const clientHeaders = isAuthorized ? [userAgent(core), core.headers] : [];
  for (const set of [spec.headers, ...clientHeaders, opened?.headers, options.headers]) {
    for (const [name, value] of headerEntries(set ?? {})) headers.set(name, value);
  }
  runHook(core, hooks.onRequest, { ...event, headers });
  if (isAuthorized) core.withApiKey((apiKey) => driver.authorize(headers, apiKey, idempotencyKey));
  const started = platform.now();
  try {
    const response = await exchange(typeof body === "string" ? body : opened?.body);
    const { status } = response;
    requestId = response.headers.get(driver.requestIdHeader) ?? undefined;
    if (isAuthorized && spec.target === "api" && isRedirect(response, spec.url)) {
      discard(response);
      throw redirectError(core, label, spec.url, response, details());
    }
    const text = response.ok ? "" : redact(core, await response.text());
    const data = response.ok
      ? await spec.read(response, (body) => rewriteAssetUrls(core, driver, body), core.baseUrl)
      : undefined;
    const duration = platform.now() - started;
    log(core, "debug", `${label}: ${status}`, { attempt, duration, requestId });
    runHook(core, hooks.onResponse, { ...event, status, requestId, duration });
    if (data !== undefined) {
      const { headers } = response;
      return { data, response: { status, headers }, requestId, idempotencyKey, attempts: attempt };
    }
    if (response.ok) {
      throw new APIError(`${label}: unexpected response with status ${status}`, {
        code: "invalid_response",
        status,
        hint: `is baseUrl right? It is ${core.baseUrl}`,
        ...details(),
      });
    }
    const { message, ...error } = driver.decodeError(status, text);
    throw new APIError(`${label}: ${status} ${error.code}: ${message}`, {
      status,
      ...error,
      ...details(),
      requestId: requestId ?? error.requestId,
      retryAfter: serverDelay(response.headers, status, platform, backoff(attempt, platform)),
    });
  } catch (error) {
    if (error instanceof LikenessError) throw error;
    // ky's error holds the request with its headers, so only its cause is kept.
    throw connectionError(context, label, isNetworkError(error) ? error.cause : error, details());
  }

  /** An image that the API redirects to another host is requested there without the API key. */
  async function exchange(payload: string | OpenBody["body"] | undefined): Promise<Response> {
    const { method, url, target } = spec;
    const init = requestInit({ method, headers, body: payload, signal, target, follow: !isAuthorized });
    // No signal is passed, because joining it to ky's would cost a tenth of the whole request. The URL and the init are
    // used instead of ky's Request, because a `fetch` of another realm or package does not know the class.
    const response = await ky(url, {
      method,
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
      fetch: () => fetchFrom(core, url, init),
    });
    // A fetch that follows redirects leaves the API key out when the origin changes.
    if (target === "api" || !isAuthorized || response.ok || !isRedirect(response, url)) return response;
    discard(response);
    const location = redirectTarget(response, url) ?? url;
    return fetchFrom(core, location, requestInit({ method, signal, target, follow: true }));
  }
}

function discard(response: Response): void {
  void response.body?.cancel?.().catch(() => {});
}
