import { expect, test } from "vitest";
import { imageModelFeatures } from "../../src/index.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start, type TestClient } from "../support/start.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { receiverUrl, startWithReceivers } from "../webhooks/start-with-receivers.ts";

async function tenant(operator: TestClient) {
  const { account, apiKey } = await operator.engine.accounts.create({ name: "Acme", tier: "unlimited" });
  const set = async (status: string) => {
    const response = await operator.request("PATCH", `/api/v1/accounts/${account.id}`, { body: { status } });
    expect([response.status, response.json.data.status]).toEqual([200, status]);
  };
  return { id: account.id, client: operator.withApiKey(apiKey), set };
}

test("rejects the keys of a suspended account with the reason, and accepts them when it is active again", async () => {
  const operator = start();
  const { client, set, id } = await tenant(operator);
  await set("suspended");
  for (const response of [
    await client.request("GET", "/api/v1/account"),
    await client.generate(),
    await client.request("POST", "/api/v1/keys"),
  ]) {
    const { type, code, message, hint } = response.json.error;
    expect([response.status, type, code]).toEqual([403, "permission_error", "account_suspended"]);
    expect(message).toBe("The account is suspended.");
    expect(hint).toContain("operator");
  }
  expect((await operator.request("GET", `/api/v1/accounts/${id}`)).json.data.status).toBe("suspended");
  await set("active");
  expect((await client.request("GET", "/api/v1/account")).json.data.status).toBe("active");
});

test("runs queued jobs of a suspended account when it is active again", async () => {
  const model = createGatedModel();
  const operator = start({ model, worker: { concurrency: 1 } });
  const { client, set } = await tenant(operator);
  const running = (await client.generate()).json.data.id;
  const generation = await model.generation(0);
  const waiting = (await client.generate()).json.data.id;
  await set("suspended");
  generation.finish();
  const other = (await operator.generate()).json.data.id;
  (await model.generation(1)).finish();
  expect((await operator.wait(other)).json.data.status).toBe("completed");
  expect(model.started.map(({ request }) => request.jobId)).toEqual([running, other]);
  await set("active");
  (await model.generation(2)).finish();
  expect((await client.wait(waiting)).json.data.status).toBe("completed");
  expect((await client.wait(running)).json.data.status).toBe("completed");
});

test("sends webhooks of a suspended account when it is active again", async () => {
  const { client: operator, clock, network } = startWithReceivers();
  const { client, set } = await tenant(operator);
  await client.request("POST", "/api/v1/webhooks", { body: { endpoint_url: receiverUrl } });
  const { id } = (await client.request("GET", "/api/v1/webhooks")).json.data.data[0];
  network.sent.length = 0;
  await client.request("POST", `/api/v1/webhooks/${id}/test`);
  await set("suspended");
  const before = network.sent.length;
  await clock.advance(3_600_000);
  expect(network.sent.length).toBe(before);
  await set("active");
  await clock.advance(0);
  expect(network.sent.length).toBe(1);
});

test("rejects signed URLs of a suspended account", async () => {
  const operator = start();
  const { client, set } = await tenant(operator);
  const { id } = (await client.generate()).json.data;
  const address = (await client.wait(id)).json.data.avatar.image_url;
  await set("suspended");
  const rejected = await operator.engine.fetch(address);
  expect([rejected.status, (await rejected.json()).error.code]).toEqual([403, "account_suspended"]);
  await set("active");
  expect((await operator.engine.fetch(address)).status).toBe(200);
});

test("ends an event stream when its account is suspended", async () => {
  const operator = start();
  const { client, set, id } = await tenant(operator);
  const { json } = await operator.request("POST", "/api/v1/keys", { body: { account_id: id } });
  const follow = await operator.engine.fetch(`${operator.engine.url}/api/v1/events`, {
    headers: { authorization: `Bearer ${json.data.api_key}` },
  });
  const reader = follow.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  const { json: job } = await client.generate();
  await client.wait(job.data.id);
  expect((await reader?.read())?.done).toBe(false);
  const other = (await client.generate()).json.data.id;
  await set("suspended");
  await operator.engine.idle();
  expect(other).toBeTruthy();
  expect((await reader?.read())?.done).toBe(true);
});

test("allows only the operator to suspend accounts, except its own", async () => {
  const operator = start();
  const { client, id } = await tenant(operator);
  const path = (account: string) => `/api/v1/accounts/${account}`;
  const own = await operator.request("PATCH", path(operator.engine.account.id), {
    body: { status: "suspended" },
  });
  expect([own.status, own.json.error.code]).toEqual([409, "operator_account"]);
  const rejected = await client.request("PATCH", path(id), { body: { status: "active" } });
  expect([rejected.status, rejected.json.error.code]).toEqual([403, "operator_required"]);
});

test("hides the avatars of a suspended account from others until it is active again", async () => {
  const operator = start({ model: { ...createTinyModel(), features: imageModelFeatures } });
  const { client, set } = await tenant(operator);
  const other = (await tenant(operator)).client;
  const { id } = (await publish(client, {})).json.data;
  const unlisted = (await publish(client, { visibility: "unlisted" })).json.data.id;
  const statuses = async () => {
    const responses = [];
    for (const [method, path, body] of [
      ["GET", `/api/v1/avatars/${id}`],
      ["GET", `/api/v1/avatars/${unlisted}`],
      ["GET", `/api/v1/avatars/${id}/comments`],
      ["POST", `/api/v1/avatars/${id}/like`],
      ["POST", `/api/v1/avatars/${id}/comments`, { text: "Nice." }],
      ["POST", `/api/v1/avatars/${id}/remix`, { prompt: "on a beach" }],
      ["POST", "/api/v1/avatars/cast", { characters: [{ avatar_id: id }, { prompt: "a robot" }] }],
    ] as const)
      responses.push((await other.request(method, path, body && { body })).status);
    return responses;
  };
  const feed = async () => {
    const { data, total_count } = (await other.request("GET", "/api/v1/feed")).json.data;
    return [data.map((avatar: { id: string }) => avatar.id), total_count];
  };
  const visible = [200, 200, 200, 200, 201, 202, 202];
  expect(await feed()).toEqual([[id], 1]);
  expect(await statuses()).toEqual(visible);
  await set("suspended");
  expect(await feed()).toEqual([[], 0]);
  expect(await statuses()).toEqual(visible.map(() => 404));
  // A like can be taken back at any time.
  expect((await other.request("DELETE", `/api/v1/avatars/${id}/like`)).status).toBe(200);
  await set("active");
  expect(await feed()).toEqual([[id], 1]);
  expect(await statuses()).toEqual(visible);
});

async function publish(client: TestClient, body: object) {
  const job_id = (await client.generate()).json.data.id;
  await client.wait(job_id);
  const { id } = (await client.request("POST", "/api/v1/avatars/save", { body: { job_id } })).json.data;
  return client.request("POST", `/api/v1/avatars/${id}/publish`, { body });
}
