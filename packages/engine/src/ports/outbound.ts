/**
 * Sends all requests to URLs that callers supply, such as webhooks. Connects to public addresses only, regardless of the URL,
 * its host name or a redirect.
 */
export interface Outbound {
  /**
   * Returns what is wrong with a URL, as the continuation of a sentence that begins with the name of the field, or null.
   * Checks only the URL, before it is stored; what its host name resolves to is checked for every request.
   */
  check(url: string): string | null;
  /**
   * Sends one request. Everything that the other side does is an outcome.
   * Rejects only with the reason of an aborted signal, and with a TypeError for invalid headers.
   */
  send(request: OutboundRequest, signal?: AbortSignal): Promise<OutboundOutcome>;
  /**
   * Sends one GET request and passes the body of its 2xx response to `write` as it arrives, in bounded memory.
   * Everything that the other side does is an outcome; bytes may have been written before a failure.
   * Rejects only with the reason of an aborted signal, and with what `write` rejects with.
   */
  download(download: OutboundDownload, signal?: AbortSignal): Promise<DownloadOutcome>;
}

export interface OutboundDownload {
  readonly url: string;
  /** Limits the whole exchange, including `write`. */
  readonly timeoutMs: number;
  /** How long the other side may send nothing. The time in which `write` is pending does not count. */
  readonly stallMs: number;
  /** Maximum size of the body, which is never decompressed. */
  readonly maxBytes: number;
  /** How many redirects are followed; 0 by default. Each is checked like the first URL. */
  readonly redirects?: number;
  /** The next chunk is not read until the promise resolves. */
  write(bytes: Uint8Array): Promise<void>;
}

export type DownloadOutcome =
  | { readonly ok: true; readonly bytes: number }
  | {
      readonly ok: false;
      readonly reason: Exclude<DownloadFailure, "status">;
      /** A sentence without the path and query of the URL, which may contain secrets. */
      readonly message: string;
    }
  | {
      readonly ok: false;
      readonly reason: "status";
      readonly status: number;
      readonly message: string;
    };

/**
 * - `status`: the status of the response is not 2xx.
 * - `stalled`: nothing was received for `stallMs`.
 * - `incomplete`: the connection was closed before the end of the body.
 */
export type DownloadFailure = OutboundFailure | "status" | "stalled" | "incomplete";

export interface OutboundRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  /** Names in any case. The adapter sets `host`, `connection`, `content-length` and `accept-encoding`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as UTF-8. */
  readonly body?: Uint8Array | string;
  /** Limits the whole exchange: DNS, connections, redirects, and the response to its last byte. */
  readonly timeoutMs: number;
  /** Maximum size of the response body, which is never decompressed. */
  readonly maxBytes: number;
  /**
   * What happens if a 2xx response is longer than `maxBytes`: `error` (the default) fails with `too_large`, `truncate` keeps
   * the beginning. Other responses are always truncated. The rest is not read.
   */
  readonly onMaxBytes?: "error" | "truncate";
  /** Media types that a 2xx response may have, such as `image/png`; any by default. */
  readonly acceptTypes?: readonly string[];
  /**
   * How many redirects of a GET are followed; 0 by default. Every redirect is checked like the first URL. Redirects of a
   * POST are not followed. Headers are not sent to another origin.
   */
  readonly redirects?: number;
}

export type OutboundOutcome =
  | {
      readonly ok: true;
      /** Any status, such as 500. */
      readonly status: number;
      /** Names in lower case; repeated headers are joined by commas. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      /** Whether the response had more than `maxBytes`. */
      readonly truncated: boolean;
    }
  | {
      readonly ok: false;
      readonly reason: OutboundFailure;
      /** A sentence without the path and query of the URL, which may contain secrets. */
      readonly message: string;
    };

/**
 * - `blocked`: the URL or an address of its host is not allowed; nothing was sent.
 * - `timeout`: it took longer than `timeoutMs`.
 * - `network`: unknown host, connection refused or reset, not HTTP, or an untrusted certificate.
 * - `too_large`: the response is longer than `maxBytes`, or its headers are too long.
 * - `wrong_type`: none of `acceptTypes`, or with a Content-Encoding.
 * - `redirect`: more than `redirects`, or an invalid one.
 */
export type OutboundFailure = "blocked" | "timeout" | "network" | "too_large" | "wrong_type" | "redirect";
