import { createHmac } from "node:crypto";
import { expect, test, vi } from "vitest";
import { createWebhookReceiver, signWebhook, verifyWebhook } from "../../src/webhooks.ts";
import { imageUrl, jobId } from "../wire.ts";
import { clock, delivery, now, piEvent, request, secret, wireData, wireEvent } from "./deliveries.ts";

const receiver = createWebhookReceiver({ secret, clock });

test("verify() resolves to the event in camelCase", async () => {
  const event = await receiver.verify(await request());
  expect(event).toMatchObject({
    id: "evt_1",
    object: "event",
    type: "job.completed",
    createdAt: now - 300,
    timestamp: "2025-10-09T08:53:20.000Z",
    repeated: false,
  });
  if (event.type !== "job.completed") throw new Error("another type");
  expect(event.data.job.avatar.imageUrl).toBe(imageUrl);
  expect(event.data.job.metadata).toEqual({ some_key: "1" });
});

test.for(Object.entries(wireData))("decodes %s", async ([type, data]) => {
  const event = await receiver.verify(await request(wireEvent(type, data)));
  expect(event.type).toBe(type);
  expect(Object.keys(event.data).every((key) => /^[a-zA-Z]+$/.test(key))).toBe(true);
});

test.for([
  ["avatar.applauded", { clap_count: 3 }],
  // Fewer fields than the type has.
  ["job.completed", { job: { id: jobId, status: "completed" } }],
  ["job.failed", { job: { id: jobId, status: "completed" } }],
  ["webhook.test", {}],
])("decodes an unexpected %s as an unknown event", async ([type, data]) => {
  const event = await receiver.verify(await request(wireEvent(String(type), data)));
  expect(event).toMatchObject({ type: "unknown", rawType: type });
  if (type === "avatar.applauded") expect(event.data).toEqual({ clapCount: 3 });
});

test.for<[string, (body: string, headers: Record<string, string>) => Parameters<typeof receiver.verify>[0]]>([
  ["text and Headers", (body, headers) => ({ body, headers: new Headers(headers) })],
  ["bytes and a record", (body, headers) => ({ body: Buffer.from(body), headers })],
  ["an ArrayBuffer", (body, headers) => ({ body: new TextEncoder().encode(body).buffer, headers })],
  [
    "headers in any case and in lists",
    (body, headers) => ({
      body,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]),
      ),
    }),
  ],
])("verify() accepts %s", async ([, make]) => {
  const { body, headers } = await delivery();
  expect(await receiver.verify(make(body, headers))).toMatchObject({ id: "evt_1", type: "job.completed" });
});

test("verify() uses rawBody of a framework", async () => {
  const { body, headers } = await delivery();
  const kept = Object.assign((async function* () {})(), {
    headers,
    body: JSON.parse(body),
    rawBody: Buffer.from(body),
    readableDidRead: true,
  });
  expect(await receiver.verify(kept)).toMatchObject({ id: "evt_1" });
});

test("accepts signatures by either secret during a rotation", async () => {
  const body = wireEvent("webhook.test", wireData["webhook.test"]);
  const both = ["whsec_b2xk", "whsec_bmV3"];
  for (const signing of [both, both.slice(0, 1), both.slice(1)]) {
    const headers = await signWebhook({ secret: signing, id: "evt_1", body, timestamp: now });
    for (const knowing of [both, ...(signing.length > 1 ? both : [])]) {
      const event = await verifyWebhook({ body, headers }, { secret: knowing, clock });
      expect(event.type).toBe("webhook.test");
    }
  }
});

test("ignores signatures of unknown versions", async () => {
  const { body, headers } = await delivery();
  const signatures = `v1a,AAAA v9 ${headers["webhook-signature"]}`;
  expect(
    await receiver.verify({ body, headers: { ...headers, "webhook-signature": signatures } }),
  ).toBeDefined();
});

test("the secret defaults to LIKENESS_WEBHOOK_SECRET and the clock to now", async () => {
  vi.stubEnv("LIKENESS_WEBHOOK_SECRET", secret);
  const body = wireEvent("webhook.test", wireData["webhook.test"]);
  const headers = await signWebhook({ secret, id: "evt_2", body });
  expect(await verifyWebhook({ body, headers })).toMatchObject({ id: "evt_2" });
  vi.unstubAllEnvs();
});

test("sets repeated by seen(), which is called only for valid signatures", async () => {
  const done = new Set<string>();
  const careful = createWebhookReceiver({ secret, clock, seen: async (id) => done.has(id) });
  expect((await careful.verify(await request())).repeated).toBe(false);
  done.add("evt_1");
  expect((await careful.verify(await request())).repeated).toBe(true);

  const seen = vi.fn(() => true);
  const forged = delivery(undefined, { "webhook-signature": "v1,AAAA" });
  await expect(verifyWebhook(await forged, { secret, clock, seen })).rejects.toThrow("no signature matches");
  expect(seen).not.toHaveBeenCalled();
});

test.for(["chosen by the caller", "whsec_is a text to Pi", secret])(
  "acceptPiSignature accepts Pi's deliveries and gives them a stable id: %s",
  async (key) => {
    const mac = createHmac("sha256", key).update(piEvent).digest("hex");
    const given = {
      body: piEvent,
      headers: { "x-pi-event": "job.completed", "x-pi-signature": `sha256=${mac}` },
    };
    const seen = vi.fn(() => false);
    const event = await verifyWebhook(given, { secret: key, clock, acceptPiSignature: true, seen });
    expect(event).toMatchObject({ type: "unknown", rawType: "job.completed", id: `job.completed:${jobId}` });
    expect(seen).toHaveBeenCalledWith(event.id);
    expect(event.data).toMatchObject({ job: { payload: { imageUrl } } });

    await expect(verifyWebhook(given, { secret: key, clock })).rejects.toMatchObject({
      code: "missing_header",
      hint: expect.stringContaining("acceptPiSignature"),
    });
    const minimalBody = JSON.stringify({ id: "evt_pi_9", type: "made.up", created_at: 1, data: {} });
    const ofBare = createHmac("sha256", key).update(minimalBody).digest("hex");
    const without = { body: minimalBody, headers: { "x-pi-signature": `sha256=${ofBare}` } };
    const options = { secret: key, clock, acceptPiSignature: true };
    expect(await verifyWebhook(without, options)).toMatchObject({ id: "made.up:evt_pi_9", timestamp: "" });

    const changed = { ...given, body: `${piEvent} ` };
    await expect(
      verifyWebhook(changed, { secret: key, clock, acceptPiSignature: true }),
    ).rejects.toMatchObject({
      code: "signature_mismatch",
    });
  },
);

test("acceptPiSignature does not replace a Standard Webhooks signature", async () => {
  const { body, headers } = await delivery(undefined, { "webhook-timestamp": String(now - 301) });
  const mac = createHmac("sha256", secret).update(body).digest("hex");
  const both = { body, headers: { ...headers, "x-pi-signature": `sha256=${mac}` } };
  await expect(verifyWebhook(both, { secret, clock, acceptPiSignature: true })).rejects.toMatchObject({
    code: "timestamp_too_old",
  });
});
