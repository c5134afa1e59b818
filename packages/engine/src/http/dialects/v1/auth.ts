import { authenticateApiKey } from "../../../features/accounts/authenticate-api-key.ts";
import type { Caller } from "../../../model/caller.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import type { Reads } from "../../../ports/store.ts";

/** The account that the request's bearer key belongs to, and what the key may be used for. */
export async function authenticate(
  request: Request,
  reads: Reads,
  localKeyHash: string,
  now: number,
): Promise<Result<Caller>> {
  const key = readBearer(request);
  return key.ok ? authenticateApiKey(reads, localKeyHash, key.value, now) : key;
}

/** The API key that the request carries. */
export function readBearer(request: Request): Result<string> {
  const header = request.headers.get("authorization");
  const hint = "Send the header Authorization: Bearer <API key>.";
  if (header === null) return fail("authentication_required", "The request carries no API key.", { hint });
  const key = /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (key) return ok(key);
  const message = "The Authorization header is not of the form Bearer <API key>.";
  return fail("authentication_required", message, { hint });
}
