import type { Limits } from "./limits.ts";
import type { RequestOptions } from "./options.ts";
import type { RequestBody } from "./request-body.ts";

/** One logical request, however often it is sent. */
export interface Outgoing<T> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | RequestBody | undefined;
  /** Whether the API key goes with it: only ever to the API itself. */
  readonly authorized: boolean;
  /** A call of the API is never cached and never redirected; a picture may be both. */
  readonly target: "api" | "asset";
  /** Reads a 2xx answer, to its end where the timeout is to cover the body; undefined when it makes no sense. */
  readonly read: (response: Response) => Promise<T | undefined>;
  readonly options: RequestOptions;
  /** Those of the larger piece of work that this request is part of; else the options' own. */
  readonly limits?: Limits | undefined;
}

/** Without its query, which may hold a signature, and without the whole picture that a `data:` URL is. */
export function shownUrl(url: string): string {
  return url.startsWith("data:") ? "data:" : url.replace(/[?#].*/s, "");
}
