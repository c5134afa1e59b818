import { expect, test } from "vitest";
import type { Store } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { waitUntil } from "../support/wait-until.ts";
import { receiverUrl, startWithReceivers } from "./start-with-receivers.ts";

test("sends each event once, to the webhooks that are subscribed to it", async () => {
  const { client, clock, network, register, generateAndDeliver } = startWithReceivers();
  await register("https://all.test/");
  await register("https://saved.test/", { events: ["avatar.saved"] });
  await register("https://failed.test/", { events: ["job.failed"] });
  const id = await generateAndDeliver({ metadata: { run: "12" }, client_reference_id: "mine" });
  await client.request("POST", "/api/v1/avatars/save", { body: { job_id: id, label: "Owl" } });
  await clock.advance(1);
  expect(network.sent.map(({ url, json }) => [url, json.type])).toEqual([
    ["https://all.test/", "job.completed"],
    ["https://saved.test/", "avatar.saved"],
    ["https://all.test/", "avatar.saved"],
  ]);
  const [completed, first, second] = network.sent;
  expect(completed?.json.data).toEqual({ job: (await client.wait(id)).json.data });
  expect(completed?.json.data.job).toMatchObject({ client_reference_id: "mine", metadata: { run: "12" } });
  expect(first?.json.data.avatar).toMatchObject({ object: "saved_avatar", label: "Owl" });
  expect([first?.id, first?.body]).toEqual([second?.id, second?.body]);
});

test("sends events of failed and cancelled jobs", async () => {
  const gated = createGatedModel();
  const { client, clock, network, register } = startWithReceivers(() => 200, {
    model: gated,
    onFault: () => undefined,
  });
  await register();
  await client.generate();
  (await gated.generation(0)).fail(new Error("no ink"));
  await client.engine.idle().catch(() => undefined);
  const { json } = await client.generate();
  await gated.generation(1);
  await client.request("POST", `/api/v1/jobs/${json.data.id}/cancel`);
  await clock.advance(1);
  expect(network.sent.map((sent) => [sent.json.type, sent.json.data.job.status])).toEqual([
    ["job.failed", "failed"],
    ["job.cancelled", "cancelled"],
  ]);
});

test("sends only the events of its job to the URL of a request", async () => {
  const { client, network, generateAndDeliver, deliveries } = startWithReceivers();
  const id = await generateAndDeliver({ webhook_url: receiverUrl });
  await generateAndDeliver();
  await client.request("POST", "/api/v1/avatars/save", { body: { job_id: id } });
  expect(network.sent.map(({ json }) => json.data.job.id)).toEqual([id]);
  const [delivery] = await deliveries(`&job_id=${id}`);
  expect(delivery).toMatchObject({
    webhook_id: null,
    endpoint_url: receiverUrl,
    event_id: network.sent[0]?.id,
    job_id: id,
  });
});

test("image URLs in an event use the caller's origin and are valid a week later", async () => {
  let isHealthy = false;
  const { client, clock, network, register } = startWithReceivers(() => (isHealthy ? 200 : 500));
  const { id } = await register();
  const headers = { authorization: `Bearer ${client.engine.apiKey}`, "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify({ prompt: "an owl" }) };
  await client.engine.fetch("https://api.example.test/api/v1/avatars/generate", init);
  await client.engine.idle();
  await clock.advance(12 * 24 * 3_600_000);
  isHealthy = true;
  await client.request("POST", `/api/v1/webhooks/${id}/replay`, { body: { since: 0 } });
  await clock.advance(1);
  const address = network.sent.at(-1)?.json.data.job.avatar.image_url;
  expect(address).toMatch(/^https:\/\/api\.example\.test\/api\/v1\/assets\//);
  expect((await client.engine.fetch(address)).status).toBe(200);
});

test("prefers publicUrl to the origin of the request", async () => {
  const { network, register, generateAndDeliver } = startWithReceivers(() => 200, {
    publicUrl: "https://faces.test/",
  });
  await register();
  await generateAndDeliver();
  const { image_url } = network.sent[0]?.json.data.job.avatar ?? {};
  expect(image_url).toMatch(/^https:\/\/faces\.test\/api\/v1\/assets\//);
});

test("sends no event if the transaction was rolled back", async () => {
  const memory = createTestStore();
  let broken = true;
  // Breaks after the deliveries were written, at the end of the transaction that ends a job.
  const transact: Store["transact"] = (work) =>
    memory.transact(async (tx) => {
      let delivers = false;
      const insert: typeof tx.deliveries.insert = async (delivery) => {
        delivers = true;
        await tx.deliveries.insert(delivery);
      };
      const result = await work({ ...tx, deliveries: { ...tx.deliveries, insert } });
      if (delivers && broken) throw new Error("the disk is gone");
      return result;
    });
  const clock = createFakeClock();
  const faults: unknown[] = [];
  const onFault = (error: unknown) => faults.push(error);
  const store = { ...memory, transact };
  const { client, network, register } = startWithReceivers(() => 200, { clock, store, onFault, worker: {} });
  await register();
  const { json } = await client.generate();
  await waitUntil(() => faults.length > 0);
  expect(String(faults[0])).toContain("the disk is gone");
  expect((await client.request("GET", "/api/v1/deliveries")).json.data.total_count).toBe(0);
  broken = false;
  await clock.advance(60_000);
  await client.engine.idle();
  await clock.advance(1);
  expect(network.sent.map((sent) => sent.json.data.job)).toMatchObject([{ id: json.data.id, attempts: 2 }]);
});

test("without webhooks reads only the list of webhooks, once per ended job", async () => {
  const memory = createTestStore();
  let [transactions, lists] = [0, 0];
  const store: Store = {
    ...memory,
    transact: (work) => {
      transactions += 1;
      return memory.transact((tx) =>
        work({
          ...tx,
          endpoints: {
            ...tx.endpoints,
            list: (...asked) => {
              lists += 1;
              return tx.endpoints.list(...asked);
            },
          },
        }),
      );
    },
  };
  const count = async (webhooks: false | object) => {
    const clock = createFakeClock();
    const client = start({ clock, store, webhooks, model: createTinyModel() });
    await clock.advance(1);
    [transactions, lists] = [0, 0];
    for (let n = 0; n < 5; n += 1) {
      await client.generate();
      await client.engine.idle();
    }
    await clock.advance(1);
    await client.engine.stop();
    return { transactions, lists };
  };
  const without = await count(false);
  expect(without.lists).toBe(5);
  expect(await count({})).toEqual(without);
});

test("leaves deliveries to another engine if it has no dispatcher", async () => {
  const store = createTestStore();
  const front = startWithReceivers(() => 200, { store, webhooks: false });
  await front.register();
  await front.generateAndDeliver();
  await front.clock.advance(60_000);
  expect(front.network.sent).toEqual([]);
  const back = startWithReceivers(() => 200, { store, clock: front.clock });
  await back.clock.advance(1);
  expect(back.network.sent.length).toBe(1);
});
