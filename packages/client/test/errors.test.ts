import { describe, expect, test } from "vitest";
import * as client from "../src/index.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { wireError } from "./wire.ts";

const { Likeness } = client;

async function errorOf(response: Parameters<typeof scriptedFetch>[0]): Promise<client.LikenessError> {
  const { fetch } = scriptedFetch(response);
  return rejection(
    new Likeness({ apiKey: "key", fetch, maxRetries: 0 }).avatars.save(
      { jobId: "j" },
      { idempotencyKey: "k" },
    ),
  );
}

test("an APIError has the details of the request and of the response", async () => {
  const issues = [{ param: "label", message: "too long" }];
  const more = { type: "invalid_request_error", param: "label", issues, hint: "use 200 characters" };
  const error = await errorOf({ status: 400, json: wireError("invalid_request", more) });
  const facts = {
    code: "invalid_request",
    status: 400,
    method: "POST",
    url: "https://api.likeness.example/api/v1/avatars/save",
    requestId: "req_test",
    attempts: 1,
    idempotencyKey: "k",
    ...more,
  };
  expect(error).toMatchObject(facts);
  expect(error.message).toBe(`POST ${facts.url}: 400 invalid_request: the message of invalid_request`);
  expect(JSON.parse(JSON.stringify(error))).toEqual({ name: "APIError", message: error.message, ...facts });
});

test("requestId is from the header, otherwise from the body", async () => {
  const json = wireError("invalid_request", { request_id: "req_body" });
  expect(await errorOf({ status: 400, json })).toMatchObject({ requestId: "req_test" });
  const fetch = async () => Response.json(json, { status: 400 });
  expect(await rejection(new Likeness({ apiKey: "key", fetch }).jobs.get("j"))).toMatchObject({
    requestId: "req_body",
  });
});

test("the error after several attempts has no earlier error as cause", async () => {
  const { fetch } = scriptedFetch({ status: 503, headers: { "retry-after": "0" } });
  const error = await rejection(new Likeness({ apiKey: "key", fetch }).jobs.get("j"));
  expect([error.attempts, error.cause]).toEqual([3, undefined]);
});

test("isInsufficientCreditsError narrows to required, available and shortfall", async () => {
  const error = await errorOf({
    status: 402,
    json: wireError("insufficient_credits", { required: 5, available: 2, shortfall: 3 }),
  });
  expect(
    client.isInsufficientCreditsError(error) && [error.required, error.available, error.shortfall],
  ).toEqual([5, 2, 3]);
});

test("an HTML error page becomes a text message", async () => {
  const error = await errorOf({ status: 502, text: "<html><h1>Bad  gateway</h1></html>" });
  expect(error.message).toMatch(/: 502 http_502: Bad gateway$/);
  expect(client.isServerError(error)).toBe(true);
});

test("an unexpected 2xx response rejects with invalid_response and a hint about baseUrl", async () => {
  for (const text of ["<html>welcome</html>", "{}", '{"data":{"label":"no id"}}']) {
    expect(await errorOf({ status: 200, text })).toMatchObject({
      code: "invalid_response",
      status: 200,
      hint: expect.stringContaining("is baseUrl right?"),
    });
  }
});

test("a ConnectionError has its cause, which toJSON() contains as text", async () => {
  const cause = new TypeError("fetch failed", {
    cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }),
  });
  const error = await errorOf(cause);
  expect(error).toMatchObject({
    name: "ConnectionError",
    cause,
    message: expect.stringMatching(/no response: ECONNREFUSED$/),
  });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ cause: "TypeError: fetch failed" });
});

describe("guards", () => {
  const guards = {
    isInvalidRequestError: { is: client.isInvalidRequestError, statuses: [400, 413, 415, 422] },
    isAuthenticationError: { is: client.isAuthenticationError, statuses: [401] },
    isInsufficientCreditsError: { is: client.isInsufficientCreditsError, statuses: [402] },
    isPermissionError: { is: client.isPermissionError, statuses: [403] },
    isNotFoundError: { is: client.isNotFoundError, statuses: [404] },
    isConflictError: { is: client.isConflictError, statuses: [409] },
    isRateLimitError: { is: client.isRateLimitError, statuses: [429] },
    isServerError: { is: client.isServerError, statuses: [500, 503] },
  };

  for (const [name, { is, statuses }] of Object.entries(guards)) {
    test(`${name} accepts exactly its statuses`, async () => {
      for (const status of Object.values(guards).flatMap((guard) => guard.statuses)) {
        expect([status, is(await errorOf({ status }))]).toEqual([status, statuses.includes(status)]);
      }
    });
  }

  test("recognize errors of another copy of the package", async () => {
    const copy: typeof client = await import(`${"../src/index.ts"}?copy`);
    const { fetch } = scriptedFetch({ status: 429 });
    const error = await new copy.Likeness({ apiKey: "key", fetch, maxRetries: 0 }).jobs
      .get("j")
      .catch((thrown) => thrown);
    expect(error).not.toBe(undefined);
    expect([client.isLikenessError(error), client.isAPIError(error), client.isRateLimitError(error)]).toEqual(
      [true, true, true],
    );
    expect([client.isAbortError(error), client.isConfigError(error)]).toEqual([false, false]);
  });

  test("reject other values", () => {
    const abort = new DOMException("aborted", "AbortError");
    for (const other of [
      undefined,
      null,
      "APIError",
      new Error("no"),
      { name: "APIError", status: 429 },
      abort,
    ]) {
      expect([
        client.isLikenessError(other),
        client.isRateLimitError(other),
        client.isAbortError(other),
      ]).toEqual([false, false, false]);
    }
  });
});

test("withResponse() does not report a rejection as unhandled", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", listen);
  const { fetch } = scriptedFetch({ status: 404 });
  await rejection(new Likeness({ apiKey: "key", fetch }).jobs.get("j").withResponse());
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});
