import { describe, expect, test } from "vitest";
import { dialectSources } from "../../../src/http/dialects/sources.ts";
import { type ErrorCode, errorCodes } from "../../../src/model/result.ts";
import { loadContract } from "../../support/contracts.ts";

const others = dialectSources.filter(({ system }) => system !== "likeness");

describe.each(others)("$system", ({ system, load }) => {
  test("has a response for every error code that follows its contract", async () => {
    const dialect = await load();
    const { basePath, checkResponse } = await loadContract(system);
    const request = { method: "GET", url: `http://likeness.internal${basePath}/` };
    const violations: Partial<Record<ErrorCode, unknown>> = {};
    for (const code of errorCodes) {
      const error = { code, message: `A message about ${code}.`, hint: "What to do.", retryAfterSeconds: 7 };
      const response = dialect.errorResponse("req_0123456789abcdef", error);
      const found = await checkResponse(request, response.clone());
      if (found.length > 0) violations[code] = found;
      expect(response.status, code).toBeGreaterThanOrEqual(400);
      if (response.status === 401) expect(response.headers.has("www-authenticate"), code).toBe(true);
    }
    expect(violations).toEqual({});
  });
});

test("the statuses of every error code in every system", async () => {
  const dialects = await Promise.all(dialectSources.map(({ load }) => load()));
  const statusOf = (code: ErrorCode) =>
    dialects.map(({ errorResponse }) => errorResponse("req_0", { code, message: "" }).status);
  const header = `${"code".padEnd(28)}${dialects.map(({ system }) => system.padStart(9)).join("")}`;
  const rows = errorCodes.map((code) => {
    return `${code.padEnd(28)}${statusOf(code)
      .map((status) => String(status).padStart(9))
      .join("")}`;
  });
  // biome-ignore lint/suspicious/noConsole: the table is what this test is for
  console.log([header, ...rows].join("\n"));
  // An error is the caller's fault in all systems or in none.
  for (const code of errorCodes) {
    const classes = new Set(statusOf(code).map((status) => (status >= 500 ? "server" : "client")));
    if (code !== "insufficient_storage") expect([code, ...classes], code).toHaveLength(2);
  }
});
