import { createHmac } from "node:crypto";
import { checkEvent } from "@likeness/contract/pi";
import { expect, test } from "vitest";
import type { EngineOptions } from "../../../../src/index.ts";
import type { Outbound } from "../../../../src/ports/outbound.ts";
import { createFakeClock } from "../../../../src/testing/fake-clock.ts";
import { isoTime, startPi } from "./start-pi.ts";

const endpoint_url = "https://receiver.test/pi";

/** Starts an engine whose webhooks are answered with the given statuses, and then with 200. */
function startWithReceiver(statuses: number[] = [], options: EngineOptions = {}) {
  const clock = createFakeClock(Date.UTC(2026, 0, 1, 12));
  const sent: { url: string; headers: Record<string, string>; body: string }[] = [];
  const outbound: Outbound = {
    check: (url) => (url.startsWith("https://") ? null : "must start with https://"),
    download: async () => ({ ok: false, reason: "network", message: "There is nothing to download." }),
    async send({ url, headers = {}, body }) {
      sent.push({ url, headers: { ...headers }, body: String(body) });
      return {
        ok: true,
        status: statuses.shift() ?? 200,
        headers: {},
        body: new Uint8Array(),
        truncated: false,
      };
    },
  };
  const pi = startPi({ clock, outbound, worker: { leaseMs: 3_600_000 }, ...options });
  const deliver = async () => {
    await pi.engine.idle();
    await clock.advance(0);
  };
  return { pi, clock, sent, deliver };
}

test.each(["whsec_...", "whsec_not base64!", "12345678", "pässword of mine", "x".repeat(500)])(
  "signs the body with the secret %j as text",
  async (secret) => {
    const { pi, sent, deliver } = startWithReceiver();
    await pi.request("POST", "/webhooks", { body: { endpoint_url, secret } });
    const metadata = { workflow: "lead-enrichment" };
    const id = await pi.generate({ client_reference_id: "run-1", metadata });
    await deliver();
    expect(sent).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: "" }] = sent;
    const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "x-pi-event": "job.completed",
      "x-pi-signature": signature,
    });
    const event = JSON.parse(body);
    expect(checkEvent(event)).toEqual([]);
    expect(event).toEqual({
      id: expect.stringMatching(/^evt_pi_[0-9a-f]{32}$/),
      object: "event",
      type: "job.completed",
      created_at: 1767268800,
      data: {
        job: {
          id,
          type: "avatar_generation",
          status: "completed",
          result_url: `avatars/${id}`,
          error_log: null,
          payload: {
            phase: "completed",
            image_url: expect.stringMatching(/\/pi\/assets\//),
            mode: "corpus",
            input: {
              prompt: "a wise owl",
              output: {},
              reference_image_count: 0,
              client_reference_id: "run-1",
              metadata,
            },
            output_applied: expect.any(Object),
          },
          created_at: expect.stringMatching(isoTime),
          updated_at: expect.stringMatching(isoTime),
        },
      },
    });
    expect((await pi.engine.fetch(event.data.job.payload.image_url)).status).toBe(200);
  },
);

test("sends job.failed for jobs that failed, were refused or were cancelled", async () => {
  const { pi, sent, deliver } = startWithReceiver([], {
    model: { generate: async () => ({ ok: false, code: "invalid_input", message: "No." }) },
  });
  await pi.request("POST", "/webhooks", { body: { endpoint_url, secret: "12345678" } });
  await pi.generate();
  await deliver();
  await pi.generate({ reference_images: [btoa("no image")] });
  await deliver();
  expect(sent.map(({ headers }) => headers["x-pi-event"])).toEqual(["job.failed", "job.failed"]);
  const jobs = sent.map(({ body }) => JSON.parse(body).data.job);
  expect(jobs).toMatchObject([
    {
      status: "failed",
      error_log: "No.",
      payload: { phase: "failed", failed_at: expect.stringMatching(isoTime) },
    },
    { status: "failed", error_log: expect.stringMatching(/^Unsupported reference image type/) },
  ]);
});

test("sends nothing but the end of jobs, and repeats a delivery with the same id", async () => {
  const { pi, clock, sent, deliver } = startWithReceiver([500, 503]);
  await pi.request("POST", "/webhooks", { body: { endpoint_url, secret: "12345678" } });
  const job_id = await pi.generate();
  await deliver();
  await pi.request("POST", "/avatars/save", { body: { job_id } });
  await clock.advance(3_600_000);
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map(({ body }) => JSON.parse(body).id)).size).toBe(1);
});

test("a disabled webhook receives nothing", async () => {
  const { pi, sent, deliver } = startWithReceiver();
  const { json } = await pi.request("POST", "/webhooks", { body: { endpoint_url, secret: "12345678" } });
  await pi.request("PATCH", `/webhooks/${json.data.id}`, { body: { is_active: false } });
  await pi.generate();
  await deliver();
  expect(sent).toEqual([]);
  await pi.request("PATCH", `/webhooks/${json.data.id}`, { body: { is_active: true } });
  await pi.generate();
  await deliver();
  expect(sent).toHaveLength(1);
});

test("webhooks of our own API are neither listed nor changed here, and keep their format", async () => {
  const { pi, sent, deliver } = startWithReceiver();
  const own = await pi.engine.fetch(`${pi.engine.url}/api/v1/webhooks`, {
    method: "POST",
    body: JSON.stringify({ endpoint_url: "https://receiver.test/own" }),
    headers: { authorization: `Bearer ${pi.engine.apiKey}`, "content-type": "application/json" },
  });
  const { data } = await own.json();
  expect((await pi.request("GET", "/webhooks")).json.data.data).toEqual([]);
  const { status, json } = await pi.request("PATCH", `/webhooks/${data.id}`, { body: { is_active: false } });
  expect([status, json.error.code]).toEqual([404, "not_found"]);
  await pi.generate();
  await deliver();
  expect(sent.map(({ url, body }) => [url, JSON.parse(body).id.slice(0, 7)])).not.toContainEqual([
    expect.any(String),
    "evt_pi_",
  ]);
});

test("says what is wrong with a webhook", async () => {
  const { pi } = startWithReceiver();
  const create = async (body: unknown) => {
    const { status, json } = await pi.request("POST", "/webhooks", { body });
    return [status, json.error?.code, json.error?.param];
  };
  expect(await create({ endpoint_url, secret: "1234567" })).toEqual([400, "invalid_request_body", "secret"]);
  expect(await create({ endpoint_url, secret: " 1234567 " })).toEqual([
    400,
    "invalid_request_body",
    "secret",
  ]);
  expect(await create({ endpoint_url, secret: "x".repeat(501) })).toEqual([
    400,
    "invalid_request_body",
    "secret",
  ]);
  expect(await create({ endpoint_url })).toEqual([400, "invalid_request_body", "secret"]);
  expect(await create({ secret: "12345678" })).toEqual([400, "invalid_request_body", "endpoint_url"]);
  expect(await create({ endpoint_url: "https://a b", secret: "12345678" })).toEqual([
    400,
    "invalid_request_body",
    "endpoint_url",
  ]);
  expect(await create({ endpoint_url: "http://receiver.test", secret: "12345678" })).toEqual([
    400,
    "invalid_endpoint_url",
    "endpoint_url",
  ]);
  const text = await pi.request("POST", "/webhooks", { text: "no" });
  expect([text.status, text.json.error.code]).toEqual([400, "invalid_json_body"]);
  const { json } = await pi.request("POST", "/webhooks", {
    body: { endpoint_url, secret: "12345678", events: ["x"] },
  });
  const { id } = json.data;
  const change = async (path: string, body: unknown) => {
    const { status, json } = await pi.request("PATCH", `/webhooks/${path}`, { body });
    return [status, json.error.code];
  };
  expect(await change(id, {})).toEqual([400, "no_changes"]);
  expect(await change(id, { endpoint_url: "https://other.test" })).toEqual([400, "no_changes"]);
  expect(await change(id, { is_active: "no" })).toEqual([400, "invalid_request_body"]);
  expect(await change("12", { is_active: false })).toEqual([400, "invalid_id"]);
  expect(await change("7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a", { is_active: false })).toEqual([
    404,
    "not_found",
  ]);
});
