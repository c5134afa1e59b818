import { fail, ok, type Result } from "../../../model/result.ts";
import type { AuthPolicy } from "../../dialect-policies.ts";

const header = "x-api-key";

export const auth: AuthPolicy = { header, readApiKey };

function readApiKey(request: Request): Result<string> {
  const key = request.headers.get(header)?.trim() ?? "";
  if (key !== "") return ok(key);
  return fail("authentication_required", "The request has no API key.", {
    hint: `Send it in the header ${header}.`,
  });
}
