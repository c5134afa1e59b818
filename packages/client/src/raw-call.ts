import type { ApiCall } from "./core/call.ts";
import { kindOf } from "./core/check-arguments.ts";
import { isFields } from "./core/guards.ts";
import { snakeKeys } from "./core/key-case.ts";
import type { RequestOptions } from "./core/options.ts";
import type { RequestBody } from "./core/request-body.ts";
import { LikenessConfigError } from "./errors/errors.ts";

/** A request as one object; `json` goes as it is, in the wire's names. */
export type RawCall = Pick<ApiCall<unknown>, "method" | "query" | "json" | "body"> & {
  /** Below `/api/v1`, with a slash in front. */
  readonly path: string;
};

/** What goes with `request(method, path)`, besides the options of every call. */
export interface RequestSettings extends RequestOptions {
  readonly query?: ApiCall<unknown>["query"];
  /** Sent as JSON, its names in either case; or a body of `multipart()`. */
  readonly body?: object | RequestBody | undefined;
}

const methods: readonly unknown[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Both forms of `likeness.request` as one call. `T` is the caller's word for what the answer holds. */
export function rawCall<T>(
  first: RawCall["method"] | RawCall,
  second: string | RequestOptions | undefined,
  settings: RequestSettings = {},
): ApiCall<T> {
  const parse = (data: unknown) => data as T;
  if (isFields(first)) {
    const { method, path } = first;
    check(method, path);
    return { ...first, path: below(path), parse, options: isFields(second) ? second : {} };
  }
  check(first, second);
  const { query = {}, body, ...options } = settings;
  return {
    method: first,
    path: below(String(second)),
    query,
    ...(isRequestBody(body) ? { body } : { json: snakeKeys(body) }),
    parse,
    options,
  };
}

function check(method: unknown, path: unknown): void {
  if (methods.includes(method) && typeof path === "string" && path.startsWith("/")) return;
  throw new LikenessConfigError(
    `request takes a method and a path, such as request("GET", "/credits"), not ${kindOf(method)} and ${kindOf(path)}`,
  );
}

function below(path: string): string {
  return path.replace(/^\/api\/v1(?=\/)/, "");
}

function isRequestBody(body: RequestSettings["body"]): body is RequestBody {
  return isFields(body) && typeof body["open"] === "function";
}
