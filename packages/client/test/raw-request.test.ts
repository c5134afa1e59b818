import { expect, expectTypeOf, test } from "vitest";
import { Likeness } from "../src/index.ts";
import { manage } from "../src/manage.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { envelope, jobResponse } from "./wire.ts";

test("request() has retries, an idempotency key and errors as every call", async () => {
  const server = scriptedFetch(
    { status: 503, headers: { "retry-after": "0" } },
    { json: { data: { held_credits: 3 } } },
    { status: 404 },
  );
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  const call = likeness.request<{ heldCredits: number }>("POST", "/credits/holds", {
    query: { dryRun: true, of: "a b" },
    body: { jobId: "j1", some_key: 2 },
    idempotencyKey: "order-12",
  });
  expectTypeOf(call).resolves.toEqualTypeOf<{ heldCredits: number }>();
  expect(await call).toEqual({ heldCredits: 3 });
  expect(server.requests.map(({ headers }) => headers.get("idempotency-key"))).toEqual([
    "order-12",
    "order-12",
  ]);
  expect(server.requests[1]?.url).toBe(
    "https://api.likeness.example/api/v1/credits/holds?dryRun=true&of=a%20b",
  );
  expect(await server.requests[1]?.json()).toEqual({ job_id: "j1", some_key: 2 });
  await expect(likeness.request("GET", "/api/v1/nowhere")).rejects.toMatchObject({
    status: 404,
    url: "https://api.likeness.example/api/v1/nowhere",
  });
});

test("withOptions() creates a client with changed options", async () => {
  const server = scriptedFetch(jobResponse("queued"));
  const first = new Likeness({
    apiKey: "key-1",
    baseUrl: "http://host",
    fetch: server.fetch,
    headers: { "x-a": "1", "x-b": "1" },
  });
  const second = first.withOptions({ apiKey: "key-2", headers: { "x-b": "2" } });
  await second.jobs.get("j");
  await first.jobs.get("j");
  const sent = server.requests.map(({ url, headers }) => [
    new URL(url).host,
    headers.get("authorization"),
    headers.get("x-a"),
    headers.get("x-b"),
  ]);
  expect(sent).toEqual([
    ["host", "Bearer key-2", "1", "2"],
    ["host", "Bearer key-1", "1", "1"],
  ]);
  expect(() => first.withOptions({ timeOut: 1 } as object)).toThrow(/did you mean "timeout"/);
  const { fetch } = scriptedFetch({ json: envelope("credits", { object: "credits", available: 1 }) });
  expect((await manage(first.withOptions({ fetch })).credits.get()).available).toBe(1);
});
