import type { MiddlewareHandler } from "hono";
import { cors as honoCors } from "hono/cors";
import type { DialectPolicies } from "../dialect-policies.ts";

/** Cross-origin requests from browsers. */
export interface CorsOptions {
  /** Allowed origins, such as `https://app.example`; `*` allows all, which is safe because API keys are sent in headers. */
  readonly origins: readonly string[];
}

/**
 * Allows the origins to read responses. Requests and preflights of other origins get no CORS headers. Credentials of the
 * browser are never allowed, because authentication uses API keys.
 */
export function cors({ origins }: CorsOptions, dialect: DialectPolicies): MiddlewareHandler {
  const allow = honoCors({
    origin: origins.includes("*") ? "*" : [...origins],
    allowMethods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
    allowHeaders: unique([
      dialect.auth.header,
      "Content-Type",
      dialect.idempotency.header,
      "If-None-Match",
      "Range",
      "Traceparent",
      ...mcpHeaders,
    ]),
    exposeHeaders: unique([
      "X-Request-Id",
      ...dialect.exposedHeaders,
      "Retry-After",
      "ETag",
      "Content-Range",
    ]),
    maxAge: 600,
  });
  return (context, next) => {
    const origin = context.req.header("origin");
    const known = origin !== undefined && (origins.includes("*") || origins.includes(origin));
    if (known) return allow(context, next);
    return varyByOrigin(context, next);
  };
}

/** What clients of the Model Context Protocol send. */
const mcpHeaders = ["Mcp-Protocol-Version", "Mcp-Method", "Mcp-Name", "Mcp-Session-Id", "Last-Event-ID"];

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Caches must not reuse a response for another origin. */
const varyByOrigin: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("vary", "Origin", { append: true });
};
