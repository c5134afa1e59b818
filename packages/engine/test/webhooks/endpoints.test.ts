import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { receiverUrl, startWithReceivers } from "./start-with-receivers.ts";

const key = () => ({ "idempotency-key": randomUUID() });

test("creates, lists, changes and deletes a webhook, and shows its secret once", async () => {
  const { client, clock } = startWithReceivers();
  const body = {
    endpoint_url: receiverUrl,
    events: ["job.failed", "job.completed", "job.failed"],
    description: "mine",
  };
  const made = (await client.request("POST", "/api/v1/webhooks", { body })).json.data;
  expect(made).toMatchObject({
    endpoint_url: receiverUrl,
    events: ["job.failed", "job.completed"],
    description: "mine",
    is_active: true,
    disabled_reason: null,
    failing_since: null,
  });
  const { secret, ...shown } = made;
  const path = `/api/v1/webhooks/${made.id}`;
  expect((await client.request("GET", path)).json.data).toEqual(shown);
  expect(
    (await client.request("GET", path.toUpperCase().replace("/API/V1/WEBHOOKS", "/api/v1/webhooks"))).status,
  ).toBe(200);
  await clock.advance(2_000);
  const change = { events: null, description: null, is_active: false, endpoint_url: "https://new.test/" };
  const changed = (await client.request("PATCH", path, { body: change })).json.data;
  expect(changed).toEqual({ ...shown, ...change, updated_at: shown.updated_at + 2 });
  expect((await client.request("GET", "/api/v1/webhooks")).json.data).toMatchObject({
    total_count: 1,
    data: [changed],
  });
  expect((await client.request("DELETE", path)).json.data).toEqual(changed);
  const gone = await client.request("GET", path);
  expect([gone.status, gone.json.error.code]).toEqual([404, "webhook_not_found"]);
});

test("rejects a URL that is not allowed, at creation, at a change and in a request", async () => {
  const { client, register } = startWithReceivers();
  const { id } = await register();
  const bad = "http://receiver.test/";
  const refusals = [
    await client.request("POST", "/api/v1/webhooks", { body: { endpoint_url: bad } }),
    await client.request("PATCH", `/api/v1/webhooks/${id}`, { body: { endpoint_url: bad } }),
    await client.generate({ webhook_url: bad }),
  ];
  expect(
    refusals.map(({ status, json: { error } }) => [status, error.code, error.param, error.message]),
  ).toEqual([
    [400, "invalid_request", "endpoint_url", "endpoint_url must start with https://."],
    [400, "invalid_request", "endpoint_url", "endpoint_url must start with https://."],
    [400, "invalid_request", "webhook_url", "webhook_url must start with https://."],
  ]);
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
});

test("rejects an empty change", async () => {
  const { client, register } = startWithReceivers();
  const { id } = await register();
  const { status, json } = await client.request("PATCH", `/api/v1/webhooks/${id}`, { body: {} });
  expect([status, json.error.code]).toEqual([400, "invalid_request"]);
  expect(json.error.message).toContain("description or is_active");
});

test("limits webhooks to twenty per account", async () => {
  const { client, register } = startWithReceivers();
  for (let n = 0; n < 20; n += 1) await register();
  const body = { endpoint_url: receiverUrl };
  const { status, json } = await client.request("POST", "/api/v1/webhooks", { body });
  expect([status, json.error.code]).toEqual([409, "too_many_webhooks"]);
  const { apiKey } = await client.engine.accounts.create({ name: "other" });
  expect((await client.withApiKey(apiKey).request("POST", "/api/v1/webhooks", { body })).status).toBe(200);
});

test("replays writes with the same idempotency key, and a secret only to its creator", async () => {
  const { client, network, clock, register, draw } = startWithReceivers();
  const { id } = await register();
  await draw();
  const [{ id: delivery }] = (await client.request("GET", "/api/v1/deliveries")).json.data.data;
  const writes: [string, string, object?][] = [
    ["POST", "/api/v1/webhooks", { endpoint_url: "https://second.test/" }],
    ["PATCH", `/api/v1/webhooks/${id}`, { description: "changed" }],
    ["POST", `/api/v1/webhooks/${id}/rotate-secret`, {}],
    ["POST", `/api/v1/webhooks/${id}/test`],
    ["POST", `/api/v1/webhooks/${id}/replay`, { status: "succeeded" }],
    ["POST", `/api/v1/deliveries/${delivery}/replay`],
    ["DELETE", `/api/v1/webhooks/${id}`],
  ];
  for (const [method, path, body] of writes) {
    const options = { headers: key(), ...(body && { body }) };
    const first = await client.request(method, path, options);
    await clock.advance(1);
    const sent = network.sent.length;
    const again = await client.request(method, path, options);
    await clock.advance(1);
    expect([first.status < 300, again.text]).toEqual([true, first.text]);
    expect(again.headers.get("x-idempotency-replayed")).toBe("true");
    expect(network.sent.length).toBe(sent);
  }
  expect((await client.request("GET", "/api/v1/webhooks")).json.data.total_count).toBe(1);
});

test("hides webhooks and deliveries from other accounts", async () => {
  const { client, register, draw } = startWithReceivers();
  const { id } = await register();
  await draw();
  const [{ id: delivery }] = (await client.request("GET", "/api/v1/deliveries")).json.data.data;
  const stranger = client.withApiKey((await client.engine.accounts.create({ name: "other" })).apiKey);
  const asked = await Promise.all([
    stranger.request("GET", `/api/v1/webhooks/${id}`),
    stranger.request("PATCH", `/api/v1/webhooks/${id}`, { body: { is_active: false } }),
    stranger.request("DELETE", `/api/v1/webhooks/${id}`),
    stranger.request("POST", `/api/v1/webhooks/${id}/rotate-secret`),
    stranger.request("POST", `/api/v1/webhooks/${id}/test`),
    stranger.request("POST", `/api/v1/webhooks/${id}/replay`),
    stranger.request("GET", `/api/v1/webhooks/${id}/deliveries`),
    stranger.request("GET", `/api/v1/deliveries/${delivery}`),
  ]);
  expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 404));
  expect((await stranger.request("POST", `/api/v1/deliveries/${delivery}/replay`)).status).toBe(404);
  expect((await stranger.request("GET", "/api/v1/webhooks")).json.data.total_count).toBe(0);
});

test("sends pending deliveries to the new URL with the same id", async () => {
  const { client, clock, network, register, draw } = startWithReceivers(({ url }) =>
    url === receiverUrl ? 500 : 200,
  );
  const { id } = await register();
  await draw();
  await client.request("PATCH", `/api/v1/webhooks/${id}`, { body: { endpoint_url: "https://mended.test/" } });
  await clock.advance(10_000);
  expect(network.sent.map(({ url }) => url)).toEqual([receiverUrl, "https://mended.test/"]);
  expect(network.sent[1]?.id).toBe(network.sent[0]?.id);
});

test("a response of the previous URL does not affect the new one", async () => {
  const gate = Promise.withResolvers<number>();
  const { client, clock, register, draw } = startWithReceivers(() => gate.promise);
  const { id } = await register();
  await draw();
  const path = `/api/v1/webhooks/${id}`;
  await client.request("PATCH", path, { body: { endpoint_url: "https://new.test/" } });
  gate.resolve(410);
  await clock.advance(1);
  expect((await client.request("GET", path)).json.data).toMatchObject({
    is_active: true,
    failing_since: null,
  });
});

test.each([
  ["switched off", "PATCH", "the webhook is disabled"],
  ["removed", "DELETE", "the webhook was deleted"],
])("fails pending deliveries of a webhook that is %s, with the reason", async (_, method, why) => {
  const { client, clock, network, register, draw, deliveries } = startWithReceivers(() => 500);
  const { id } = await register();
  await draw();
  await client.request(method, `/api/v1/webhooks/${id}`, {
    ...(method === "PATCH" && { body: { is_active: false } }),
  });
  await draw();
  await clock.advance(3_600_000);
  expect(network.sent.length).toBe(1);
  const [delivery, ...others] = await deliveries();
  expect(others).toEqual([]);
  expect(delivery).toMatchObject({
    status: "failed",
    attempts: [{ status: 500 }, { status: null, error: why }],
  });
});

test("enabling a webhook that was disabled for failing resets its failures", async () => {
  const { client, register, draw } = startWithReceivers((_, nth) => (nth === 0 ? 410 : 200));
  const { id } = await register();
  await draw();
  const path = `/api/v1/webhooks/${id}`;
  expect((await client.request("GET", path)).json.data).toMatchObject({
    is_active: false,
    failing_since: expect.any(Number),
  });
  const { data } = (await client.request("PATCH", path, { body: { is_active: true } })).json;
  expect(data).toMatchObject({ is_active: true, disabled_reason: null, failing_since: null });
});
