import { describeType } from "./core/check-arguments.ts";
import type { CallContext } from "./core/context.ts";
import { isFields } from "./core/guards.ts";
import type { RequestOptions } from "./core/options.ts";
import type { RequestBody } from "./core/request-body.ts";
import type { Method, Query, RequestSpec } from "./core/request-spec.ts";
import { LikenessConfigError } from "./errors/errors.ts";

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

/** A `RawCall` as callers in JavaScript may write it, whose body may also be an object. */
type UncheckedCall = Omit<RawCall, "path" | "body"> & {
  readonly path: unknown;
  readonly body?: object | undefined;
};

const methods: readonly unknown[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** A request that this package has no method for. The data of its response is not checked. */
export function rawRequest<T>(
  { core, driver }: CallContext,
  { method, path, query, json, body }: UncheckedCall,
): RequestSpec<T> {
  if (!methods.includes(method) || typeof path !== "string" || !path.startsWith("/")) {
    throw new LikenessConfigError(
      `request takes a method and a path, such as request("GET", "/credits"), not ${describeType(method)} and ${describeType(path)}`,
    );
  }
  const { apiPath } = core.system;
  const below = path.startsWith(`${apiPath}/`) ? path.slice(apiPath.length) : path;
  return driver.request(method, below, (data) => data as T, {
    query,
    ...(isRequestBody(body) ? { body } : body ? { params: body } : { json }),
  });
}

function isRequestBody(body: unknown): body is RequestBody {
  return isFields(body) && typeof body["open"] === "function";
}
