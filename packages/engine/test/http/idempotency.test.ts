import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ImageSanitizer } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { start } from "../support/start.ts";

const key = () => ({ "idempotency-key": randomUUID() });
const image = Buffer.from("pretend").toString("base64");

describe("a repeated idempotency key", () => {
  test("with the same body returns the first response byte for byte", async () => {
    const client = start();
    const headers = key();
    const first = await client.generate({ seed: 1, metadata: { a: "1", b: "2" } }, headers);
    await client.engine.idle();
    const again = await client.generate({ metadata: { b: "2", a: "1" }, seed: 1 }, headers);
    expect(again.text).toBe(first.text);
    expect(again.status).toBe(202);
    expect(again.headers.get("x-idempotency-replayed")).toBe("true");
    expect(first.headers.get("x-idempotency-replayed")).toBeNull();
    expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(1);
  });

  test("with another body is rejected with 409 idempotency_key_mismatch", async () => {
    const client = start();
    const headers = key();
    await client.generate({}, headers);
    const other = await client.generate({ prompt: "a sad fox" }, headers);
    expect([other.status, other.json.error.code]).toEqual([409, "idempotency_key_mismatch"]);
  });

  test("on another route or of another account is independent", async () => {
    const client = start();
    const headers = key();
    const { json } = await client.generate({}, headers);
    await client.engine.idle();
    const saved = await client.request("POST", "/api/v1/avatars/save", {
      body: { job_id: json.data.id },
      headers,
    });
    expect(saved.status).toBe(200);
    const { apiKey } = await client.engine.accounts.create({ name: "other" });
    const theirs = await client.withApiKey(apiKey).generate({}, headers);
    expect(theirs.json.data.id).not.toBe(json.data.id);
  });

  test("compares images by their content, not their encoding", async () => {
    const client = start({
      imageSanitizer: { sanitize: async (bytes) => ({ bytes, mediaType: "image/png" }) },
      worker: false,
    });
    const headers = key();
    const first = await client.generate({ reference_images: [image] }, headers);
    const again = await client.generate({ reference_images: [`data:image/png;base64,${image}`] }, headers);
    expect([again.status, again.text]).toEqual([202, first.text]);
    for (const images of [[btoa("another")], [image, image], []]) {
      const other = await client.generate({ reference_images: images }, headers);
      expect([other.status, other.json.error.code]).toEqual([409, "idempotency_key_mismatch"]);
    }
  });

  test("is in use while the first request is prepared, and free again if that one is rejected", async () => {
    const pendingSanitize = Promise.withResolvers<{ refused: string }>();
    const imageSanitizer: ImageSanitizer = { sanitize: () => pendingSanitize.promise };
    const client = start({ imageSanitizer });
    const headers = key();
    const first = client.generate({ reference_images: [image] }, headers);
    const inUse = await until(() => client.generate({ reference_images: [image] }, headers), 409);
    expect(inUse.json.error.code).toBe("idempotency_key_in_use");
    expect(Number(inUse.headers.get("retry-after"))).toBeGreaterThan(0);
    pendingSanitize.resolve({ refused: "is not an image" });
    expect((await first).status).toBe(400);
    const after = await client.generate({ reference_images: [image] }, headers);
    expect(after.status).toBe(400);
  });

  test("expires after a day", async () => {
    const clock = createFakeClock();
    const client = start({ clock });
    const headers = key();
    const first = await client.generate({}, headers);
    await clock.advance(24 * 60 * 60 * 1000 + 1);
    const second = await client.generate({ prompt: "a sad fox" }, headers);
    expect(second.status).toBe(202);
    expect(second.json.data.id).not.toBe(first.json.data.id);
  });
});

test.each([
  ["empty", ""],
  ["too long", "k".repeat(256)],
])("rejects a key that is %s", async (_, value) => {
  const client = start();
  const { status, json } = await client.generate({}, { "idempotency-key": value });
  expect([status, json.error.code, json.error.param]).toEqual([
    400,
    "invalid_idempotency_key",
    "Idempotency-Key",
  ]);
});

test("does not store errors: the same key works for the corrected request", async () => {
  const client = start();
  const headers = key();
  expect((await client.generate({ prompt: "" }, headers)).status).toBe(400);
  expect((await client.generate({ prompt: "a wise owl" }, headers)).status).toBe(202);
});

test("replays saving and cancelling too", async () => {
  const client = start();
  const { json } = await client.generate();
  await client.engine.idle();
  const headers = key();
  const path = `/api/v1/jobs/${json.data.id}/cancel`;
  const [one, two] = [
    await client.request("POST", path, { headers }),
    await client.request("POST", path, { headers }),
  ];
  expect(two.text).toBe(one.text);
  const options = { body: { job_id: json.data.id, label: "Owl" }, headers: key() };
  const saves = [
    await client.request("POST", "/api/v1/avatars/save", options),
    await client.request("POST", "/api/v1/avatars/save", options),
  ];
  expect(saves[1]?.text).toBe(saves[0]?.text);
  expect((await client.request("GET", "/api/v1/avatars")).json.data.total_count).toBe(1);
});

test("interleaved requests create one job per key", async () => {
  const keys = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(keys, async (indexes) => {
      const client = start();
      const responses = await Promise.all(
        indexes.map((index) => client.generate({ seed: index }, { "idempotency-key": `k${index}` })),
      );
      const jobOf = new Map<number, string>();
      for (const [at, index] of indexes.entries()) {
        const id = responses[at]?.json.data.id;
        expect(jobOf.get(index) ?? id).toBe(id);
        jobOf.set(index, id);
      }
      expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(new Set(indexes).size);
      await client.engine.stop();
    }),
    { numRuns: 30 },
  );
});

async function until<T extends { status: number }>(request: () => Promise<T>, status: number): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const response = await Promise.race([
      request(),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), 20)),
    ]);
    if (response?.status === status) return response;
  }
  throw new Error(`never responded ${status}`);
}
