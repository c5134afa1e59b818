import type { Result } from "../model/result.ts";
import type { Route } from "./dialect.ts";
import type { PublicRequestContext } from "./request-context.ts";

/** A route for browsers, which needs no API key. It is served where our own API is. */
export function page(
  method: "GET" | "POST",
  path: string,
  handle: (ctx: PublicRequestContext) => Promise<Result<Response>>,
): Route {
  return { method, path, scope: "read", handlePublic: handle, handle };
}

/** The path of the server for browsers, with which the paths of links begin: empty, or such as `/likeness`. */
export function basePathOf({ origin }: Pick<PublicRequestContext, "origin">): string {
  return new URL(origin).pathname.replace(/\/+$/, "");
}
