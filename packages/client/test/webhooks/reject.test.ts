import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { isLikenessError } from "../../src/index.ts";
import {
  createWebhookReceiver,
  isWebhookError,
  verifyWebhook,
  type WebhookDelivery,
  WebhookError,
} from "../../src/webhooks.ts";
import { clock, delivery, now, request, secret, wireData, wireEvent } from "./deliveries.ts";

// Deliveries that are rejected.

const receiver = createWebhookReceiver({ secret, clock });

async function rejection(work: Promise<unknown>): Promise<WebhookError> {
  try {
    await work;
  } catch (error) {
    if (isWebhookError(error)) return error;
    throw error;
  }
  throw new Error("expected a rejection");
}

test("rejects a timestamp outside the tolerance in both directions", async () => {
  const at = (timestamp: number) => delivery(undefined, { "webhook-timestamp": String(timestamp) });
  const code = async (timestamp: number) => (await rejection(receiver.verify(await at(timestamp)))).code;
  // Within the tolerance, only the signature does not match.
  expect(await code(now - 300)).toBe("signature_mismatch");
  expect(await code(now + 300)).toBe("signature_mismatch");
  expect(await code(now - 301)).toBe("timestamp_too_old");
  expect(await code(now + 301)).toBe("timestamp_too_new");
  expect((await rejection(receiver.verify(await at(now - 301)))).message).toBe(
    "webhook-timestamp is 301 s off; at most 300",
  );
  expect((await rejection(receiver.verify(await at(now + 301)))).message).toBe(
    "webhook-timestamp is 301 s off; at most 300",
  );
  const strict = createWebhookReceiver({ secret, clock, toleranceSeconds: 0 });
  expect((await strict.verify(await request())).id).toBe("evt_1");
  expect((await rejection(strict.verify(await at(now - 1)))).code).toBe("timestamp_too_old");
});

test("rejects everything when a tolerance, a limit or a timestamp is not a number", async () => {
  const toleranceSeconds = Number.NaN;
  expect((await rejection(verifyWebhook(await request(), { secret, clock, toleranceSeconds }))).status).toBe(
    400,
  );
  const maxBodySize = Number.NaN;
  expect((await rejection(verifyWebhook(await request(), { secret, clock, maxBodySize }))).status).toBe(413);
  const soon = delivery(undefined, { "webhook-timestamp": "soon" });
  expect((await rejection(receiver.verify(await soon))).code).toBe("timestamp_too_old");
});

test.for(["webhook-id", "webhook-timestamp", "webhook-signature"])(
  "rejects a delivery without %s",
  async (name) => {
    const error = await rejection(receiver.verify(await delivery(undefined, { [name]: "" })));
    expect(error).toMatchObject({ code: "missing_header", status: 400, message: `no ${name} header` });
  },
);

test.for(["", "v1,", "v1", "v2,AAAA", " "])("rejects the signature %j", async (signature) => {
  const error = await rejection(
    receiver.verify(await delivery(undefined, { "webhook-signature": signature })),
  );
  expect(["signature_mismatch", "missing_header"]).toContain(error.code);
});

test("rejects a signature with any character changed", async () => {
  const { body, headers } = await delivery();
  const good = headers["webhook-signature"];
  const forged = [`${good}=`, good.slice(0, -1)];
  for (let at = 3; at < good.length; at += 1) {
    forged.push(`${good.slice(0, at)}${good[at] === "x" ? "y" : "x"}${good.slice(at + 1)}`);
  }
  for (const changed of forged) {
    const given = { body, headers: { ...headers, "webhook-signature": changed } };
    expect((await rejection(receiver.verify(given))).code).toBe("signature_mismatch");
  }
});

test("rejects a body that was read or parsed with body_not_raw and a hint", async () => {
  const { body, headers } = await delivery();
  const read = await request();
  await read.json();
  const reading = await request();
  reading.body?.getReader();
  const parsed = { headers, body: JSON.parse(body) };
  for (const given of [read, reading, parsed]) {
    const error = await rejection(receiver.verify(given));
    expect(error).toMatchObject({ code: "body_not_raw", status: 500 });
    expect(error.hint).toMatch(/Express: express\.raw.*Next.*Request.*bodyParser/);
  }
});

test.for([
  "",
  "no JSON",
  "[]",
  "null",
  JSON.stringify({ id: "evt_1", type: "job.completed", created_at: 1 }),
  JSON.stringify({ id: "evt_1", created_at: 1, data: {} }),
])("%j is no event, even when it is signed", async (body) => {
  expect(await rejection(receiver.verify(await request(body)))).toMatchObject({
    code: "invalid_body",
    status: 400,
  });
});

test("stops reading a body at maxBodySize", async () => {
  let given = 0;
  const cancelled = vi.fn();
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1;
      controller.enqueue(new Uint8Array(1_000));
    },
    cancel: cancelled,
  });
  const { headers } = await delivery();
  const half = { method: "POST", headers, body: endless, duplex: "half" } as const;
  const error = await rejection(
    verifyWebhook(new Request("https://shop.example", half), { secret, clock, maxBodySize: 10_000 }),
  );
  expect(error).toMatchObject({ code: "body_too_large", status: 413 });
  expect(given).toBeLessThan(20);
  expect(cancelled).toHaveBeenCalled();

  const { body } = await delivery();
  const exact = { secret, clock, maxBodySize: body.length };
  expect((await verifyWebhook(await request(), exact)).id).toBe("evt_1");
  const less = { ...exact, maxBodySize: body.length - 1 };
  expect((await rejection(verifyWebhook(await request(), less))).code).toBe("body_too_large");
});

test("the signal ends the wait for the body", async () => {
  const { headers } = await delivery();
  const stalled = new ReadableStream();
  const half = { method: "POST", headers, body: stalled, duplex: "half" } as const;
  const stop = new AbortController();
  const work = receiver.verify(new Request("https://shop.example", half), { signal: stop.signal });
  stop.abort(new Error("closing time"));
  await expect(work).rejects.toThrow("closing time");
});

test.for([undefined, "", [], ["whsec_"], "whsec_not base64!", [secret, ""]])(
  "rejects the secret %j without quoting it",
  (given) => {
    vi.stubEnv("LIKENESS_WEBHOOK_SECRET", "");
    const make = () => createWebhookReceiver({ secret: given, clock });
    expect(make).toThrow(WebhookError);
    expect(make).toThrow(/secret/);
    expect(make).not.toThrow(/not base64!/);
    vi.unstubAllEnvs();
  },
);

test("isWebhookError recognizes errors of another copy of the package", async () => {
  const error = await rejection(receiver.verify(await delivery(undefined, { "webhook-id": "" })));
  expect(isLikenessError(error)).toBe(true);
  expect(isWebhookError(new Error("missing_header"))).toBe(false);
  vi.resetModules();
  const copy = await import("../../src/webhooks.ts");
  expect(copy.WebhookError).not.toBe(WebhookError);
  expect(copy.isWebhookError(error)).toBe(true);
  expect(String(error)).toBe("WebhookError: no webhook-id header");
});

test("secrets and signatures are not in inspect(), JSON or errors", async () => {
  const { headers } = await delivery();
  const words = [secret, secret.slice(6), headers["webhook-signature"]];
  const printed: string[] = [];
  const print = (value: unknown) =>
    printed.push(
      inspect(value, { depth: 20, showHidden: true, getters: true }),
      JSON.stringify(value),
      String(value),
    );
  print(receiver);
  const test = wireEvent("webhook.test", wireData["webhook.test"]);
  const given: WebhookDelivery[] = [
    await request(),
    await delivery(`${test} `, { "webhook-id": "evt_2" }),
    await delivery(test, { "webhook-timestamp": "1" }),
    await delivery(test, { "webhook-id": "" }),
    await delivery("no JSON"),
  ];
  for (const one of given) print(await receiver.verify(one).catch((error: unknown) => error));
  expect(printed.filter((text) => words.some((word) => text?.includes(word)))).toEqual([]);
});
