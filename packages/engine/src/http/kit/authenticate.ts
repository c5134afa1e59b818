import type { Account } from "../../domain/account.ts";
import { done, type Outcome, refuse } from "../../domain/refusal.ts";
import { hashKey } from "../../use-cases/hash-key.ts";

/** Finds the account of a key's hash. */
export type KeyLookup = (keyHash: string) => Promise<Account | null>;

/** The account that the request's bearer key belongs to. */
export async function authenticate(request: Request, lookup: KeyLookup): Promise<Outcome<Account>> {
  const header = request.headers.get("authorization");
  const hint = "Send the header Authorization: Bearer <API key>.";
  if (header === null) return refuse("authentication_required", "The request carries no API key.", { hint });
  const key = /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (!key)
    return refuse(
      "authentication_required",
      "The Authorization header is not of the form Bearer <API key>.",
      { hint },
    );
  const account = await lookup(hashKey(key));
  if (account) return done(account);
  return refuse("invalid_api_key", "The API key is not known here.", {
    hint: "Check that the key belongs to this server, and that it was copied whole.",
  });
}
