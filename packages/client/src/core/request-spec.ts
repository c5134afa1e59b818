import type { RequestBody } from "./request-body.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** One logical request, however often it is sent. */
export interface RequestSpec<T> {
  readonly method: Method;
  /** Below the base URL if it starts with a slash, otherwise a complete URL. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | RequestBody | undefined;
  /** An API call is never cached and never follows a redirect; an asset may do both. */
  /**
   * Whether the system carries out this write only once, however often it is sent under one idempotency key, or whether
   * repeating it changes nothing. Default true.
   */
  readonly deduplicated?: boolean | undefined;
  /** The timeout in milliseconds where neither the call nor the client has one; a minute by default. */
  readonly timeout?: number | undefined;
  readonly target: "api" | "asset";
  /**
   * Reads a 2xx response, to its end where the timeout is to cover the body. Undefined when the response is not what
   * the system promises. `rewriteAssetUrls` replaces image URLs that only an engine in this process can serve, and
   * `baseUrl` is that of the client, for systems whose responses have paths.
   */
  readonly read: (
    response: Response,
    rewriteAssetUrls: (text: string) => Promise<string>,
    baseUrl: string,
  ) => Promise<T | undefined>;
}
