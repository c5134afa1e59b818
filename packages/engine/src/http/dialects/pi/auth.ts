import { type Failed, fail, ok, type Result } from "../../../model/result.ts";
import type { AuthPolicy } from "../../dialect-policies.ts";

export const auth: AuthPolicy = { header: "Authorization", readApiKey };

/** The token of `Authorization: Bearer <token>`. */
function readApiKey(request: Request): Result<string> {
  const header = request.headers.get("authorization");
  if (header === null) return missingHeader;
  const match = /^Bearer(?:\s+(.*))?$/.exec(header);
  if (!match) return wrongScheme;
  const [, token = ""] = match;
  return token === "" ? missingToken : ok(token);
}

const missingHeader = refuse(
  "missing_authorization_header",
  "Missing Authorization header. Use Bearer <api_key>.",
);
const wrongScheme = refuse(
  "invalid_authorization_scheme",
  "Invalid Authorization scheme. Use Bearer <api_key>.",
);
const missingToken = refuse("missing_bearer_token", "Missing bearer token. Use Bearer <api_key>.");

function refuse(systemCode: string, message: string): Failed {
  return fail("authentication_required", message, { systemCode });
}
