import type { Caller } from "../../domain/caller.ts";
import { done, type Outcome, refuse } from "../../domain/refusal.ts";
import type { Reads } from "../../ports/store.ts";
import { recogniseKey } from "../../use-cases/recognise-key.ts";

/** The account that the request's bearer key belongs to, and what the key may be used for. */
export async function authenticate(
  request: Request,
  reads: Reads,
  localKeyHash: string,
  now: number,
): Promise<Outcome<Caller>> {
  const key = readBearer(request);
  return key.ok ? recogniseKey(reads, localKeyHash, key.value, now) : key;
}

/** The API key that the request carries. */
export function readBearer(request: Request): Outcome<string> {
  const header = request.headers.get("authorization");
  const hint = "Send the header Authorization: Bearer <API key>.";
  if (header === null) return refuse("authentication_required", "The request carries no API key.", { hint });
  const key = /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (key) return done(key);
  const message = "The Authorization header is not of the form Bearer <API key>.";
  return refuse("authentication_required", message, { hint });
}
