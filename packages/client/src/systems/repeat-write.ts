import { fieldsOf } from "../core/guards.ts";
import { ConnectionError } from "../errors/errors.ts";
import { isConfigError } from "../errors/guards.ts";
import { addDetails, LikenessError } from "../errors/likeness-error.ts";

/** The request was not sent: the host was not found or did not accept the connection. */
const notSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

interface Policy {
  readonly system: string;
  readonly findWrites: string;
  readonly retryWrites: boolean;
}

/**
 * Whether a write that the system does not deduplicate may be sent again. After a failure that leaves open whether it was
 * carried out, it is not, and the error says so.
 */
export function mayRepeat(error: unknown, { system, findWrites, retryWrites }: Policy): boolean {
  if (!(error instanceof LikenessError) || isDefinite(error)) return true;
  addDetails(error, {
    mayHaveHappened: true,
    hint: `${system} may have carried out the request, and would do it again: ${findWrites} before you repeat it`,
  });
  return retryWrites;
}

function isDefinite(error: LikenessError): boolean {
  const { status } = fieldsOf(error);
  if (typeof status === "number") return (status >= 400 && status < 500 && status !== 408) || status === 501;
  if (!(error instanceof ConnectionError)) return isConfigError(error);
  const { cause } = error;
  const { code, cause: inner } = fieldsOf(cause);
  return [code, fieldsOf(inner)["code"]].some((name) => notSent.test(String(name)));
}
