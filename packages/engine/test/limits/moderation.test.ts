import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Moderator } from "../../src/ports/moderator.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { start, type TestClient } from "../support/start.ts";

/** A moderator that rejects texts with "forbidden" and records its calls. */
function createStrictModerator() {
  const calls: (readonly string[])[] = [];
  const moderator: Moderator = {
    async check(texts) {
      calls.push(texts);
      const found = texts.some((text) => text.includes("forbidden"));
      return found ? { ok: false, category: "violence" } : { ok: true };
    },
  };
  return { calls, moderator };
}

async function metered(client: TestClient): Promise<TestClient> {
  const { apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "unlimited", credits: 1 });
  return client.withApiKey(apiKey);
}

test.each([
  ["the prompt", { prompt: "a forbidden owl" }],
  ["a hint", { hints: { hair_style: "forbidden" } }],
  ["an unknown hint", { hints: { tattoo: { text: ["forbidden"] } } }],
  ["the brief", { brief: { version: 1, subject: "forbidden" } }],
])("rejects forbidden content in %s", async (_, body) => {
  const client = start({ worker: false, moderator: createStrictModerator().moderator });
  const { status, json } = await client.generate(body);
  expect([status, json.error.type, json.error.code]).toEqual([
    400,
    "invalid_request_error",
    "content_policy_violation",
  ]);
  expect(json.error).toMatchObject({ category: "violence", hint: expect.any(String) });
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
});

test("moderates labels, but not the negative prompt", async () => {
  const client = start({ moderator: createStrictModerator().moderator });
  const created = await client.generate({ negative_prompt: "forbidden" });
  expect(created.status).toBe(202);
  await client.wait(created.json.data.id);
  const save = (label: string) =>
    client.request("POST", "/api/v1/avatars/save", { body: { job_id: created.json.data.id, label } });
  expect((await save("forbidden")).json.error.code).toBe("content_policy_violation");
  expect((await save("my owl")).status).toBe(200);
});

test("rejects forbidden content before the price check and before images are stored", async () => {
  const blobs = createMemoryBlobs();
  let stored = 0;
  const put = (bytes: Uint8Array) => {
    stored += 1;
    return blobs.put(bytes);
  };
  const imageSanitizer = {
    sanitize: async (bytes: Uint8Array) => ({ bytes, mediaType: "image/png" as const }),
  };
  const client = start({
    worker: false,
    moderator: createStrictModerator().moderator,
    imageSanitizer,
    blobs: { ...blobs, put },
  });
  const withoutCredits = await metered(client);
  for (const more of [{}, { reference_images: [btoa("pretend")] }]) {
    const { json } = await withoutCredits.generate(
      { prompt: "forbidden", ...more },
      { "idempotency-key": randomUUID() },
    );
    expect(json.error.code).toBe("content_policy_violation");
  }
  expect(stored).toBe(0);
});

test("replays a stored response without moderating it again", async () => {
  const { calls, moderator } = createStrictModerator();
  let broken = false;
  const check: Moderator["check"] = (texts, signal) =>
    broken ? Promise.reject(new Error("moderation failed")) : moderator.check(texts, signal);
  const client = start({ worker: false, moderator: { check }, onFault: () => undefined });
  const headers = { "idempotency-key": randomUUID() };
  const first = await client.generate({}, headers);
  expect([first.status, calls.length]).toEqual([202, 1]);
  broken = true;
  const again = await client.generate({}, headers);
  expect([again.status, again.text]).toEqual([202, first.text]);
  expect((await client.generate({}, { "idempotency-key": randomUUID() })).status).toBe(500);
});

test("creates no job if moderation fails", async () => {
  const faults: unknown[] = [];
  const client = start({
    worker: false,
    moderator: { check: () => Promise.reject(new Error("moderation failed")) },
    onFault: (error) => faults.push(error),
  });
  expect((await client.generate()).status).toBe(500);
  expect(faults).toHaveLength(1);
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
});
