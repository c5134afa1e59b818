import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { receiverUrl, startWithReceivers } from "./start-with-receivers.ts";

const newIdempotencyKeyHeader = () => ({ "idempotency-key": randomUUID() });

test("creates, lists, updates and deletes a webhook; returns the secret only on creation", async () => {
  const { client, clock } = startWithReceivers();
  const body = {
    endpoint_url: receiverUrl,
    events: ["job.failed", "job.completed", "job.failed"],
    description: "mine",
  };
  const created = (await client.request("POST", "/api/v1/webhooks", { body })).json.data;
  expect(created).toMatchObject({
    endpoint_url: receiverUrl,
    events: ["job.failed", "job.completed"],
    description: "mine",
    is_active: true,
    disabled_reason: null,
    failing_since: null,
  });
  const { secret, ...withoutSecret } = created;
  const path = `/api/v1/webhooks/${created.id}`;
  expect((await client.request("GET", path)).json.data).toEqual(withoutSecret);
  await clock.advance(2_000);
  const update = { events: null, description: null, is_active: false, endpoint_url: "https://new.test/" };
  const updated = (await client.request("PATCH", path, { body: update })).json.data;
  expect(updated).toEqual({ ...withoutSecret, ...update, updated_at: withoutSecret.updated_at + 2 });
  expect((await client.request("GET", "/api/v1/webhooks")).json.data).toMatchObject({
    total_count: 1,
    data: [updated],
  });
  expect((await client.request("DELETE", path)).json.data).toEqual(updated);
  const afterDelete = await client.request("GET", path);
  expect([afterDelete.status, afterDelete.json.error.code]).toEqual([404, "webhook_not_found"]);
});

test("accepts an upper-case id", async () => {
  const { client, register } = startWithReceivers();
  const { id } = await register();
  expect((await client.request("GET", `/api/v1/webhooks/${id.toUpperCase()}`)).json.data.id).toBe(id);
});

test("rejects a disallowed URL on create, update and generate", async () => {
  const { client, register } = startWithReceivers();
  const { id } = await register();
  const disallowedUrl = "http://receiver.test/";
  const responses = [
    await client.request("POST", "/api/v1/webhooks", { body: { endpoint_url: disallowedUrl } }),
    await client.request("PATCH", `/api/v1/webhooks/${id}`, { body: { endpoint_url: disallowedUrl } }),
    await client.generate({ webhook_url: disallowedUrl }),
  ];
  expect(
    responses.map(({ status, json: { error } }) => [status, error.code, error.param, error.message]),
  ).toEqual([
    [400, "invalid_request", "endpoint_url", "endpoint_url must start with https://."],
    [400, "invalid_request", "endpoint_url", "endpoint_url must start with https://."],
    [400, "invalid_request", "webhook_url", "webhook_url must start with https://."],
  ]);
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
});

test("rejects an empty update", async () => {
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

test("replays webhook writes with the same idempotency key", async () => {
  const { client, network, clock, register, generateAndDeliver } = startWithReceivers();
  const { id } = await register();
  await generateAndDeliver();
  const [{ id: delivery }] = (await client.request("GET", "/api/v1/deliveries")).json.data.data;
  const writes: [string, string, object?][] = [
    ["POST", "/api/v1/webhooks", { endpoint_url: "https://second.test/" }],
    ["PATCH", `/api/v1/webhooks/${id}`, { description: "updated" }],
    ["POST", `/api/v1/webhooks/${id}/rotate-secret`, {}],
    ["POST", `/api/v1/webhooks/${id}/test`],
    ["POST", `/api/v1/webhooks/${id}/replay`, { status: "succeeded" }],
    ["POST", `/api/v1/deliveries/${delivery}/replay`],
    ["DELETE", `/api/v1/webhooks/${id}`],
  ];
  for (const [method, path, body] of writes) {
    const options = { headers: newIdempotencyKeyHeader(), ...(body && { body }) };
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

test("does not replay the secret of a webhook to another API key of the account", async () => {
  const { client } = startWithReceivers();
  const options = { body: { endpoint_url: receiverUrl }, headers: newIdempotencyKeyHeader() };
  const { secret } = (await client.request("POST", "/api/v1/webhooks", options)).json.data;
  const { api_key } = (await client.request("POST", "/api/v1/keys", { body: { name: "other" } })).json.data;
  const response = await client.withApiKey(api_key).request("POST", "/api/v1/webhooks", options);
  expect([response.status, response.json.error.code]).toEqual([409, "idempotency_key_mismatch"]);
  expect(response.text).not.toContain(secret);
});

test("hides webhooks and deliveries from other accounts", async () => {
  const { client, register, generateAndDeliver } = startWithReceivers();
  const { id } = await register();
  await generateAndDeliver();
  const [{ id: delivery }] = (await client.request("GET", "/api/v1/deliveries")).json.data.data;
  const otherClient = client.withApiKey((await client.engine.accounts.create({ name: "other" })).apiKey);
  const responses = await Promise.all([
    otherClient.request("GET", `/api/v1/webhooks/${id}`),
    otherClient.request("PATCH", `/api/v1/webhooks/${id}`, { body: { is_active: false } }),
    otherClient.request("DELETE", `/api/v1/webhooks/${id}`),
    otherClient.request("POST", `/api/v1/webhooks/${id}/rotate-secret`),
    otherClient.request("POST", `/api/v1/webhooks/${id}/test`),
    otherClient.request("POST", `/api/v1/webhooks/${id}/replay`),
    otherClient.request("GET", `/api/v1/webhooks/${id}/deliveries`),
    otherClient.request("GET", `/api/v1/deliveries/${delivery}`),
  ]);
  expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 404));
  expect((await otherClient.request("POST", `/api/v1/deliveries/${delivery}/replay`)).status).toBe(404);
  expect((await otherClient.request("GET", "/api/v1/webhooks")).json.data.total_count).toBe(0);
});

test("sends pending deliveries to the new URL with the same id", async () => {
  const { client, clock, network, register, generateAndDeliver } = startWithReceivers(({ url }) =>
    url === receiverUrl ? 500 : 200,
  );
  const { id } = await register();
  await generateAndDeliver();
  await client.request("PATCH", `/api/v1/webhooks/${id}`, { body: { endpoint_url: "https://new.test/" } });
  await clock.advance(10_000);
  expect(network.sent.map(({ url }) => url)).toEqual([receiverUrl, "https://new.test/"]);
  expect(network.sent[1]?.id).toBe(network.sent[0]?.id);
});

test("ignores the response of the previous URL after an update", async () => {
  const pendingResponse = Promise.withResolvers<number>();
  const { client, clock, register, generateAndDeliver } = startWithReceivers(() => pendingResponse.promise);
  const { id } = await register();
  await generateAndDeliver();
  const path = `/api/v1/webhooks/${id}`;
  await client.request("PATCH", path, { body: { endpoint_url: "https://new.test/" } });
  pendingResponse.resolve(410);
  await clock.advance(1);
  expect((await client.request("GET", path)).json.data).toMatchObject({
    is_active: true,
    failing_since: null,
  });
});

test.each([
  ["disabled", "PATCH", "the webhook is disabled"],
  ["deleted", "DELETE", "the webhook was deleted"],
])("fails pending deliveries of a webhook that is %s, with the reason", async (_, method, reason) => {
  const { client, clock, network, register, generateAndDeliver, deliveries } = startWithReceivers(() => 500);
  const { id } = await register();
  await generateAndDeliver();
  await client.request(method, `/api/v1/webhooks/${id}`, {
    ...(method === "PATCH" && { body: { is_active: false } }),
  });
  await generateAndDeliver();
  await clock.advance(3_600_000);
  expect(network.sent.length).toBe(1);
  const [delivery, ...others] = await deliveries();
  expect(others).toEqual([]);
  expect(delivery).toMatchObject({
    status: "failed",
    attempts: [{ status: 500 }, { status: null, error: reason }],
  });
});

test("clears disabled_reason and failing_since when a webhook is re-enabled", async () => {
  const { client, register, generateAndDeliver } = startWithReceivers((_, index) =>
    index === 0 ? 410 : 200,
  );
  const { id } = await register();
  await generateAndDeliver();
  const path = `/api/v1/webhooks/${id}`;
  expect((await client.request("GET", path)).json.data).toMatchObject({
    is_active: false,
    failing_since: expect.any(Number),
  });
  const { data } = (await client.request("PATCH", path, { body: { is_active: true } })).json;
  expect(data).toMatchObject({ is_active: true, disabled_reason: null, failing_since: null });
});
