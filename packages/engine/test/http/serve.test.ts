import { once } from "node:events";
import { expect, test } from "vitest";
import { PortUnavailableError, serve } from "../../src/serve.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { serveEngine as served } from "../support/serve-engine.ts";
import { waitUntil } from "../support/wait-until.ts";

const owl = { method: "POST", body: JSON.stringify({ prompt: "a wise owl", seed: 7 }) };

test("works over a port, with URLs on the requested host", async () => {
  const { server, fetch: send } = await served();
  const { data } = await (await send("/api/v1/avatars/generate", owl)).json();
  const ended = await (await send(`/api/v1/jobs/${data.id}?wait_for_completion=true`)).json();
  const { image_url } = ended.data.avatar;
  expect(image_url.startsWith(`${server.url}/api/v1/assets/`)).toBe(true);
  expect(await (await fetch(image_url)).text()).toBe("a wise owl #7 0");
  const head = await fetch(image_url, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "15", ""]);
});

test("uses publicUrl in URLs if it is set", async () => {
  const { fetch: send, client } = await served({ publicUrl: "https://faces.example/" });
  const { data } = await (await send("/api/v1/avatars/generate", owl)).json();
  await client.engine.idle();
  const ended = await (await send(`/api/v1/jobs/${data.id}`)).json();
  expect(ended.data.avatar.image_url).toMatch(/^https:\/\/faces\.example\/api\/v1\/assets\//);
});

test("responds to open long polls when the engine stops", async () => {
  const clock = createFakeClock();
  const { client, fetch: send } = await served({ clock, worker: false });
  const { data } = await (await send("/api/v1/avatars/generate", owl)).json();
  // Until the engine has started completely.
  await clock.advance(0);
  const sleeping = clock.pending();
  const polling = send(`/api/v1/jobs/${data.id}?wait_for_completion=true&timeout_seconds=30`);
  await waitUntil(() => clock.pending() > sleeping);
  await client.engine.stop();
  expect((await (await polling).json()).data.status).toBe("queued");
});

test("ends the long poll but not the job when the client disconnects", async () => {
  const clock = createFakeClock();
  const model = createGatedModel();
  const { client, fetch: send } = await served({ clock, model });
  const { data } = await (await send("/api/v1/avatars/generate", owl)).json();
  const generation = await model.generation(0);
  // Until the engine has started completely.
  await clock.advance(0);
  const sleeping = clock.pending();
  const abort = new AbortController();
  const polling = send(`/api/v1/jobs/${data.id}?wait_for_completion=true`, { signal: abort.signal });
  await waitUntil(() => clock.pending() > sleeping);
  abort.abort();
  await expect(polling).rejects.toThrow();
  await waitUntil(() => clock.pending() === sleeping);
  expect(generation.context.signal.aborted).toBe(false);
  generation.finish();
  expect((await client.wait(data.id)).json.data.status).toBe("completed");
});

test("responds 503 after the engine has stopped", async () => {
  const { client, fetch: send } = await served();
  await client.engine.stop();
  expect((await send("/api/v1/jobs")).status).toBe(503);
});

test("close() destroys open connections after the grace period", async () => {
  const { client, server, socket } = await served({ worker: false });
  const stalled = await socket();
  const closed = once(stalled, "close");
  stalled.write(
    `POST /api/v1/avatars/generate HTTP/1.1\r\nHost: localhost:${server.port}\r\nContent-Type: application/json\r\n`,
  );
  stalled.write(`Authorization: Bearer ${client.engine.apiKey}\r\nContent-Length: 400\r\n\r\n{`);
  await fetch(`${server.url}/api/v1/jobs`);
  await server.close({ graceMs: 20 });
  await closed;
}, 3_000);

test("close() refuses new connections and can be called twice", async () => {
  const { server } = await served();
  const closing = server.close();
  expect(server.close({ graceMs: 0 })).toBe(closing);
  await closing;
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test("rejects a port in use with a hint", async () => {
  const { server, client } = await served();
  const second = serve(client.engine, { port: server.port });
  await expect(second).rejects.toThrowError(PortUnavailableError);
  await expect(second).rejects.toMatchObject({
    code: "EADDRINUSE",
    hint: expect.stringContaining("another port"),
  });
});

test("close() waits for open responses, but not for keep-alive connections", async () => {
  const model = createGatedModel();
  const clock = createFakeClock();
  const { fetch: send, server } = await served({ model, clock });
  const { data } = await (await send("/api/v1/avatars/generate", owl)).json();
  const generation = await model.generation(0);
  // Until the engine has started completely.
  await clock.advance(0);
  const sleeping = clock.pending();
  const polling = send(`/api/v1/jobs/${data.id}?wait_for_completion=true`);
  await waitUntil(() => clock.pending() > sleeping);
  const closing = server.close({ graceMs: 60_000 });
  generation.finish();
  expect((await (await polling).json()).data.status).toBe("completed");
  await closing;
}, 3_000);

test("disconnects clients that send headers too slowly", async () => {
  const { socket } = await served({}, { headersMs: 50 });
  const slow = await socket();
  const closed = once(slow.resume(), "close");
  slow.write("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ");
  await closed;
}, 3_000);

test("responds 408 and disconnects clients that send a body too slowly", async () => {
  const { client, server, socket } = await served({}, { headersMs: 40, requestMs: 50 });
  const slow = await socket();
  let received = "";
  slow.on("data", (bytes: Buffer) => {
    received += bytes.toString();
  });
  const closed = once(slow, "close");
  slow.write(
    `POST /api/v1/avatars/generate HTTP/1.1\r\nHost: localhost:${server.port}\r\nContent-Type: application/json\r\n`,
  );
  slow.write(`Authorization: Bearer ${client.engine.apiKey}\r\nContent-Length: 400\r\n\r\n{`);
  await closed;
  expect(received).toMatch(/^HTTP\/1\.1 408 /);
}, 3_000);

test("rejects headers that are too large", async () => {
  const { server } = await served();
  const response = await fetch(`${server.url}/healthz`, { headers: { "x-large": "x".repeat(20_000) } });
  expect(response.status).toBe(431);
});

test("keeps connections alive longer than proxies do, and reuses them after the headers timeout", async () => {
  const { socket } = await served({}, { headersMs: 30 });
  const connection = await socket();
  const received: string[] = [];
  connection.on("data", (bytes: Buffer) => received.push(bytes.toString()));
  connection.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
  await waitUntil(() => received.length === 1);
  expect(received[0]).toMatch(/keep-alive: timeout=75/i);
  await new Promise((resolve) => setTimeout(resolve, 100));
  connection.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
  await waitUntil(() => received.length === 2);
});
