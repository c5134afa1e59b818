import { ConnectionError } from "../errors/errors.ts";
import type { ErrorFacts } from "../errors/likeness-error.ts";
import { type Core, exampleHost } from "./core.ts";
import { fieldsOf } from "./guards.ts";

/** Says why there was no answer, as far as the runtime tells: Node hides the reason in a chain of causes. */
export function connectionError(
  core: Core,
  what: string,
  cause: unknown,
  facts: ErrorFacts,
): ConnectionError {
  const { cause: inner = cause } = fieldsOf(cause);
  const { code, message } = fieldsOf(inner);
  return new ConnectionError(core.redact(`${what}: no answer: ${code ?? message ?? inner}`), {
    code: "connection_failed",
    hint:
      core.baseUrl === exampleHost
        ? "there is no hosted service yet: set baseUrl or LIKENESS_BASE_URL, or pass engine"
        : `is the server at ${core.baseUrl} running?`,
    ...facts,
    cause,
  });
}
