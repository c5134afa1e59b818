import { authenticateApiKey } from "../../features/accounts/api-keys.ts";
import type { Caller } from "../../model/caller.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader } from "../../ports/store.ts";
import type { AuthPolicy } from "../dialect-policies.ts";

export interface AuthenticatedCaller extends Caller {
  readonly apiKey: string;
}

export interface AuthenticateOptions {
  readonly readApiKey: AuthPolicy["readApiKey"];
  /** Passed to `readApiKey`. */
  readonly secret: string;
  readonly reads: StoreReader;
  /** The hash of the key that is valid in this process only. */
  readonly localKeyHash: string;
  readonly now: number;
}

/** The account of the API key that the request carries, and what the key may be used for. */
export async function authenticate(
  request: Request,
  { readApiKey, secret, reads, localKeyHash, now }: AuthenticateOptions,
): Promise<Result<AuthenticatedCaller>> {
  const apiKey = await readApiKey(request, { secret, now });
  if (!apiKey.ok) return apiKey;
  const caller = await authenticateApiKey(reads, localKeyHash, apiKey.value, now);
  return caller.ok ? ok({ ...caller.value, apiKey: apiKey.value }) : caller;
}

/** The token of the header `Authorization: Bearer <token>`. */
export function readBearerToken(request: Request): Result<string> {
  const header = request.headers.get("authorization");
  const hint = "Send the header Authorization: Bearer <API key>.";
  if (header === null) return fail("authentication_required", "The request has no API key.", { hint });
  const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (token) return ok(token);
  const message = "The Authorization header must have the form Bearer <API key>.";
  return fail("authentication_required", message, { hint });
}
