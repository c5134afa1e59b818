import { assertObject, describeType } from "../../core/check-arguments.ts";
import { fieldsOf, isFields } from "../../core/guards.ts";
import type { RequestBody } from "../../core/request-body.ts";
import type { Method, RequestSpec } from "../../core/request-spec.ts";
import { LikenessConfigError } from "../../errors/errors.ts";
import { readData } from "./decode.ts";
import { snakeKeys } from "./key-case.ts";
import { likenessSystem } from "./system.ts";

interface Content {
  readonly query?: object | undefined;
  /** Sent as JSON in snake_case. */
  readonly params?: object | undefined;
  /** Sent as JSON as it is. */
  readonly json?: unknown;
  readonly body?: RequestBody | undefined;
}

/** The segments of a path below the base path. All but the first may be ids from the caller. */
type Segments = readonly [resource: string, ...rest: readonly string[]];

/** A request to the API. `decode` gets the envelope's `data` in camelCase. */
export function apiRequest<T>(
  method: Method,
  path: string | Segments,
  decode: (data: unknown) => T | undefined,
  content: Content = {},
): RequestSpec<T> {
  const { query = {}, params, json = snakeKeys(params), body } = content;
  if ("params" in content) assertObject(params, "the parameters", "{ name: value }");
  const text = json === undefined ? undefined : JSON.stringify(json);
  return {
    method,
    url: apiUrl(path, query),
    headers: {
      accept: "application/json",
      ...(text !== undefined && { "content-type": "application/json" }),
    },
    body: text ?? body,
    target: "api",
    read: async (response, rewriteAssetUrls) =>
      decode(readData(await rewriteAssetUrls(await response.text()))),
  };
}

/** A GET whose query has its names in camelCase. */
export function get<T>(
  path: string | Segments,
  decode: (data: unknown) => T | undefined,
  query?: object,
): RequestSpec<T> {
  return apiRequest("GET", path, decode, { query: fieldsOf(snakeKeys(query)) });
}

/** A stream of server-sent events. */
export function eventStream(path: string | Segments): RequestSpec<Response> {
  return {
    method: "GET",
    url: apiUrl(path),
    headers: { accept: "text/event-stream" },
    target: "api",
    read: async (response) => response,
  };
}

export function apiUrl(path: string | Segments, query: object = {}): string {
  const below = typeof path === "string" ? path : path.map((segment) => `/${encodeId(segment)}`).join("");
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return `${likenessSystem.apiPath}${below}${pairs.length > 0 ? "?" : ""}${pairs.join("&")}`;
}

function encodeId(value: unknown): string {
  if (typeof value === "string" && value !== "") return encodeURIComponent(value);
  const hint = isFields(value) && "id" in value ? "; pass its id" : "";
  throw new LikenessConfigError(`an id must be a non-empty string, not ${describeType(value)}${hint}`);
}
