import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { createPiReceiver } from "../../../src/pi.ts";
import { rejection } from "../../rejection.ts";
import { createFakePi, type FakePi } from "./fake-pi.ts";
import type { FakePiOptions } from "./fake-pi-shapes.ts";

const secret = "whsec_is a text to Pi";

/** The deliveries of a job that has ended. */
async function deliveriesOf(options: FakePiOptions = {}): Promise<FakePi["deliveries"]> {
  const fake = createFakePi(options);
  const send = async (method: string, path: string, body?: unknown) => {
    const request = new Request(`https://api.trypi.ai/api/v1${path}`, {
      method,
      headers: { authorization: "Bearer pi_live_test" },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return (await fake.fetch(request)).json();
  };
  await send("POST", "/webhooks", { endpoint_url: "https://receiver.example/pi", secret });
  const { data } = await send("POST", "/avatars/generate", {
    prompt: "a founder",
    metadata: { workflow: "leads" },
  });
  await send("GET", `/jobs/${data.job_id}`);
  return fake.deliveries;
}

const requestOf = ({ url, headers, body }: FakePi["deliveries"][number]) =>
  new Request(url, { method: "POST", headers, body });

test("reads a completed and a failed job", async () => {
  const receiver = createPiReceiver({ secret });
  const [completed] = await deliveriesOf();
  const [failed] = await deliveriesOf({ failure: "image_generation_blocked: Not allowed." });
  if (!completed || !failed) throw new Error("nothing was sent");
  expect(await receiver.verify(requestOf(completed))).toMatchObject({
    type: "job.completed",
    createdAt: expect.any(Number),
    timestamp: expect.stringMatching(/Z$/),
    data: {
      job: {
        status: "completed",
        metadata: { workflow: "leads" },
        avatar: { imageUrl: expect.stringMatching(/^https:/) },
        createdAt: expect.any(Number),
      },
    },
    repeated: false,
  });
  expect(await receiver.verify(requestOf(failed))).toMatchObject({
    type: "job.failed",
    data: { job: { status: "failed", error: { code: "safety_filter", message: "Not allowed." } } },
  });
});

test("attempts with different ids are one event", async () => {
  const [first, second] = await deliveriesOf({ attempts: 2 });
  if (!first || !second) throw new Error("nothing was sent");
  const ids = new Set<string>();
  const receiver = createPiReceiver({ secret, seen: (id) => ids.has(id) });
  const event = await receiver.verify(requestOf(first));
  ids.add(event.id);
  expect(JSON.parse(second.body).id).not.toBe(JSON.parse(first.body).id);
  expect(await receiver.verify(requestOf(second))).toMatchObject({ id: event.id, repeated: true });
});

test("rejects a changed body, another secret, and a delivery without a signature", async () => {
  const [delivery] = await deliveriesOf();
  if (!delivery) throw new Error("nothing was sent");
  const receiver = createPiReceiver({ secret });
  const changed = requestOf({ ...delivery, body: `${delivery.body} ` });
  expect(await rejection(receiver.verify(changed))).toMatchObject({
    code: "signature_mismatch",
    status: 400,
  });
  const other = createPiReceiver({ secret: "another secret" });
  expect(await rejection(other.verify(requestOf(delivery)))).toMatchObject({ code: "signature_mismatch" });
  expect(await rejection(receiver.verify(requestOf({ ...delivery, headers: {} })))).toMatchObject({
    code: "missing_header",
    message: "no X-Pi-Signature header",
  });
  expect(() => createPiReceiver()).toThrow("no secret: pass secret or set PI_WEBHOOK_SECRET");
});

test("an event of another type is unknown, with its data", async () => {
  const body = JSON.stringify({
    id: "evt_pi_1",
    object: "event",
    type: "job.paused",
    created_at: 1,
    data: { job: { id: "j1" } },
  });
  const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
  const request = new Request("https://receiver.example", {
    method: "POST",
    headers: { "x-pi-signature": signature },
    body,
  });
  expect(await createPiReceiver({ secret }).verify(request)).toMatchObject({
    id: "job.paused:j1",
    type: "unknown",
    rawType: "job.paused",
    data: { job: { id: "j1" } },
  });
});
