import type { Method, RequestSpec } from "../core/request-spec.ts";
import type { Decode } from "./driver.ts";
import { readJson } from "./entities.ts";

/** The URL of a path, whose segments may be ids from the caller. What is undefined is left out of the query. */
export function urlOf(base: string, path: readonly string[], query?: object): string {
  const search = query ? `?${new URLSearchParams(JSON.parse(JSON.stringify(query)))}` : "";
  return `${base}/${path.map(encodeURIComponent).join("/")}${search}`;
}

/** A request to an API whose responses are JSON without an envelope. What is undefined is left out of the JSON that is sent. */
export function jsonRequest<T>(
  method: Method,
  url: string,
  decode: Decode<T>,
  json?: object,
): RequestSpec<T> {
  return {
    method,
    url,
    headers: json && { "content-type": "application/json" },
    body: json && JSON.stringify(json),
    target: "api",
    read: async (response, rewriteAssetUrls) =>
      decode(readJson(await rewriteAssetUrls(await response.text()))),
  };
}
