import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { fieldsOf } from "../../src/core/guards.ts";
import { readyAvatar } from "../../src/systems/entities.ts";
import {
  createSystemReceiver,
  type DeliveryScheme,
  readPathClaim,
} from "../../src/webhooks/create-system-receiver.ts";
import type { WebhookEvent } from "../../src/webhooks.ts";
import { rejection } from "../rejection.ts";

function decode(body: unknown): WebhookEvent | undefined {
  const { id } = fieldsOf(body);
  if (typeof id !== "string") return undefined;
  const data = { avatar: readyAvatar({ id: "a1" }, "https://pictures.example/1.png") };
  return {
    id,
    object: "event",
    type: "avatar.completed",
    createdAt: 0,
    timestamp: "",
    data,
    repeated: false,
  };
}

const unsigned: DeliveryScheme = {
  secretVariable: "TEST_WEBHOOK_SECRET",
  readClaim: readPathClaim,
  missing: "no secret at the end of the path",
  decode,
};

const signed: DeliveryScheme = {
  ...unsigned,
  missing: "no X-Signature header",
  readClaim(header) {
    const signature = header("x-signature");
    const sign = async (secret: string, body: ArrayBuffer) =>
      createHmac("sha256", secret).update(Buffer.from(body)).digest("hex");
    return signature ? { id: undefined, signatures: [signature], sign } : undefined;
  },
};

const body = JSON.stringify({ id: "evt_1" });
const signature = createHmac("sha256", "s3cret").update(body).digest("hex");

function delivery(url: string, headers: Record<string, string> = {}, text = body): Request {
  return new Request(url, { method: "POST", headers, body: text });
}

test("accepts a signed delivery once, and says when it is repeated", async () => {
  const ids = new Set<string>();
  const receiver = createSystemReceiver(signed, { secret: ["old", "s3cret"], seen: (id) => ids.has(id) });
  const request = () => delivery("https://host/hooks", { "x-signature": signature });
  expect(await receiver.verify(request())).toMatchObject({ type: "avatar.completed", repeated: false });
  ids.add("evt_1");
  expect(await receiver.verify(request())).toMatchObject({ repeated: true });
});

test("rejects a changed body, a missing signature, and what is not an event", async () => {
  const receiver = createSystemReceiver(signed, { secret: "s3cret" });
  const headers = { "x-signature": signature };
  expect(await rejection(receiver.verify(delivery("https://host/", headers, `${body} `)))).toMatchObject({
    code: "signature_mismatch",
    status: 400,
  });
  expect(await rejection(receiver.verify(delivery("https://host/")))).toMatchObject({
    code: "missing_header",
    message: "no X-Signature header",
  });
  const text = "not JSON";
  const other = { "x-signature": createHmac("sha256", "s3cret").update(text).digest("hex") };
  expect(await rejection(receiver.verify(delivery("https://host/", other, text)))).toMatchObject({
    code: "invalid_body",
  });
});

test("a system that signs nothing delivers to a secret path", async () => {
  const receiver = createSystemReceiver(unsigned, { secret: "4f1c9e" });
  expect(await receiver.verify(delivery("https://host/hooks/4f1c9e?x=1"))).toMatchObject({ id: "evt_1" });
  const express = { headers: {}, originalUrl: "/hooks/4f1c9e", url: "/4f1c9e", body };
  expect(await receiver.verify(express)).toMatchObject({ id: "evt_1" });
  for (const url of ["https://host/hooks/4f1c9f", "https://host/hooks/4f1c9e/"]) {
    expect(await rejection(receiver.verify(delivery(url)))).toHaveProperty("status", 400);
  }
});

test("a receiver without a secret is not created", () => {
  expect(() => createSystemReceiver(signed)).toThrow("no secret: pass secret or set TEST_WEBHOOK_SECRET");
  expect(() => createSystemReceiver(signed, { secret: "" })).toThrow("no secret");
});
