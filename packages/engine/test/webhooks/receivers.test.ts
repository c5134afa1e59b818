import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import { expect, onTestFinished, test, vi } from "vitest";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { closed, serveHttp } from "../outbound/servers.ts";
import { type Json, start } from "../support/start.ts";

const hour = 3_600_000;

/** An engine that sends over real connections to one webhook. Time passes by hand, so nobody waits ten seconds. */
async function startFor(url: string) {
  const clock = createFakeClock(systemClock().now());
  const client = start({ clock, webhooks: { allowPrivate: true }, worker: { leaseMs: hour } });
  onTestFinished(() => client.engine.stop({ graceMs: 0 }));
  const webhook = (await client.request("POST", "/api/v1/webhooks", { body: { endpoint_url: url } })).json
    .data;
  const delivery = async (): Promise<Json> =>
    (await client.request("GET", "/api/v1/deliveries")).json.data.data[0];
  return {
    client,
    clock,
    webhook,
    delivery,
    async draw(): Promise<void> {
      await client.generate();
      await client.engine.idle();
    },
    /** The delivery once it was attempted so often; between attempts, half a day passes. */
    async attempted(times: number): Promise<Json> {
      for (let made = 1; ; made += 1) {
        const isMade = async () => (await delivery())?.attempts.length >= made;
        await vi.waitUntil(isMade, { interval: 1, timeout: 5_000 });
        if (made === times) return delivery();
        await clock.advance(12 * hour);
      }
    },
  };
}

/** A receiver that keeps what it gets, and answers each with what is next. */
async function serveReceiver(...statuses: number[]) {
  const got: { headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = await serveHttp(async (request, response) => {
    got.push({ headers: request.headers, body: await text(request) });
    response.writeHead(statuses[got.length - 1] ?? 204).end();
  });
  return { ...server, got };
}

test("deliveries are verified by the standardwebhooks library", async () => {
  const receiver = await serveReceiver();
  const { webhook, draw, attempted } = await startFor(`${receiver.url}/hook?from=likeness`);
  await draw();
  expect(await attempted(1)).toMatchObject({ status: "succeeded", attempts: [{ status: 204, error: null }] });
  const [{ headers, body } = { headers: {}, body: "" }] = receiver.got;
  const heard = new Webhook(webhook.secret).verify(body, {
    "webhook-id": String(headers["webhook-id"]),
    "webhook-timestamp": String(headers["webhook-timestamp"]),
    "webhook-signature": String(headers["webhook-signature"]),
  });
  expect(heard).toEqual(JSON.parse(body));
});

test("500 nine times and then 200: ten attempts with one id", async () => {
  const receiver = await serveReceiver(...Array.from({ length: 9 }, () => 500), 200);
  const { draw, attempted } = await startFor(receiver.url);
  await draw();
  const { status, attempts } = await attempted(10);
  expect([status, attempts.map((attempt: Json) => attempt.status)]).toEqual([
    "succeeded",
    [500, 500, 500, 500, 500, 500, 500, 500, 500, 200],
  ]);
  expect(new Set(receiver.got.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
});

test("aborts a slow receiver after ten seconds and retries", async () => {
  const arrived = Promise.withResolvers<void>();
  let asked = 0;
  const { url, sockets } = await serveHttp((_, response) => {
    asked += 1;
    if (asked === 1) arrived.resolve();
    else response.end("late, but here");
  });
  const { clock, draw, attempted } = await startFor(url);
  await draw();
  await arrived.promise;
  await clock.advance(10_000);
  await closed(sockets[0]);
  const { status, attempts } = await attempted(2);
  expect(status).toBe("succeeded");
  expect(attempts[0]).toMatchObject({
    status: null,
    duration_ms: 10_000,
    error: expect.stringContaining("10000 ms"),
  });
});

test("aborts a receiver that sends an endless response", async () => {
  const arrived = Promise.withResolvers<void>();
  const { url, sockets } = await serveHttp((_, response) => {
    response.writeHead(200).write("a");
    arrived.resolve();
  });
  const { clock, draw, attempted } = await startFor(url);
  await draw();
  await arrived.promise;
  await clock.advance(10_000);
  await closed(sockets[0]);
  expect((await attempted(1)).attempts[0]).toMatchObject({ status: null, duration_ms: 10_000 });
});

test("a redirect is not followed", async () => {
  const elsewhere = await serveReceiver();
  const { url } = await serveHttp((_, response) =>
    response.writeHead(307, { location: elsewhere.url }).end(),
  );
  const { draw, attempted } = await startFor(url);
  await draw();
  expect((await attempted(1)).attempts[0]).toMatchObject({
    status: 307,
    error: expect.stringContaining("redirects"),
  });
  expect(elsewhere.got).toEqual([]);
});

test("a broken connection is a failure", async () => {
  const { url } = await serveHttp((request) => request.socket.resetAndDestroy());
  const { draw, attempted } = await startFor(url);
  await draw();
  const { status, attempts } = await attempted(2);
  expect(status).toBe("pending");
  expect(attempts[1]).toMatchObject({
    status: null,
    error: expect.stringContaining("broke the connection off"),
  });
});

test("a refused connection is a failure", async () => {
  const { url, draw, attempted } = {
    url: "http://127.0.0.1:9999/",
    ...(await startFor("http://127.0.0.1:9999/")),
  };
  await draw();
  const { attempts } = await attempted(1);
  expect(attempts[0].error).toContain(new URL(url).host);
});

test("410 disables the webhook", async () => {
  const receiver = await serveReceiver(410);
  const { client, clock, webhook, draw, attempted } = await startFor(receiver.url);
  await draw();
  expect((await attempted(1)).status).toBe("failed");
  await clock.advance(24 * hour);
  await draw();
  expect(receiver.got.length).toBe(1);
  const { data } = (await client.request("GET", `/api/v1/webhooks/${webhook.id}`)).json;
  expect(data).toMatchObject({ is_active: false, disabled_reason: "gone" });
});

test("reads only the beginning of a response of 20 MB", async () => {
  let megabytes = 0;
  function* flood() {
    for (; megabytes < 20; megabytes += 1) yield Buffer.alloc(1024 * 1024);
  }
  const { url, sockets } = await serveHttp((_, response) => {
    Readable.from(flood()).pipe(response);
  });
  const { draw, attempted } = await startFor(url);
  await draw();
  expect((await attempted(1)).status).toBe("succeeded");
  await closed(sockets[0]);
  // What lies in the buffers of the connection was on its way already.
  expect(megabytes).toBeLessThan(15);
});

test("rejects webhooks to private networks unless allowPrivate is set", async () => {
  const client = start();
  const body = { endpoint_url: "https://127.0.0.1/hook" };
  const { status, json } = await client.request("POST", "/api/v1/webhooks", { body });
  expect([status, json.error.param]).toEqual([400, "endpoint_url"]);
  expect(json.error.message).toMatch(/^endpoint_url must not lead to 127\.0\.0\.1/);
});
