import fc from "fast-check";
import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { start, type TestClient, type TestResponse } from "../support/start.ts";

async function tenant(client: TestClient, tier: "free" | "pro" = "free"): Promise<TestClient> {
  const { apiKey } = await client.engine.accounts.create({ name: "Acme", tier });
  return client.withApiKey(apiKey);
}

const getAccount = (client: TestClient): Promise<TestResponse> => client.request("GET", "/api/v1/account");

function rateLimitHeaders({ headers }: TestResponse) {
  const names = ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];
  return [
    ...names.map((name) => headers.get(name)),
    headers.get("ratelimit-policy"),
    headers.get("ratelimit"),
  ];
}

test("sends both forms of rate-limit headers with every response", async () => {
  const clock = createFakeClock();
  const acme = await tenant(start({ clock }), "pro");
  const reset = String((clock.now() + 60_000) / 1000);
  expect(rateLimitHeaders(await getAccount(acme))).toEqual([
    "60",
    "59",
    reset,
    '"minute";q=60;w=60',
    '"minute";r=59;t=60',
  ]);
  await clock.advance(18_500);
  expect(rateLimitHeaders(await getAccount(acme))).toEqual([
    "60",
    "58",
    reset,
    '"minute";q=60;w=60',
    '"minute";r=58;t=42',
  ]);
});

test("rejects the eleventh request per minute of a free account until the minute is over", async () => {
  const clock = createFakeClock();
  const acme = await tenant(start({ clock }));
  const responses = [];
  for (let n = 0; n < 11; n++) responses.push(await getAccount(acme));
  expect(responses.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429]);
  const rejected = responses[10];
  expect(rejected?.json.error).toMatchObject({ type: "rate_limit_error", code: "rate_limit_exceeded" });
  expect(rejected?.headers.get("retry-after")).toBe("60");
  expect(rejected?.headers.get("x-ratelimit-remaining")).toBe("0");
  await clock.advance(59_999);
  expect((await getAccount(acme)).headers.get("retry-after")).toBe("1");
  await clock.advance(1);
  expect((await getAccount(acme)).status).toBe(200);
});

test("counts rejected requests too, with rate-limit headers", async () => {
  const acme = await tenant(start());
  const responses = [
    await acme.request("GET", "/api/v1/jobs?limit=0"),
    await acme.request("GET", "/api/v1/jobs/0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e"),
    await acme.generate({ prompt: "" }),
    await acme.request("GET", "/api/v1/accounts"),
  ];
  expect(responses.map(({ status }) => status)).toEqual([400, 404, 400, 403]);
  const left = responses.map(({ headers }) => headers.get("x-ratelimit-remaining"));
  expect(left).toEqual(["9", "8", "7", "6"]);
});

test("counts requests with an internal error too, with rate-limit headers", async () => {
  const client = start({
    onFault: () => undefined,
    worker: false,
    moderator: { check: () => Promise.reject(new Error("moderation failed")) },
  });
  const acme = await tenant(client);
  const { status, headers } = await acme.generate();
  expect([status, headers.get("x-ratelimit-remaining")]).toEqual([500, "9"]);
});

test("limits accounts independently", async () => {
  const client = start();
  const [one, other] = [await tenant(client), await tenant(client)];
  for (let n = 0; n < 11; n++) await getAccount(one);
  expect((await getAccount(one)).status).toBe(429);
  expect((await getAccount(other)).status).toBe(200);
});

test("shares the limit of an account between its keys", async () => {
  const acme = await tenant(start());
  const { json } = await acme.request("POST", "/api/v1/keys");
  const second = await getAccount(acme.withApiKey(json.data.api_key));
  expect(second.headers.get("x-ratelimit-remaining")).toBe("8");
});

test("sends no rate-limit headers to accounts without a limit", async () => {
  let counted = 0;
  const count = async (_: string, now: number) => {
    counted += 1;
    return { used: counted, resetsAt: now + 1 };
  };
  const client = start({ rateLimits: { count } });
  const response = await getAccount(client);
  expect(rateLimitHeaders(response)).toEqual([null, null, null, null, null]);
  expect(counted).toBe(0);
});

test("does not count requests with a signed URL", async () => {
  const acme = await tenant(start());
  const { json } = await acme.generate();
  const ended = await acme.wait(json.data.id);
  const image = await acme.engine.fetch(ended.json.data.avatar.image_url);
  expect([image.status, image.headers.get("x-ratelimit-limit")]).toEqual([200, null]);
  expect((await getAccount(acme)).headers.get("x-ratelimit-remaining")).toBe("7");
});

test("limits can be set by tier", async () => {
  const acme = await tenant(start({ limits: { free: { requestsPerMinute: 1 } } }));
  expect([(await getAccount(acme)).status, (await getAccount(acme)).status]).toEqual([200, 429]);
});

test("allows ten requests per minute however they are spread, and the next one after Retry-After", async () => {
  const pauses = fc.array(fc.nat({ max: 8_000 }), { minLength: 10, maxLength: 60, size: "max" });
  await fc.assert(
    fc.asyncProperty(pauses, async (all) => {
      const clock = createFakeClock();
      const client = start({ clock, worker: false });
      const acme = await tenant(client);
      let [started, through] = [Number.NEGATIVE_INFINITY, 0];
      for (const pause of all) {
        await clock.advance(pause);
        // A window starts with the first request after the previous one has ended.
        if (clock.now() - started >= 60_000) [started, through] = [clock.now(), 0];
        const { status, headers } = await getAccount(acme);
        expect(status).toBe(through < 10 ? 200 : 429);
        through += 1;
        if (status === 200) continue;
        await clock.advance(Number(headers.get("retry-after")) * 1_000);
        expect((await getAccount(acme)).status).toBe(200);
        [started, through] = [clock.now(), 1];
      }
      await client.engine.stop();
    }),
    { numRuns: 20 },
  );
});
