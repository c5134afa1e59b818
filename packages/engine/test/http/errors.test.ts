import { describe, expect, test } from "vitest";
import { errorResponse } from "../../src/http/dialects/v1/errors.ts";
import type { ApiError } from "../../src/model/result.ts";

async function encode(error: ApiError) {
  const response = errorResponse("req_1", error);
  return { status: response.status, headers: response.headers, error: (await response.json()).error };
}

describe("errors of v1", () => {
  test.each([
    ["referenceImages.0", "reference_images.0"],
    ["output.aspectRatio", "output.aspect_ratio"],
    ["webhookUrl", "webhook_url"],
    ["idempotencyKey", "Idempotency-Key"],
    ["brief.hair.color", "brief.hair.color"],
  ])("translate the field %s to %s, also in the message", async (field, param) => {
    const message = `${field} is not valid.`;
    const { error } = await encode({ code: "invalid_request", message, field, issues: [{ field, message }] });
    const translated = { param, message: `${param} is not valid.` };
    expect(error).toMatchObject({ ...translated, issues: [translated] });
  });

  test("keep names that the caller used", async () => {
    const message = "jobId is not a known field.";
    const { error } = await encode({ code: "invalid_request", message, param: "jobId" });
    expect(error).toMatchObject({ param: "jobId", message });
  });

  test("add a hint with the route if the error has none", async () => {
    const { status, error } = await encode({
      code: "job_not_found",
      message: "There is no job x.",
      field: "id",
    });
    expect([status, error.param, error.hint]).toEqual([404, "id", "List jobs with GET /api/v1/jobs."]);
  });

  test("send Retry-After and WWW-Authenticate", async () => {
    const limited = await encode({ code: "server_busy", message: "Busy.", retryAfterSeconds: 5 });
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([503, "5"]);
    const unauthorized = await encode({ code: "invalid_api_key", message: "Invalid API key." });
    expect([unauthorized.status, unauthorized.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  });
});
