import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { signWebhook, verifyWebhook } from "../../src/webhooks.ts";

// Compares the signatures with those of the reference library.

const secrets = fc
  .uint8Array({ minLength: 1, maxLength: 80 })
  .map((bytes) => `whsec_${Buffer.from(bytes).toString("base64")}`);
const ids = fc.stringMatching(/^[\w-]{1,40}$/).map((rest) => `evt_${rest}`);
const events = fc
  .dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue())
  .map((data) => JSON.stringify({ type: "made.up", created_at: 1, data }));

test("signWebhook() returns the signature of standardwebhooks", async () => {
  const texts = fc.string({ unit: "binary" });
  await fc.assert(
    fc.asyncProperty(secrets, ids, texts, fc.nat(), async (secret, id, body, timestamp) => {
      const headers = await signWebhook({ secret, id, body, timestamp });
      expect(headers["webhook-signature"]).toBe(
        new Webhook(secret).sign(id, new Date(timestamp * 1000), body),
      );
    }),
  );
});

test("standardwebhooks verifies our signatures", async () => {
  await fc.assert(
    fc.asyncProperty(secrets, ids, events, async (secret, id, body) => {
      expect(new Webhook(secret).verify(body, await signWebhook({ secret, id, body }))).toEqual(
        JSON.parse(body),
      );
    }),
  );
});

test("verifyWebhook() accepts signatures of standardwebhooks and rejects forgeries", async () => {
  await fc.assert(
    fc.asyncProperty(secrets, secrets, ids, events, async (secret, another, id, body) => {
      fc.pre(secret !== another);
      const sent = new Date();
      const headers = {
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(sent.getTime() / 1000)),
        "webhook-signature": new Webhook(secret).sign(id, sent, body),
      };
      expect(await verifyWebhook({ body, headers }, { secret })).toMatchObject({ id, rawType: "made.up" });
      const forgeries = await Promise.allSettled([
        verifyWebhook({ body, headers }, { secret: another }),
        verifyWebhook({ body: `${body} `, headers }, { secret }),
        verifyWebhook({ body, headers: { ...headers, "webhook-id": `${id}x` } }, { secret }),
      ]);
      for (const forgery of forgeries) {
        expect(forgery).toMatchObject({ status: "rejected", reason: { code: "signature_mismatch" } });
      }
    }),
  );
});

test("a secret without a prefix is used as text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[ -~]{8,500}$/), ids, events, async (secret, id, body) => {
      const { "webhook-signature": ours } = await signWebhook({ secret, id, body, timestamp: 1 });
      expect(ours).toBe(new Webhook(secret, { format: "raw" }).sign(id, new Date(1000), body));
    }),
  );
});
