import { fail, ok, type Result } from "../model/result.ts";
import type { McpEndpoint } from "../ports/mcp-endpoint.ts";
import type { Route } from "./dialect.ts";
import { loopbackNames, readHost, wrongHost } from "./middleware/allowed-hosts.ts";
import type { PublicRequestContext } from "./request-context.ts";

export interface McpRouteOptions {
  readonly endpoint: McpEndpoint;
  /** Whether the server has this host, besides loopback names and addresses. */
  isOwnHost(host: string): boolean;
  /** Origins of web pages that may call the server, as for the API. */
  readonly origins: readonly string[];
}

/**
 * The Model Context Protocol, with the API keys, accounts and rate limits of the API. A call of a tool counts as one
 * request, however many requests to the API it makes.
 */
export function mcpRoutes(options: McpRouteOptions): readonly Route[] {
  return ["POST", "GET", "DELETE"].map((method) => ({
    method,
    path: "/mcp",
    scope: "read",
    handlePublic: async (ctx) => {
      const allowed = checkSource(ctx, options);
      return allowed.ok ? null : allowed;
    },
    handle: async ({ request, apiKey, origin, callApi }) =>
      ok(await options.endpoint.fetch(request, { apiKey, baseUrl: origin, fetch: callApi })),
  }));
}

/** Rejects web pages that reach a local server by DNS rebinding or from another site. The protocol requires it. */
function checkSource({ request, url }: PublicRequestContext, options: McpRouteOptions): Result<null> {
  const requested = request.headers.get("host") ?? url.host;
  for (const host of [requested, url.host])
    if (!isAddressOrLoopback(host) && !options.isOwnHost(host)) return wrongHost(host);
  const origin = request.headers.get("origin");
  if (origin === null || isAllowedOrigin(origin, url.host, options)) return ok(null);
  return fail("unauthorized_access", "Pages of this origin may not call the MCP server.", {
    param: "Origin",
    hint: "The operator of the server can allow the origin with --cors-origin (cors.origins).",
  });
}

function isAllowedOrigin(origin: string, host: string, { origins }: McpRouteOptions): boolean {
  if (origins.includes("*") || origins.includes(origin)) return true;
  const page = URL.parse(origin);
  if (!page || !/^https?:$/.test(page.protocol)) return false;
  return page.host === host || (isLoopback(page.host) && isLoopback(host));
}

/** No name of another site can lead to an address. */
function isAddressOrLoopback(host: string): boolean {
  const name = readHost(host)?.name ?? "";
  return isLoopback(host) || /^(?:\d+\.){3}\d+$/.test(name) || name.startsWith("[");
}

function isLoopback(host: string): boolean {
  return loopbackNames.some((name) => name === readHost(host)?.name);
}
