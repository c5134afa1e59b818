import { expect, test } from "vitest";
import { errorResponse } from "../../../../src/http/dialects/pi/errors.ts";
import type { ErrorCode } from "../../../../src/model/result.ts";

const statusAndCode: Readonly<Partial<Record<ErrorCode, readonly [number, string, string]>>> = {
  invalid_request: [400, "invalid_request_body", "invalid_request_error"],
  invalid_json_body: [400, "invalid_json_body", "invalid_request_error"],
  authentication_required: [401, "missing_authorization_header", "invalid_request_error"],
  invalid_api_key: [401, "invalid_api_key", "authentication_error"],
  api_key_expired: [403, "expired", "permission_error"],
  account_suspended: [403, "disabled", "permission_error"],
  insufficient_credits: [403, "usage_exceeded", "permission_error"],
  insufficient_scope: [403, "insufficient_permissions", "permission_error"],
  unauthorized_access: [403, "forbidden", "permission_error"],
  avatar_not_found: [404, "not_found", "invalid_request_error"],
  job_not_found: [404, "job_not_found", "invalid_request_error"],
  webhook_not_found: [404, "not_found", "invalid_request_error"],
  job_not_complete: [409, "job_not_complete", "invalid_request_error"],
  idempotency_key_mismatch: [409, "idempotency_key_mismatch", "invalid_request_error"],
  rate_limit_exceeded: [429, "rate_limit_exceeded", "rate_limit_error"],
  too_many_queued_jobs: [429, "rate_limit_exceeded", "rate_limit_error"],
  internal_error: [500, "auth_internal_error", "api_error"],
  service_unavailable: [503, "service_unavailable", "api_error"],
};

test.each(Object.entries(statusAndCode))("%s has Pi's status, code and type", async (code, expected) => {
  if (!isErrorCode(code)) throw new Error(code);
  const response = errorResponse("req_pi_1", {
    code,
    message: "No.",
    hint: "Try another.",
    retryAfterSeconds: 3,
  });
  const { error } = await response.json();
  expect([response.status, error.code, error.type]).toEqual(expected);
  expect(error).toEqual({
    type: error.type,
    code: error.code,
    message: "No. Try another.",
    request_id: "req_pi_1",
  });
  expect(response.headers.get("retry-after")).toBe("3");
  expect(response.headers.get("x-request-id")).toBe("req_pi_1");
});

test("names fields as Pi does, in the message, in param and in issues", async () => {
  const field = "referenceImages.1";
  const issues = [
    { field, message: `${field} is too large.`, code: "too_big" },
    { field: "jobId", message: "is unknown" },
  ];
  const response = errorResponse("req_pi_1", {
    code: "invalid_request",
    message: `${field} is too large.`,
    field,
    issues,
  });
  expect((await response.json()).error).toMatchObject({
    message: "reference_images.1 is too large.",
    param: "reference_images.1",
    issues: [
      { code: "too_big", path: ["reference_images", 1], message: "reference_images.1 is too large." },
      { code: "custom", path: ["job_id"], message: "is unknown" },
    ],
  });
});

function isErrorCode(code: string): code is ErrorCode {
  return code in statusAndCode;
}
