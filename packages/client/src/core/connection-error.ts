import { ConnectionError } from "../errors/errors.ts";
import type { ErrorFacts } from "../errors/likeness-error.ts";
import { type Core, exampleHost } from "./core.ts";
import { fieldsOf } from "./guards.ts";
import { pageOrigin } from "./runtime.ts";

/** Says why there was no answer, as far as the runtime tells: Node hides the reason in a chain of causes. */
export function connectionError(
  core: Core,
  what: string,
  cause: unknown,
  facts: ErrorFacts,
): ConnectionError {
  const { cause: inner = cause } = fieldsOf(cause);
  const { code, message } = fieldsOf(inner);
  return new ConnectionError(
    core.redact(`${what}: no answer: ${code || message || String(inner) || "no reason given"}`),
    {
      code: "connection_failed",
      hint: hint(core),
      ...facts,
      cause,
    },
  );
}

function hint({ baseUrl }: Core): string {
  if (baseUrl === exampleHost) {
    return "there is no hosted service yet: set baseUrl or LIKENESS_BASE_URL, or pass engine";
  }
  const running = `is the server at ${baseUrl} running?`;
  const origin = pageOrigin();
  // A browser does not tell a server that is down from one that does not let this page ask.
  return origin === undefined || baseUrl.startsWith(`${origin}/`) || baseUrl === origin
    ? running
    : `${running} It must also allow pages of ${origin}: avatar serve --cors-origin ${origin}`;
}
