import type { Clock } from "../../ports/clock.ts";
import type { DownloadOutcome, Outbound, OutboundFailure, OutboundRequest } from "../../ports/outbound.ts";
import { checkUrl, mayReach, type Target } from "./check-url.ts";
import { type Exchange, type ExchangeResponse, nodeExchange } from "./exchange.ts";
import { type Failed, failure, networkFailure } from "./failure.ts";
import { type ProxyEnvironment, proxyFor } from "./proxy-for.ts";
import { readResponse } from "./read-response.ts";
import { receiveBody, WriteError } from "./receive-body.ts";
import { headersOf } from "./request-headers.ts";
import { type Resolve, systemResolve } from "./resolve.ts";
import { watchForStalls } from "./watch-for-stalls.ts";

export interface GuardedOutboundOptions {
  readonly clock: Clock;
  /**
   * Allows loopback and private addresses, and http. For development only, because callers can read from the server's
   * network. Metadata services of clouds stay blocked.
   */
  readonly allowPrivate?: boolean;
  /** Allows http to public addresses. */
  readonly allowHttp?: boolean;
  /** Trusted certificates in PEM, instead of those of the system. */
  readonly ca?: string;
  readonly resolve?: Resolve;
  readonly exchange?: Exchange;
  /** Contains HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY; default `process.env`. */
  readonly environment?: ProxyEnvironment;
}

/**
 * Outbound requests with protection against SSRF. Each host name is resolved once, all its addresses are checked, and the
 * connection uses exactly those addresses, also for redirects and through a proxy.
 */
export function createGuardedOutbound({
  clock,
  allowPrivate = false,
  allowHttp = false,
  ca,
  resolve = systemResolve,
  exchange = nodeExchange,
  environment = process.env,
}: GuardedOutboundOptions): Outbound {
  const reach = { allowPrivate, allowHttp };

  /** Sends the request and follows redirects; `read` reads the response to the last one. */
  async function sendAndFollow<Outcome extends { readonly ok: boolean }>(
    request: GuardedRequest,
    read: ReadBody<Outcome>,
    signal: AbortSignal,
  ): Promise<Outcome | Failed<OutboundFailure>> {
    const allowed = request.method === "GET" ? (request.redirects ?? 0) : 0;
    let headers = headersOf(request);
    let target = checkUrl(request.url, reach);
    let subject = "The URL";
    for (let left = allowed; ; left -= 1) {
      if ("refused" in target) return failure("blocked", `${subject} ${target.refused}.`);
      const { url } = target;
      const result = await sendOnce(target, { ...request, headers }, read, signal, allowed > 0);
      if ("ok" in result) return result;
      if (left === 0) return failure("redirect", `${url.host} redirects more than ${allowed} times.`);
      const next = URL.parse(result.location, url);
      if (!next) return failure("redirect", `${url.host} redirects to an invalid URL.`);
      if (next.origin !== url.origin) headers = headersOf({ ...request, headers: {} });
      target = checkUrl(next.href, reach);
      subject = `The URL that ${url.host} redirects to`;
    }
  }

  /** Returns the outcome, or the location of a redirect if redirects are followed. */
  async function sendOnce<Outcome extends { readonly ok: boolean }>(
    target: Target,
    request: GuardedRequest & Pick<Required<GuardedRequest>, "headers">,
    read: ReadBody<Outcome>,
    signal: AbortSignal,
    follows: boolean,
  ): Promise<Outcome | Failed<OutboundFailure> | { readonly location: string }> {
    const { url, host } = target;
    try {
      const addresses = target.isAddress ? [host] : await unlessAborted(resolve(host, signal), signal);
      if (addresses.length === 0) return failure("network", `${host} has no address.`);
      // One blocked address is enough, because the choice between them is up to the owner of the name.
      if (!addresses.every((address) => mayReach(address, reach)))
        return failure("blocked", `${host} resolves to an address that is not public.`);
      const { method, headers, body } = request;
      const response = await exchange(
        {
          url,
          host,
          addresses,
          method,
          headers,
          proxy: proxyFor(url, environment),
          ...(body !== undefined && { body }),
          ...(ca && { ca }),
        },
        signal,
      );
      const location =
        follows && redirectStatuses.has(response.status) ? response.headers["location"] : undefined;
      return location === undefined ? await read(response, url.host) : { location };
    } catch (error) {
      signal.throwIfAborted();
      const result = networkFailure(error, url.host);
      if (result) return result;
      throw error;
    }
  }

  /** Aborts the work and returns a failure when `timeoutMs` is over. */
  async function withTimeout<Outcome>(
    timeoutMs: number,
    signal: AbortSignal | undefined,
    work: (controller: AbortController) => Promise<Outcome>,
  ): Promise<Outcome | Failed<"timeout">> {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const onAbort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    let hasTimedOut = false;
    const onTimeout = () => {
      hasTimedOut = true;
      controller.abort();
    };
    clock.sleep(timeoutMs, controller.signal).then(onTimeout, () => undefined);
    try {
      return await work(controller);
    } catch (error) {
      if (hasTimedOut) return failure("timeout", `The request timed out after ${timeoutMs} ms.`);
      throw error;
    } finally {
      signal?.removeEventListener("abort", onAbort);
      controller.abort();
    }
  }

  return {
    check(url) {
      const checked = checkUrl(url, reach);
      return "refused" in checked ? checked.refused : null;
    },
    send(request, signal) {
      return withTimeout(request.timeoutMs, signal, (controller) =>
        sendAndFollow(request, (response) => readResponse(response, request), controller.signal),
      );
    },
    download(download, signal) {
      return withTimeout(download.timeoutMs, signal, async (controller) => {
        const watch = watchForStalls(clock, download.stallMs, controller);
        try {
          const { url, redirects = 0 } = download;
          const read: ReadBody<DownloadOutcome> = (response, host) =>
            receiveBody(response, host, download, watch, controller.signal);
          return await sendAndFollow({ url, redirects, method: "GET" }, read, controller.signal);
        } catch (error) {
          if (error instanceof WriteError) throw error.cause;
          if (watch.hasStalled)
            return failure("stalled", `The server sent nothing for ${download.stallMs / 1000} seconds.`);
          throw error;
        }
      });
    },
  };
}

type GuardedRequest = Pick<
  OutboundRequest,
  "url" | "method" | "headers" | "body" | "acceptTypes" | "redirects"
>;

type ReadBody<Outcome> = (response: ExchangeResponse, host: string) => Promise<Outcome>;

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Rejects when the signal aborts, for work that cannot be aborted itself. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
