import { type LikenessPromise, likenessPromise, type WithResponse } from "./answer.ts";
import { parseJson } from "./api-error.ts";
import type { Core } from "./core.ts";
import { fieldsOf } from "./guards.ts";
import { camelKeys } from "./key-case.ts";
import type { Limits } from "./limits.ts";
import type { RequestOptions } from "./options.ts";
import type { Outgoing } from "./outgoing.ts";
import type { RequestBody } from "./request-body.ts";
import { send } from "./send.ts";

/** One call of the API, in its own words: JSON to it and an envelope back. */
export interface ApiCall<T> {
  readonly method: Outgoing<T>["method"];
  /** Below `/api/v1`, with a slash in front. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** In the wire's names. */
  readonly json?: unknown;
  /** Instead of `json`. */
  readonly body?: RequestBody | undefined;
  /** Makes the data of an envelope's `data`, its names already ours; undefined when that makes no sense. */
  readonly parse: (data: unknown) => T | undefined;
  readonly options?: RequestOptions | undefined;
  readonly limits?: Limits | undefined;
}

export function callApi<T>(core: Core, call: ApiCall<T>): LikenessPromise<T> {
  return likenessPromise(answerOf(core, call));
}

export async function answerOf<T>(core: Core, call: ApiCall<T>): Promise<WithResponse<T>> {
  const json = call.json === undefined ? undefined : JSON.stringify(call.json);
  return send(core, {
    method: call.method,
    url: `${core.baseUrl}/api/v1${call.path}${queryOf(call.query)}`,
    headers: {
      accept: "application/json",
      ...(json !== undefined && { "content-type": "application/json" }),
      ...core.headers,
    },
    body: json ?? call.body,
    authorized: true,
    target: "api",
    async read(response) {
      const { data } = fieldsOf(camelKeys(parseJson(await response.text())));
      return call.parse(data);
    },
    options: call.options ?? {},
    limits: call.limits,
  });
}

function queryOf(query: ApiCall<unknown>["query"]): string {
  const given = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return given.length > 0 ? `?${given.join("&")}` : "";
}
