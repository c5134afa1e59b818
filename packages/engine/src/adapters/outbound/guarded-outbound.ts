import type { Clock } from "../../ports/clock.ts";
import type { Outbound, OutboundOutcome, OutboundRequest } from "../../ports/outbound.ts";
import { checkUrl, mayReach, type Target } from "./check-url.ts";
import { type Exchange, nodeExchange } from "./exchange.ts";
import { failure, networkFailure } from "./failure.ts";
import { type ProxyEnvironment, proxyFor } from "./proxy-for.ts";
import { readAnswer } from "./read-answer.ts";
import { headersOf } from "./request-headers.ts";
import { type Resolve, systemResolve } from "./resolve.ts";

export interface GuardedOutboundOptions {
  readonly clock: Clock;
  /**
   * Lets requests go to loopback and private addresses too, and by http. For development on one's own machine: a
   * caller could read whatever stands in the server's network. Metadata services of clouds stay closed.
   */
  readonly allowPrivate?: boolean;
  /** Lets requests go by http to public addresses. */
  readonly allowHttp?: boolean;
  /** Certificates in PEM to trust instead of the machine's. */
  readonly ca?: string;
  readonly resolve?: Resolve;
  readonly exchange?: Exchange;
  /** Where HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY are read; default the environment of the process. */
  readonly environment?: ProxyEnvironment;
}

/**
 * Outbound requests that only reach what they may reach. Each name is resolved once, all its addresses are checked,
 * and the connection goes to those very addresses; so does each redirect's. That holds through a proxy too.
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

  async function travel(request: OutboundRequest, signal: AbortSignal): Promise<OutboundOutcome> {
    const allowed = request.method === "GET" ? (request.redirects ?? 0) : 0;
    let headers = headersOf(request);
    let target = checkUrl(request.url, reach);
    let subject = "The URL";
    for (let left = allowed; ; left -= 1) {
      if ("refused" in target) return failure("blocked", `${subject} ${target.refused}.`);
      const { url } = target;
      const arrived = await visit(target, { ...request, headers }, signal, allowed > 0);
      if ("ok" in arrived) return arrived;
      if (left === 0)
        return failure("redirect", `${url.host} redirects, and that more than ${allowed} times.`);
      const next = URL.parse(arrived.location, url);
      if (!next) return failure("redirect", `${url.host} redirects to what is no URL.`);
      if (next.origin !== url.origin) headers = headersOf({ ...request, headers: {} });
      target = checkUrl(next.href, reach);
      subject = `The URL that ${url.host} redirects to`;
    }
  }

  /** One hop: the outcome, or where it leads on to when redirects are followed. */
  async function visit(
    target: Target,
    request: OutboundRequest & Pick<Required<OutboundRequest>, "headers">,
    signal: AbortSignal,
    follows: boolean,
  ): Promise<OutboundOutcome | { readonly location: string }> {
    const { url, host } = target;
    try {
      const addresses = target.isAddress ? [host] : await unlessAborted(resolve(host, signal), signal);
      if (addresses.length === 0) return failure("network", `${host} has no address.`);
      // One bad address is enough: which one of them is taken would be left to chance, or to who owns the name.
      if (!addresses.every((address) => mayReach(address, reach)))
        return failure("blocked", `${host} leads to an address that is not public.`);
      const { method, headers, body } = request;
      const answer = await exchange(
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
        follows && redirectStatuses.has(answer.status) ? answer.headers["location"] : undefined;
      return location === undefined ? await readAnswer(answer, request) : { location };
    } catch (error) {
      signal.throwIfAborted();
      const result = networkFailure(error, url.host);
      if (result) return result;
      throw error;
    }
  }

  return {
    check(url) {
      const checked = checkUrl(url, reach);
      return "refused" in checked ? checked.refused : null;
    },
    async send(request, signal) {
      signal?.throwIfAborted();
      const end = new AbortController();
      const stop = () => end.abort(signal?.reason);
      signal?.addEventListener("abort", stop, { once: true });
      let late = false;
      const expire = () => {
        late = true;
        end.abort();
      };
      clock.sleep(request.timeoutMs, end.signal).then(expire, () => undefined);
      try {
        return await travel(request, end.signal);
      } catch (error) {
        if (late) return failure("timeout", `There was no whole answer within ${request.timeoutMs} ms.`);
        throw error;
      } finally {
        signal?.removeEventListener("abort", stop);
        end.abort();
      }
    },
  };
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** For work that cannot be broken off: nobody waits for it any longer. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
