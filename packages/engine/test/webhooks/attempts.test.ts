import { expect, test } from "vitest";
import type { TestClient } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";
import { noon, receiverUrl, startWithReceivers } from "./start-with-receivers.ts";

const second = 1_000;
const hour = 3_600 * second;
const day = 24 * hour;

test("retries with exponential backoff until the receiver accepts the event", async () => {
  const { clock, network, register, generateAndDeliver, deliveries } = startWithReceivers((_, index) =>
    index < 9 ? 500 : 200,
  );
  await register();
  await generateAndDeliver();
  await clock.advance(day);
  expect(new Set(network.sent.map(({ id }) => id)).size).toBe(1);
  const times = network.sent.map(({ at }) => at);
  const delays = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  expect(delays.length).toBe(9);
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
  const [delivery] = await deliveries();
  expect(delivery).toMatchObject({ status: "succeeded", next_attempt_at: null });
  expect(delivery.completed_at).toBeGreaterThan(delivery.created_at);
  const outcomes = delivery.attempts.map(({ status, error }: Record<string, unknown>) => [status, error]);
  expect(outcomes).toEqual([...Array.from({ length: 9 }, () => [500, "responded with 500"]), [200, null]]);
});

test("makes twelve attempts within about a day, then fails the delivery", async () => {
  const { clock, network, register, generateAndDeliver, deliveries } = startWithReceivers(() => 503);
  await register();
  await generateAndDeliver();
  await clock.advance(3 * day);
  expect(network.sent.length).toBe(12);
  const [first, last] = [network.sent[0]?.at ?? 0, network.sent.at(-1)?.at ?? 0];
  expect((last - first) / day).toBeGreaterThan(0.85);
  expect((last - first) / day).toBeLessThan(1.15);
  expect((await deliveries())[0]).toMatchObject({ status: "failed", next_attempt_at: null });
});

test("spreads the retries of deliveries that failed together", async () => {
  const { clock, network, register, generateAndDeliver } = startWithReceivers((_, index) =>
    index < 4 ? 500 : 200,
  );
  await register();
  for (let n = 0; n < 5; n += 1) await generateAndDeliver();
  await clock.advance(day);
  const times = new Set(network.sent.slice(5).map(({ at }) => at));
  expect(times.size).toBeGreaterThan(15);
});

test.each([
  ["seconds", "600"],
  ["a date", new Date(noon + 600 * second).toUTCString()],
])("honors Retry-After in %s", async (_, retryAfter) => {
  const { clock, network, register, generateAndDeliver } = startWithReceivers((_sent, index) =>
    index === 0 ? { status: 429, retryAfter } : 204,
  );
  await register();
  await generateAndDeliver();
  await clock.advance(599 * second);
  expect(network.sent.length).toBe(1);
  await clock.advance(2 * second);
  expect(network.sent.length).toBe(2);
});

test("ignores an invalid or past Retry-After, and limits a long one to half a day", async () => {
  const retryAfters = ["soon", "-5", "Thu, 01 Jan 1970 00:00:00 GMT", String(10 * 365 * 24 * 3600)];
  const { clock, network, register, generateAndDeliver } = startWithReceivers((_, index) => {
    const retryAfter = retryAfters[index];
    return retryAfter === undefined ? 200 : { status: 503, retryAfter };
  });
  await register();
  await generateAndDeliver();
  await clock.advance(hour);
  expect(network.sent.length).toBe(4);
  await clock.advance(12 * hour);
  expect(network.sent.length).toBe(5);
});

test("accepts a response within ten seconds, and fails the attempt after that", async () => {
  const { clock, network, register, generateAndDeliver, deliveries } = startWithReceivers((_, index) =>
    index === 0 ? "hang" : clock.sleep(9_999).then(() => 200),
  );
  await register();
  await generateAndDeliver();
  await clock.advance(9_999);
  expect((await deliveries())[0]).toMatchObject({ status: "pending", attempts: [] });
  await clock.advance(hour);
  const [{ attempts }] = await deliveries();
  expect(attempts).toMatchObject([
    { status: null, duration_ms: 10_000, error: expect.stringContaining("10000 ms") },
    { status: 200, duration_ms: 9_999, error: null },
  ]);
  expect(network.sent.length).toBe(2);
});

test("records the reason of a failed attempt: a redirect or a broken connection", async () => {
  const { clock, register, generateAndDeliver, deliveries } = startWithReceivers((_, index) =>
    index === 0 ? 302 : "reset",
  );
  await register();
  await generateAndDeliver();
  await clock.advance(10 * second);
  const [{ attempts }] = await deliveries();
  expect(attempts).toMatchObject([
    { status: 302, error: "responded with 302; redirects are not followed" },
    { status: null, error: "the connection was reset" },
  ]);
});

test("fails the delivery and disables the webhook after a 410", async () => {
  const { client, clock, network, register, generateAndDeliver, deliveries } = startWithReceivers(
    ({ url }) => (url === receiverUrl ? 410 : 200),
  );
  const events: string[] = [];
  client.engine.events.subscribe(({ type, endpointId }) => events.push(`${type} ${endpointId}`));
  const { id } = await register();
  await register("https://other.test/hook");
  await generateAndDeliver();
  await clock.advance(2 * day);
  expect(events).toContain(`webhook.disabled ${id}`);
  expect(network.sent.filter(({ url }) => url === receiverUrl).length).toBe(1);
  const { data } = (await client.request("GET", `/api/v1/webhooks/${id}`)).json;
  expect(data).toMatchObject({ is_active: false, disabled_reason: "gone" });
  const payload = network.sent.find(({ json }) => json.type === "webhook.disabled");
  expect(payload?.url).toBe("https://other.test/hook");
  expect(payload?.json.data.webhook).toMatchObject({ id, is_active: false, disabled_reason: "gone" });
  expect(payload?.body).not.toContain("secret");
  await generateAndDeliver();
  expect((await deliveries("&status=failed")).length).toBe(1);
});

test("disables a webhook that has failed for five days, and fails its pending deliveries", async () => {
  const { client, clock, network, register, generateAndDeliver, deliveries } = startWithReceivers(
    ({ url }) => (url === receiverUrl ? 500 : 200),
  );
  const { id } = await register();
  await register("https://other.test/hook", { events: ["webhook.disabled"] });
  const active = async () => (await client.request("GET", `/api/v1/webhooks/${id}`)).json.data;
  for (let hours = 0; hours < 5 * 24; hours += 20) {
    await generateAndDeliver();
    expect((await active()).is_active).toBe(true);
    await clock.advance(20 * hour);
  }
  await generateAndDeliver();
  expect(await active()).toMatchObject({ is_active: false, disabled_reason: "failing" });
  expect(network.sent.at(-1)?.json).toMatchObject({ type: "webhook.disabled", data: { webhook: { id } } });
  const sentBefore = network.sent.length;
  await clock.advance(2 * day);
  expect(network.sent.length).toBe(sentBefore);
  expect(await deliveries("&status=pending")).toEqual([]);
  const [newest] = await deliveries("&status=failed");
  expect(newest.attempts.at(-1).error).toBe("the webhook is disabled");
});

test("keeps a webhook active that has succeeded within five days", async () => {
  let isHealthy = false;
  const { client, clock, register, generateAndDeliver } = startWithReceivers(() => (isHealthy ? 200 : 500));
  const { id } = await register();
  for (let hours = 0; hours < 12 * 24; hours += 5) {
    isHealthy = hours % 100 === 95;
    await generateAndDeliver();
    await clock.advance(5 * hour);
  }
  const { data } = (await client.request("GET", `/api/v1/webhooks/${id}`)).json;
  expect(data).toMatchObject({ is_active: true, disabled_reason: null });
});

test("limits open attempts to four per URL, eight per account and sixty-four in total", async () => {
  const pendingResponse = Promise.withResolvers<number>();
  const { client, clock, network } = startWithReceivers(() => pendingResponse.promise);
  const register = async (count: number): Promise<TestClient> => {
    const { account: owner, apiKey } = await client.engine.accounts.create({
      name: "one of many",
      tier: "unlimited",
    });
    const account = client.withApiKey(apiKey);
    for (let n = 0; n < count; n += 1)
      await account.request("POST", "/api/v1/webhooks", {
        body: { endpoint_url: `${receiverUrl}/${owner.id}/${n}` },
      });
    return account;
  };
  const generateAndDeliver = async (account: TestClient, times: number) => {
    for (let n = 0; n < times; n += 1) await account.generate();
    await client.engine.idle();
    await clock.advance(0);
    return network.open.length;
  };
  expect(await generateAndDeliver(await register(1), 10)).toBe(4);
  expect(await generateAndDeliver(await register(5), 10)).toBe(4 + 8);
  for (let n = 0; n < 10; n += 1) await generateAndDeliver(await register(5), 2);
  expect(network.open.length).toBe(64);
  pendingResponse.resolve(200);
  await waitUntil(() => network.sent.length === 10 + 50 + 100);
});

test("does not delay other receivers or accounts because of slow receivers", async () => {
  const { client, clock, network, register, generateAndDeliver } = startWithReceivers(({ url }) =>
    url.startsWith(receiverUrl) ? "hang" : 200,
  );
  await register();
  await register("https://fast.test/hook");
  for (let n = 0; n < 20; n += 1) await generateAndDeliver({ webhook_url: `${receiverUrl}?job=${n}` });
  const { apiKey } = await client.engine.accounts.create({ name: "other", tier: "unlimited" });
  const other = client.withApiKey(apiKey);
  await other.request("POST", "/api/v1/webhooks", { body: { endpoint_url: "https://other.test/hook" } });
  await other.generate();
  await client.engine.idle();
  await clock.advance(0);
  expect(network.sent.filter(({ url }) => url === "https://other.test/hook").length).toBe(1);
  expect(network.open.length).toBe(8);
});
