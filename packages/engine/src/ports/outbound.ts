/**
 * The only way out: every request to an address that a caller named, webhooks and pictures alike, goes through here.
 * Nothing but public addresses is spoken to, whatever the URL, its name or a redirect pretends to be.
 */
export interface Outbound {
  /**
   * What is wrong with a URL, in words that follow its field's name, with what would be right; null when it could be
   * sent to. Looks at the URL alone, so it can be told before the URL is stored; where its name leads is checked at
   * each sending.
   */
  check(url: string): string | null;
  /**
   * Sends one request. Whatever the other side does is an outcome.
   * Rejects only with the reason of an aborted signal, and with a TypeError for headers that HTTP has no room for.
   */
  send(request: OutboundRequest, signal?: AbortSignal): Promise<OutboundOutcome>;
}

export interface OutboundRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  /** Names in any case. `host`, `connection`, `content-length` and `accept-encoding` are the adapter's. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as UTF-8. */
  readonly body?: Uint8Array | string;
  /** For the whole exchange: names, connections, redirects, and the answer to its last byte. */
  readonly timeoutMs: number;
  /** Of the answer's body, as it comes over the wire: it is never decompressed. */
  readonly maxBytes: number;
  /**
   * What happens when a 2xx answer is longer than `maxBytes`: `fail` (the default) makes it `too_large`, `cut` keeps
   * the beginning. Other answers are always cut, because their status is what matters. The rest is never read.
   */
  readonly beyondMaxBytes?: "fail" | "cut";
  /** Media types, like `image/png`, one of which a 2xx answer must have; any when left out. */
  readonly acceptTypes?: readonly string[];
  /**
   * How many redirects of a GET are followed, each checked as the first URL was; 0 when left out, and a redirect is an
   * answer with its status. A POST is never sent elsewhere. Headers are not shown to another origin.
   */
  readonly redirects?: number;
}

export type OutboundOutcome =
  | {
      readonly ok: true;
      /** Any status: 500 is an answer too. */
      readonly status: number;
      /** Names in lower case; what came more than once is joined by commas. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      /** Whether the answer had more than `maxBytes`. */
      readonly truncated: boolean;
    }
  | {
      readonly ok: false;
      readonly reason: OutboundFailure;
      /** A sentence for people, without the URL's path and query, which may hold secrets. */
      readonly message: string;
    };

/**
 * - `blocked`: the URL, or an address that its name has now, must not be sent to, and was not.
 * - `timeout`: the exchange was not over within `timeoutMs`.
 * - `network`: no such name, refused, reset, not HTTP, or a certificate that is not trusted.
 * - `too_large`: a longer answer than `maxBytes`, or headers without end.
 * - `wrong_type`: none of `acceptTypes`, or compressed though that was not asked for.
 * - `redirect`: more redirects than `redirects`, or one that leads to nowhere.
 */
export type OutboundFailure = "blocked" | "timeout" | "network" | "too_large" | "wrong_type" | "redirect";
