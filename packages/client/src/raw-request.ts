import type { RequestOptions } from "./core/options.ts";
import type { RequestBody } from "./core/request-body.ts";
import type { Method, Query } from "./core/request-spec.ts";

/** A request as one object. */
export interface RawCall {
  readonly method: Method;
  /** Below `/api/v1`, with a leading slash. */
  readonly path: string;
  readonly query?: Query;
  /** Sent as JSON, in the names of the API. */
  readonly json?: unknown;
  /** Instead of `json`: a body of `multipart()`. */
  readonly body?: RequestBody | undefined;
}

/** The content and the options of `request(method, path)`. */
export interface RequestSettings extends RequestOptions {
  readonly query?: Query;
  /** Sent as JSON, with its names in camelCase or snake_case; or a body of `multipart()`. */
  readonly body?: object | RequestBody | undefined;
}
