import { assertObject, describeType } from "../../core/check-arguments.ts";
import { fieldsOf, isFields } from "../../core/guards.ts";
import type { Method, RequestSpec } from "../../core/request-spec.ts";
import { LikenessConfigError } from "../../errors/errors.ts";
import type { Content, Decode, Driver, Path } from "../driver.ts";
import { readData } from "./decode.ts";
import { snakeKeys } from "./key-case.ts";
import { likenessSystem } from "./system.ts";

/** A request to the API. `decode` gets the `data` of the envelope. */
export function request<T>(
  method: Method,
  path: Path,
  decode: Decode<T>,
  content: Content = {},
): RequestSpec<T> {
  const encoded = "params" in content ? { ...content, ...encodeParams(method, content.params) } : content;
  const { query, json, body } = encoded;
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

/** A request whose response is a file. */
export function fileRequest(
  driver: Pick<Driver, "request">,
  method: Method,
  path: Path,
  params: object,
): RequestSpec<Uint8Array<ArrayBuffer>> {
  return {
    ...driver.request(method, path, () => undefined, { params }),
    read: async (response) => new Uint8Array(await response.arrayBuffer()),
  };
}

/** Sends parameters in the query of a GET and in the body of any other request. */
function encodeParams(method: Method, params: unknown): Content {
  assertObject(params, "the parameters", "{ name: value }");
  const named = fieldsOf(snakeKeys(params));
  return method === "GET" ? { query: named } : { json: named };
}

/** A stream of server-sent events. */
export function eventStream(path: Path): RequestSpec<Response> {
  return {
    method: "GET",
    url: apiUrl(path),
    headers: { accept: "text/event-stream" },
    target: "api",
    read: async (response) => response,
  };
}

export function apiUrl(path: Path, query: object = {}): string {
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
