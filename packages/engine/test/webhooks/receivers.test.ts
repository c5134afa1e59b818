import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import { expect, onTestFinished, test, vi } from "vitest";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { serveHttp, waitForClose } from "../outbound/servers.ts";
import { type Json, start } from "../support/start.ts";

const hour = 3_600_000;

/** Starts an engine with one webhook, real connections and a fake clock, so that timeouts need no real time. */
async function startWithWebhook(url: string) {
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
    async generateAvatar(): Promise<void> {
      await client.generate();
      await client.engine.idle();
    },
    /** Waits for the given number of attempts, advances half a day between them, and returns the delivery. */
    async waitForAttempts(times: number): Promise<Json> {
      for (let count = 1; ; count += 1) {
        const isAttempted = async () => (await delivery())?.attempts.length >= count;
        await vi.waitUntil(isAttempted, { interval: 1, timeout: 5_000 });
        if (count === times) return delivery();
        await clock.advance(12 * hour);
      }
    },
  };
}

/** Records requests and responds with the given statuses in order, then 204. */
async function serveReceiver(...statuses: number[]) {
  const received: { headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = await serveHttp(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    response.writeHead(statuses[received.length - 1] ?? 204).end();
  });
  return { ...server, received };
}

test("sends deliveries that the standardwebhooks library verifies", async () => {
  const receiver = await serveReceiver();
  const { webhook, generateAvatar, waitForAttempts } = await startWithWebhook(
    `${receiver.url}/hook?from=likeness`,
  );
  await generateAvatar();
  expect(await waitForAttempts(1)).toMatchObject({
    status: "succeeded",
    attempts: [{ status: 204, error: null }],
  });
  const [{ headers, body } = { headers: {}, body: "" }] = receiver.received;
  const verified = new Webhook(webhook.secret).verify(body, {
    "webhook-id": String(headers["webhook-id"]),
    "webhook-timestamp": String(headers["webhook-timestamp"]),
    "webhook-signature": String(headers["webhook-signature"]),
  });
  expect(verified).toEqual(JSON.parse(body));
});

test("makes ten attempts with one id for nine responses 500 and then 200", async () => {
  const receiver = await serveReceiver(...Array.from({ length: 9 }, () => 500), 200);
  const { generateAvatar, waitForAttempts } = await startWithWebhook(receiver.url);
  await generateAvatar();
  const { status, attempts } = await waitForAttempts(10);
  expect([status, attempts.map((attempt: Json) => attempt.status)]).toEqual([
    "succeeded",
    [500, 500, 500, 500, 500, 500, 500, 500, 500, 200],
  ]);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
});

test("aborts a slow receiver after ten seconds and retries", async () => {
  const requestReceived = Promise.withResolvers<void>();
  let requests = 0;
  const { url, sockets } = await serveHttp((_, response) => {
    requests += 1;
    if (requests === 1) requestReceived.resolve();
    else response.end("late");
  });
  const { clock, generateAvatar, waitForAttempts } = await startWithWebhook(url);
  await generateAvatar();
  await requestReceived.promise;
  await clock.advance(10_000);
  await waitForClose(sockets[0]);
  const { status, attempts } = await waitForAttempts(2);
  expect(status).toBe("succeeded");
  expect(attempts[0]).toMatchObject({
    status: null,
    duration_ms: 10_000,
    error: expect.stringContaining("10000 ms"),
  });
});

test("aborts a receiver that sends an endless response", async () => {
  const requestReceived = Promise.withResolvers<void>();
  const { url, sockets } = await serveHttp((_, response) => {
    response.writeHead(200).write("a");
    requestReceived.resolve();
  });
  const { clock, generateAvatar, waitForAttempts } = await startWithWebhook(url);
  await generateAvatar();
  await requestReceived.promise;
  await clock.advance(10_000);
  await waitForClose(sockets[0]);
  expect((await waitForAttempts(1)).attempts[0]).toMatchObject({ status: null, duration_ms: 10_000 });
});

test("does not follow a redirect", async () => {
  const target = await serveReceiver();
  const { url } = await serveHttp((_, response) => response.writeHead(307, { location: target.url }).end());
  const { generateAvatar, waitForAttempts } = await startWithWebhook(url);
  await generateAvatar();
  expect((await waitForAttempts(1)).attempts[0]).toMatchObject({
    status: 307,
    error: expect.stringContaining("redirects"),
  });
  expect(target.received).toEqual([]);
});

test("retries after a broken connection", async () => {
  const { url } = await serveHttp((request) => request.socket.resetAndDestroy());
  const { generateAvatar, waitForAttempts } = await startWithWebhook(url);
  await generateAvatar();
  const { status, attempts } = await waitForAttempts(2);
  expect(status).toBe("pending");
  expect(attempts[1]).toMatchObject({
    status: null,
    error: expect.stringContaining("closed the connection unexpectedly"),
  });
});

test("reports the host of a refused connection", async () => {
  const url = "http://127.0.0.1:9999/";
  const { generateAvatar, waitForAttempts } = await startWithWebhook(url);
  await generateAvatar();
  const { attempts } = await waitForAttempts(1);
  expect(attempts[0].error).toContain(new URL(url).host);
});

test("disables the webhook after a 410", async () => {
  const receiver = await serveReceiver(410);
  const { client, clock, webhook, generateAvatar, waitForAttempts } = await startWithWebhook(receiver.url);
  await generateAvatar();
  expect((await waitForAttempts(1)).status).toBe("failed");
  await clock.advance(24 * hour);
  await generateAvatar();
  expect(receiver.received.length).toBe(1);
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
  const { generateAvatar, waitForAttempts } = await startWithWebhook(url);
  await generateAvatar();
  expect((await waitForAttempts(1)).status).toBe("succeeded");
  await waitForClose(sockets[0]);
  // The buffers of the connection may contain several megabytes more.
  expect(megabytes).toBeLessThan(15);
});

test("rejects webhooks to private networks unless allowPrivate is set", async () => {
  const client = start();
  const body = { endpoint_url: "https://127.0.0.1/hook" };
  const { status, json } = await client.request("POST", "/api/v1/webhooks", { body });
  expect([status, json.error.param]).toEqual([400, "endpoint_url"]);
  expect(json.error.message).toMatch(/^endpoint_url must not lead to 127\.0\.0\.1/);
});
