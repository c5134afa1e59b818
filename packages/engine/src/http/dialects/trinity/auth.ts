import { fail, ok } from "../../../model/result.ts";
import type { AuthPolicy } from "../../dialect-policies.ts";
import { readBearerToken } from "../../middleware/authenticate.ts";
import type { RequestContext } from "../../request-context.ts";
import { isToken, readToken } from "./token.ts";

/** A token of `POST /token`, or an API key itself. */
export const auth: AuthPolicy = {
  header: "Authorization",
  readApiKey(request, { secret, now }) {
    const token = readBearerToken(request);
    if (!token.ok || !isToken(token.value)) return token;
    const apiKey = readToken(token.value, secret, now);
    return apiKey === null ? fail("invalid_api_key", "The token is invalid or has expired.") : ok(apiKey);
  },
};

/** Whether the caller is an admin to Trinity, whose server here is the account. */
export function isAdmin({ key }: Pick<RequestContext, "key">): boolean {
  return key.scopes.includes("manage");
}
