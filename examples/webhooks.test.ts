// Sends signed events to the example webhook receivers.
import { once } from "node:events";
import { Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import { isWebhookError, signWebhook, verifyWebhook } from "@likeness/client/webhooks";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import express from "express";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";

const secret = "whsec_dGhlIHNlY3JldCBvZiBhbiBlbmRwb2ludA==";
const imageUrl = "https://images.example/1.png";
const completed = { job: { id: "1", status: "completed", avatar: { image_url: imageUrl } } };
const failure = { code: "safety_filter", message: "refused", action: "Reword the prompt.", retryable: false };
const failed = { job: { id: "1", status: "failed", error: failure } };
const saved = { avatar: { id: "a1", label: "CEO hero v2", image_url: imageUrl } };

beforeEach(() => void vi.stubEnv("LIKENESS_WEBHOOK_SECRET", secret));
afterEach(() => void vi.unstubAllEnvs());

test("webhooks-hono logs the image URL and rejects a forged event", async () => {
  const { app } = await import("./webhooks-hono.ts");
  const log = vi.spyOn(console, "log").mockReturnValue();
  expect(await send(await delivery("job.completed", completed), app.fetch)).toEqual([204, ""]);
  expect(await send(await forgedDelivery("job.completed", completed), app.fetch)).toEqual([
    400,
    "signature_mismatch",
  ]);
  expect(log.mock.calls).toEqual([[imageUrl]]);
});

test("webhooks-express logs the suggested action and rejects a forged event", async () => {
  const { app } = await import("./webhooks-express.ts");
  const log = vi.spyOn(console, "log").mockReturnValue();
  const handler = await listen(app);
  expect(await send(await delivery("job.failed", failed), handler)).toEqual([204, ""]);
  expect(await send(await forgedDelivery("job.failed", failed), handler)).toEqual([
    400,
    "signature_mismatch",
  ]);
  expect(log.mock.calls).toEqual([["Reword the prompt."]]);
});

test("webhooks-next handles a repeated event once and rejects a forged event", async () => {
  const { POST } = await import("./webhooks-next.ts");
  const log = vi.spyOn(console, "log").mockReturnValue();
  expect(await send(await delivery("avatar.saved", saved), POST)).toEqual([204, ""]);
  expect(await send(await delivery("avatar.saved", saved), POST)).toEqual([204, ""]);
  expect(await send(await forgedDelivery("avatar.saved", saved), POST)).toEqual([400, "signature_mismatch"]);
  expect(log.mock.calls).toEqual([["CEO hero v2"]]);
});

test.for([
  ["express.raw() first", express.raw({ type: "*/*" }), [204, ""]],
  ["express.text() first", express.text({ type: "*/*" }), [204, ""]],
  ["express.json() that keeps the raw body", express.json({ verify: keepRawBody }), [204, ""]],
  ["express.json() first", express.json(), [500, "body_not_raw"]],
] as const)("Express with %s", async ([, middleware, expected]) => {
  const app = express();
  app.post("/webhooks/likeness", middleware, async (request, response) => {
    try {
      await verifyWebhook(request);
      response.sendStatus(204);
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      response.status(error.status).send(error.code);
    }
  });
  expect(await send(await delivery("job.failed", failed), await listen(app))).toEqual(expected);
});

test("a receiver verifies and parses the events that an engine sends", async () => {
  const { promise: allReceived, resolve } = Promise.withResolvers<void>();
  const types: string[] = [];
  const handler: Handler = async (request) => {
    types.push((await verifyWebhook(request)).type);
    if (types.length === 3) resolve();
    return new Response(null, { status: 204 });
  };
  const receiver = await serve({ fetch: async (request) => handler(request) }, { port: 0 });
  const engine = createEngine({ webhooks: { allowPrivate: true } });
  onTestFinished(async () => {
    await engine.stop();
    await receiver.close();
  });
  const likeness = new Likeness({ engine });
  const { webhooks } = manage(likeness);
  const { id } = await webhooks.create({ endpointUrl: `${receiver.url}/hooks`, secret });
  await webhooks.test(id);
  const job = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  await likeness.avatars.save({ jobId: job.id });
  await allReceived;
  expect(types.sort()).toEqual(["avatar.saved", "job.completed", "webhook.test"]);
});

type Handler = (request: Request) => Response | Promise<Response>;

async function send(request: Request, handler: Handler) {
  const response = await handler(request);
  return [response.status, await response.text()];
}

/** A signed request in wire format. */
async function delivery(type: string, data: object): Promise<Request> {
  const body = JSON.stringify({ id: "evt_1", object: "event", type, created_at: 1_760_000_000, data });
  const headers = await signWebhook({ secret, id: "evt_1", body });
  return new Request("http://localhost/webhooks/likeness", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

async function forgedDelivery(...event: Parameters<typeof delivery>): Promise<Request> {
  const { headers, url } = await delivery(...event);
  return new Request(url, { method: "POST", headers, body: '{"type":"job.completed"}' });
}

async function listen(app: express.Express): Promise<Handler> {
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return async (request) =>
    fetch(`http://127.0.0.1:${port}/webhooks/likeness`, {
      method: "POST",
      headers: request.headers,
      body: await request.text(),
    });
}

function keepRawBody(request: object, _response: unknown, bytes: Buffer): void {
  Object.assign(request, { rawBody: bytes });
}
