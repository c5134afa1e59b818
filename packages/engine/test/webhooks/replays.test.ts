import { expect, test, vi } from "vitest";
import { createTestStore } from "../support/test-stores.ts";
import { receiverUrl, startWithReceivers } from "./start-with-receivers.ts";

const day = 24 * 3_600_000;

test("replays a failed delivery with the same id and a new retry schedule", async () => {
  const { client, clock, network, register, generateAndDeliver, deliveries } = startWithReceivers(
    (_, index) => (index < 14 ? 500 : 200),
  );
  await register();
  await generateAndDeliver();
  await clock.advance(2 * day);
  const [{ id }] = await deliveries("&status=failed");
  const { json } = await client.request("POST", `/api/v1/deliveries/${id}/replay`);
  expect(json.data).toMatchObject({ status: "pending", completed_at: null });
  expect(json.data.attempts.length).toBe(12);
  await clock.advance(60_000);
  const { data } = (await client.request("GET", `/api/v1/deliveries/${id}`)).json;
  expect([data.status, data.attempts.length]).toEqual(["succeeded", 15]);
  expect(new Set(network.sent.map((sent) => sent.id)).size).toBe(1);
});

test("sends a pending delivery immediately when it is replayed", async () => {
  const { client, clock, network, register, generateAndDeliver, deliveries } = startWithReceivers(
    (_, index) => (index < 5 ? 500 : 200),
  );
  await register();
  await generateAndDeliver();
  await clock.advance(10 * 60_000);
  expect(network.sent.length).toBe(5);
  const [{ id }] = await deliveries();
  await client.request("POST", `/api/v1/deliveries/${id}/replay`);
  await clock.advance(1);
  expect(network.sent.length).toBe(6);
});

test("starts no second attempt when a delivery is replayed during an attempt of another engine", async () => {
  const store = createTestStore();
  const pendingResponse = Promise.withResolvers<number>();
  const { clock, network, register, generateAndDeliver, deliveries } = startWithReceivers(
    () => pendingResponse.promise,
    { store },
  );
  const other = startWithReceivers(() => 200, { store, clock });
  await register();
  await generateAndDeliver();
  const [{ id }] = await deliveries();
  await other.client.request("POST", `/api/v1/deliveries/${id}/replay`);
  await clock.advance(1);
  pendingResponse.resolve(200);
  await clock.advance(60_000);
  expect([network.sent.length, other.network.sent.length]).toEqual([1, 0]);
  expect((await deliveries())[0]).toMatchObject({ status: "succeeded", attempts: [{ status: 200 }] });
});

test("replays all failed deliveries since a time, oldest first", async () => {
  let isHealthy = true;
  const { client, clock, network, register, generateAndDeliver } = startWithReceivers(() =>
    isHealthy ? 200 : 500,
  );
  const { id } = await register();
  await generateAndDeliver();
  isHealthy = false;
  const before = [await generateAndDeliver(), await generateAndDeliver()];
  await clock.advance(2 * day);
  const since = Math.floor(clock.now() / 1000);
  const failed = [];
  for (let n = 0; n < 3; n += 1) {
    failed.push(await generateAndDeliver());
    await clock.advance(1_000);
  }
  await clock.advance(1.5 * day);
  isHealthy = true;
  const sent = network.sent.length;
  const replay = (body?: object) =>
    client.request("POST", `/api/v1/webhooks/${id}/replay`, { ...(body && { body }) });
  expect((await replay()).json.data).toEqual({ object: "replay", count: 0 });
  expect((await replay({ since })).json.data.count).toBe(3);
  await clock.advance(1);
  expect(network.sent.slice(sent).map(({ json }) => json.data.job.id)).toEqual(failed);
  expect((await replay({ since: 0 })).json.data.count).toBe(before.length);
  await clock.advance(1);
  expect((await replay({ since: 0, status: "succeeded" })).json.data.count).toBe(6);
});

test("replays up to a thousand deliveries per request", async () => {
  const { client, network, clock, register } = startWithReceivers();
  const { id } = await register();
  for (let n = 0; n < 1_100; n += 1) await client.request("POST", `/api/v1/webhooks/${id}/test`);
  await clock.advance(1);
  const body = { since: 0, status: "succeeded" };
  const { json } = await client.request("POST", `/api/v1/webhooks/${id}/replay`, { body });
  expect(json.data.count).toBe(1_000);
  await vi.waitUntil(() => network.sent.length === 2_100, { timeout: 30_000 });
});

test("rejects tests and replays for a disabled webhook", async () => {
  const { client, register, generateAndDeliver, deliveries } = startWithReceivers();
  const { id } = await register();
  await generateAndDeliver();
  const [delivery] = await deliveries();
  await client.request("PATCH", `/api/v1/webhooks/${id}`, { body: { is_active: false } });
  for (const path of [`webhooks/${id}/test`, `webhooks/${id}/replay`, `deliveries/${delivery.id}/replay`]) {
    const { status, json } = await client.request("POST", `/api/v1/${path}`);
    expect([status, json.error.code]).toEqual([409, "webhook_not_active"]);
    expect(json.error.hint).toContain("PATCH /api/v1/webhooks/<id>");
  }
});

test("sends a test event whatever types the webhook is subscribed to", async () => {
  const { client, clock, network, register } = startWithReceivers();
  const { id } = await register(receiverUrl, { events: ["job.failed"] });
  const { status, json } = await client.request("POST", `/api/v1/webhooks/${id}/test`);
  expect([status, json.data.event_type, json.data.status]).toEqual([202, "webhook.test", "pending"]);
  await clock.advance(1);
  expect(network.sent[0]?.json).toMatchObject({
    type: "webhook.test",
    data: { webhook: { id, endpoint_url: receiverUrl } },
  });
  const listed = await client.request("GET", `/api/v1/webhooks/${id}/deliveries?status=succeeded`);
  expect(listed.json.data.data[0]).toMatchObject({ id: json.data.id, status: "succeeded" });
});

test("deletes deliveries thirty days after they ended", async () => {
  const { clock, register, generateAndDeliver, deliveries } = startWithReceivers();
  await register();
  await generateAndDeliver();
  await clock.advance(30 * day - 1);
  expect((await deliveries()).length).toBe(1);
  await clock.advance(3_600_000 + 1);
  expect(await deliveries()).toEqual([]);
});
