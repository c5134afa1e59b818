import type { MiddlewareHandler } from "hono";
import { cors as honoCors } from "hono/cors";

/** Pages of other origins that may ask. */
export interface CorsOptions {
  /** Like `https://app.example`; `*` is any, which keys in headers make no worse. */
  readonly origins: readonly string[];
}

/**
 * Lets pages of the origins read the answers. Others are answered as if nothing were said of origins, and so is a
 * preflight of theirs. Credentials of the browser are never asked for: what opens the API is a key.
 */
export function cors({ origins }: CorsOptions): MiddlewareHandler {
  const allow = honoCors({
    origin: origins.includes("*") ? "*" : [...origins],
    allowMethods: ["GET", "HEAD", "POST", "PATCH", "DELETE"],
    allowHeaders: [
      "Authorization",
      "Content-Type",
      "Idempotency-Key",
      "If-None-Match",
      "Range",
      "Traceparent",
    ],
    exposeHeaders: [
      "X-Request-Id",
      "X-Idempotency-Replayed",
      "X-RateLimit-Limit",
      "X-RateLimit-Remaining",
      "X-RateLimit-Reset",
      "RateLimit",
      "RateLimit-Policy",
      "Retry-After",
      "ETag",
      "Content-Range",
    ],
    maxAge: 600,
  });
  return (context, next) => {
    const origin = context.req.header("origin");
    const known = origin !== undefined && (origins.includes("*") || origins.includes(origin));
    if (known) return allow(context, next);
    return varied(context, next);
  };
}

/** Caches must not give the answer of one origin to another. */
const varied: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("vary", "Origin", { append: true });
};
