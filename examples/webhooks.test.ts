// The receivers in this folder, told of events as a server tells them.
import { once } from "node:events";
import { Likeness } from "@likeness/client";
import { manage } from "@likeness/client/manage";
import { isWebhookError, signWebhook, verifyWebhook } from "@likeness/client/webhooks";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import express from "express";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";

const secret = "whsec_dGhlIHNlY3JldCBvZiBhbiBlbmRwb2ludA==";
const picture = "https://pictures.example/1.png";
const completed = { job: { id: "1", status: "completed", avatar: { image_url: picture } } };
const failure = { code: "safety_filter", message: "refused", action: "Reword the prompt.", retryable: false };
const failed = { job: { id: "1", status: "failed", error: failure } };
const saved = { avatar: { id: "a1", label: "CEO hero v2", image_url: picture } };

beforeEach(() => void vi.stubEnv("LIKENESS_WEBHOOK_SECRET", secret));
afterEach(() => void vi.unstubAllEnvs());

test("webhooks-hono says where the picture is", async () => {
  const { app } = await import("./webhooks-hono.ts");
  const say = vi.spyOn(console, "log").mockReturnValue();
  expect(await answerTo(await delivery("job.completed", completed), app.fetch)).toEqual([204, ""]);
  expect(await answerTo(await forgery("job.completed", completed), app.fetch)).toEqual([
    400,
    "signature_mismatch",
  ]);
  expect(say.mock.calls).toEqual([[picture]]);
});

test("webhooks-express says what to do", async () => {
  const { app } = await import("./webhooks-express.ts");
  const say = vi.spyOn(console, "log").mockReturnValue();
  const send = await listening(app);
  expect(await answerTo(await delivery("job.failed", failed), send)).toEqual([204, ""]);
  expect(await answerTo(await forgery("job.failed", failed), send)).toEqual([400, "signature_mismatch"]);
  expect(say.mock.calls).toEqual([["Reword the prompt."]]);
});

test("webhooks-next names what was saved, once", async () => {
  const { POST } = await import("./webhooks-next.ts");
  const say = vi.spyOn(console, "log").mockReturnValue();
  expect(await answerTo(await delivery("avatar.saved", saved), POST)).toEqual([204, ""]);
  expect(await answerTo(await delivery("avatar.saved", saved), POST)).toEqual([204, ""]);
  expect(await answerTo(await forgery("avatar.saved", saved), POST)).toEqual([400, "signature_mismatch"]);
  expect(say.mock.calls).toEqual([["CEO hero v2"]]);
});

test.for([
  ["express.raw() first", express.raw({ type: "*/*" }), [204, ""]],
  ["express.text() first", express.text({ type: "*/*" }), [204, ""]],
  ["express.json() that keeps the bytes", express.json({ verify: keep }), [204, ""]],
  ["express.json() first", express.json(), [500, "body_not_raw"]],
] as const)("on Express with %s the answer fits", async ([, first, answer]) => {
  const app = express();
  app.post("/webhooks/likeness", first, async (request, response) => {
    try {
      await verifyWebhook(request);
      response.sendStatus(204);
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      response.status(error.status).send(error.code);
    }
  });
  expect(await answerTo(await delivery("job.failed", failed), await listening(app))).toEqual(answer);
});

test("what an engine tells is what a receiver understands", async () => {
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  const types: string[] = [];
  const told: Answer = async (request) => {
    types.push((await verifyWebhook(request)).type);
    if (types.length === 3) resolve();
    return new Response(null, { status: 204 });
  };
  const receiver = await serve({ fetch: async (request) => told(request) }, { port: 0 });
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
  await arrived;
  expect(types.sort()).toEqual(["avatar.saved", "job.completed", "webhook.test"]);
});

type Answer = (request: Request) => Response | Promise<Response>;

async function answerTo(request: Request, answer: Answer) {
  const response = await answer(request);
  return [response.status, await response.text()];
}

/** As the server says it: in the wire's names, and signed. */
async function delivery(type: string, data: object): Promise<Request> {
  const body = JSON.stringify({ id: "evt_1", object: "event", type, created_at: 1_760_000_000, data });
  const headers = await signWebhook({ secret, id: "evt_1", body });
  return new Request("http://localhost/webhooks/likeness", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

async function forgery(...event: Parameters<typeof delivery>): Promise<Request> {
  const { headers, url } = await delivery(...event);
  return new Request(url, { method: "POST", headers, body: '{"type":"job.completed"}' });
}

async function listening(app: express.Express): Promise<Answer> {
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

function keep(request: object, _response: unknown, bytes: Buffer): void {
  Object.assign(request, { rawBody: bytes });
}
