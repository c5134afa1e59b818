import { once } from "node:events";
import { createServer, type IncomingMessage, request as send } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { createWebhookReceiver, isWebhookError, type WebhookReceiver } from "../../src/webhooks.ts";
import { clock, delivery, secret } from "./deliveries.ts";

// Requests of node:http.

const receiver = createWebhookReceiver({ secret, clock, maxBodySize: 100_000 });

test("verifies a Node request, also in chunks", async () => {
  const server = await listening((request) => receiver.verify(request));
  const { body, headers } = await delivery();
  expect(await post(server.url, headers, body)).toEqual([200, "evt_1"]);
  const pieces = body.match(/.{1,100}/gs) ?? [];
  expect(await post(server.url, headers, ...pieces)).toEqual([200, "evt_1"]);
  expect(await post(server.url, headers, `${body} `)).toEqual([400, "signature_mismatch"]);
});

test("rejects a Node request that was read before with body_not_raw", async () => {
  const server = await listening(async (request) => {
    for await (const _ of request);
    return receiver.verify(request);
  });
  const { body, headers } = await delivery();
  expect(await post(server.url, headers, body)).toEqual([500, "body_not_raw"]);
});

test("rejects a body that ends early or exceeds the limit", async () => {
  const failures: unknown[] = [];
  const { promise: both, resolve } = Promise.withResolvers<void>();
  const server = await listening(async (request) => {
    await receiver.verify(request).catch((error: unknown) => failures.push(error));
    if (failures.length === 2) resolve();
    return { id: "" };
  });
  const { headers } = await delivery();
  for (const start of ["{", "x".repeat(200_000)]) {
    const sender = send(server.url, { method: "POST", headers });
    sender.on("error", () => {});
    sender.write(start, () => {
      if (start === "{") sender.destroy();
    });
  }
  await both;
  const codes = failures.map((error) => isWebhookError(error) && error.code);
  expect(codes.sort()).toEqual(["body_incomplete", "body_too_large"]);
});

async function listening(
  handle: (request: IncomingMessage) => ReturnType<WebhookReceiver["verify"]> | Promise<{ id: string }>,
) {
  const server = createServer(async (request, response) => {
    try {
      response.end((await handle(request)).id);
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      response.writeHead(error.status).end(error.code);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/` };
}

async function post(url: string, headers: Record<string, string>, ...pieces: readonly string[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  const half = { method: "POST", headers, body, duplex: "half" } as const;
  const response = await fetch(url, half);
  return [response.status, await response.text()];
}
