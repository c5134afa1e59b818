import type { WithResponse } from "./answer.ts";
import { mustBeObject, pathPart } from "./check-arguments.ts";
import type { Core } from "./core.ts";
import { fieldsOf } from "./guards.ts";
import { camelKeys, snakeKeys } from "./key-case.ts";
import type { Limits } from "./limits.ts";
import type { RequestOptions } from "./options.ts";
import type { Outgoing } from "./outgoing.ts";
import { parseJson } from "./parse-json.ts";
import type { RequestBody } from "./request-body.ts";

/** One call of the API, in its own words: JSON to it and an envelope back. */
export interface ApiCall<T> {
  readonly method: Outgoing<T>["method"];
  /** Below `/api/v1`: with a slash in front, or its parts, which may be anything that a caller gave as an id. */
  readonly path: string | readonly string[];
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** In the wire's names. */
  readonly json?: unknown;
  /** Instead of `json`: what a caller gave to a method, in this package's names. */
  readonly params?: object | undefined;
  /** Instead of `json`. */
  readonly body?: RequestBody | undefined;
  /** Makes the data of an envelope's `data`, its names already ours; undefined when that makes no sense. */
  readonly parse: (data: unknown) => T | undefined;
  readonly options?: RequestOptions | undefined;
  readonly limits?: Limits | undefined;
}

/** Sends a request, in the same module or in one that is loaded for it. */
export type Send = <T>(core: Core, outgoing: Outgoing<T>) => Promise<WithResponse<T>>;

export async function callWith<T>(send: Send, core: Core, call: ApiCall<T>): Promise<WithResponse<T>> {
  const { path, query = {}, options = {} } = call;
  const below = typeof path === "string" ? path : `/${path.map(pathPart).join("/")}`;
  mustBeObject(query, "what to list", "{ limit: 20 }");
  if ("params" in call) mustBeObject(call.params, "the parameters", "{ name: value }");
  const value = "params" in call ? snakeKeys(call.params) : call.json;
  const json = value === undefined ? undefined : JSON.stringify(value);
  return send(core, {
    method: call.method,
    url: `${core.baseUrl}/api/v1${below}${queryOf(query)}`,
    headers: {
      accept: "application/json",
      ...(json !== undefined && { "content-type": "application/json" }),
      ...core.headers,
    },
    body: json ?? call.body,
    authorized: true,
    target: "api",
    async read(response) {
      const text = await response.text();
      const { data } = fieldsOf(camelKeys(parseJson(await core.localize(text))));
      return call.parse(data);
    },
    options,
    limits: call.limits,
  });
}

function queryOf(query: NonNullable<ApiCall<unknown>["query"]>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return given.length > 0 ? `?${given.join("&")}` : "";
}
