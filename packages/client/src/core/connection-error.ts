import { ConnectionError } from "../errors/errors.ts";
import type { ErrorDetails } from "../errors/likeness-error.ts";
import type { CallContext } from "./context.ts";
import { fieldsOf } from "./guards.ts";
import { pageOrigin } from "./runtime.ts";
import { redact } from "./transport.ts";

/** An error with the reason, which Node puts in `error.cause`. */
export function connectionError(
  context: CallContext,
  what: string,
  cause: unknown,
  details: ErrorDetails,
): ConnectionError {
  const { cause: inner = cause } = fieldsOf(cause);
  const { code, message } = fieldsOf(inner);
  const reason = code || message || String(inner) || "unknown reason";
  return new ConnectionError(redact(context.core, `${what}: no response: ${reason}`), {
    code: "connection_failed",
    hint: hint(context),
    ...details,
    cause,
  });
}

function hint({ core: { baseUrl, system }, driver }: CallContext): string {
  if (baseUrl === system.defaultBaseUrl && driver.defaultHostHint) return driver.defaultHostHint;
  const running = `is the server at ${baseUrl} running?`;
  const origin = pageOrigin();
  // A browser reports an unreachable server and a CORS rejection in the same way.
  return origin === undefined || baseUrl.startsWith(`${origin}/`) || baseUrl === origin
    ? running
    : `${running} It must also allow requests from ${origin} (CORS)${driver.corsHint?.(origin) ?? ""}`;
}
