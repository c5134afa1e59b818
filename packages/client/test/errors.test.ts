import { describe, expect, test } from "vitest";
import * as client from "../src/index.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { wireError } from "./wire.ts";

const { Likeness } = client;

async function errorOf(answer: Parameters<typeof scriptedFetch>[0]): Promise<client.LikenessError> {
  const { fetch } = scriptedFetch(answer);
  return rejection(
    new Likeness({ apiKey: "key", fetch, maxRetries: 0 }).avatars.save(
      { jobId: "j" },
      { idempotencyKey: "k" },
    ),
  );
}

test("an error says what was asked, what was answered, and what to do", async () => {
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

test("the request's id is the header's, or else the body's", async () => {
  const json = wireError("invalid_request", { request_id: "req_body" });
  expect(await errorOf({ status: 400, json })).toMatchObject({ requestId: "req_test" });
  const fetch = async () => Response.json(json, { status: 400 });
  expect(await rejection(new Likeness({ apiKey: "key", fetch }).jobs.get("j"))).toMatchObject({
    requestId: "req_body",
  });
});

test("an error after several attempts has none of the earlier ones for a cause", async () => {
  const { fetch } = scriptedFetch({ status: 503, headers: { "retry-after": "0" } });
  const error = await rejection(new Likeness({ apiKey: "key", fetch }).jobs.get("j"));
  expect([error.attempts, error.cause]).toEqual([3, undefined]);
});

test("what is missing for the credits", async () => {
  const error = await errorOf({
    status: 402,
    json: wireError("insufficient_credits", { required: 5, available: 2, shortfall: 3 }),
  });
  expect(
    client.isInsufficientCreditsError(error) && [error.required, error.available, error.shortfall],
  ).toEqual([5, 2, 3]);
});

test("a proxy's page is shown as text", async () => {
  const error = await errorOf({ status: 502, text: "<html><h1>Bad  gateway</h1></html>" });
  expect(error.message).toMatch(/: 502 http_502: Bad gateway$/);
  expect(client.isServerError(error)).toBe(true);
});

test("an answer that makes no sense is an error and says to look at the address", async () => {
  for (const text of ["<html>welcome</html>", "{}", '{"data":{"label":"no id"}}']) {
    expect(await errorOf({ status: 200, text })).toMatchObject({
      code: "invalid_response",
      status: 200,
      hint: expect.stringContaining("is baseUrl right?"),
    });
  }
});

test("the cause is there, and in JSON as text", async () => {
  const cause = new TypeError("fetch failed", {
    cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }),
  });
  const error = await errorOf(cause);
  expect(error).toMatchObject({
    name: "ConnectionError",
    cause,
    message: expect.stringMatching(/no answer: ECONNREFUSED$/),
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
    test(`${name} knows its statuses and no other`, async () => {
      for (const status of Object.values(guards).flatMap((guard) => guard.statuses)) {
        expect([status, is(await errorOf({ status }))]).toEqual([status, statuses.includes(status)]);
      }
    });
  }

  test("know the errors of another copy of the package, which instanceof does not", async () => {
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

  test("know nothing else", () => {
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

test("asking for the whole does not report a failure twice", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", listen);
  const { fetch } = scriptedFetch({ status: 404 });
  await rejection(new Likeness({ apiKey: "key", fetch }).jobs.get("j").withResponse());
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});
