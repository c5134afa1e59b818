import { ConnectionError } from "../errors/errors.ts";
import type { ErrorFacts } from "../errors/likeness-error.ts";
import { type Core, exampleHost } from "./core.ts";
import { fieldsOf, firstText } from "./guards.ts";

/** Says why there was no answer, as far as the runtime tells: Node hides the reason in a chain of causes. */
export function connectionError(
  core: Core,
  what: string,
  cause: unknown,
  facts: ErrorFacts,
): ConnectionError {
  const inner = cause instanceof Error ? cause.cause : undefined;
  const { code } = fieldsOf(inner);
  const why = firstText(
    code,
    inner instanceof Error && inner.message,
    cause instanceof Error && cause.message,
    String(cause),
  );
  return new ConnectionError(core.redact(`${what}: no answer: ${why}`), {
    code: "connection_failed",
    hint:
      core.baseUrl === exampleHost
        ? "there is no hosted service at this address yet: set baseUrl or LIKENESS_BASE_URL, or pass engine"
        : `is the server at ${core.baseUrl} running?`,
    ...facts,
    cause,
  });
}
