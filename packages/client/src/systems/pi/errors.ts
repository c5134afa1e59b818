import type { Driver } from "../driver.ts";
import { decodeItems, member, readJson, textAt } from "../entities.ts";
import { readError } from "../read-error.ts";

/** Our codes by those of Pi's reference and of its server. */
const translations: Readonly<Record<string, string>> = {
  disabled: "account_suspended",
  expired: "api_key_expired",
  idempotency_key_mismatch: "idempotency_key_mismatch",
  insufficient_permissions: "insufficient_scope",
  invalid_api_key: "invalid_api_key",
  invalid_json_body: "invalid_json_body",
  job_not_complete: "job_not_complete",
  job_not_found: "job_not_found",
  unkey_not_found: "invalid_api_key",
  usage_exceeded: "insufficient_credits",
};

/** The server's codes for keys begin with the name of the service that checks them. */
export const decodeError: Driver["decodeError"] = (status, body) => {
  const error = member(readJson(body), "error");
  const code = textAt(error, "code") ?? "";
  const translated = translations[code] ?? translations[code.replace("unkey_", "")];
  return {
    ...readError(status, body, translated ? { [code]: translated } : {}),
    requestId: textAt(error, "request_id"),
    type: textAt(error, "type"),
    issues: decodeItems(member(error, "issues"), (issue) => ({
      param: String(member(issue, "path") ?? "").replaceAll(",", "."),
      message: textAt(issue, "message") ?? "",
    })),
  };
};
