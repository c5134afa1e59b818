import { expect, test } from "vitest";
import type { ImageSanitizer } from "../../src/index.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { start } from "../support/start.ts";

test("stores no reference images of a request that cannot be paid", async () => {
  const blobs = createMemoryBlobs();
  let [looked, stored] = [0, 0];
  const imageSanitizer: ImageSanitizer = {
    async sanitize(bytes) {
      looked += 1;
      return { bytes, mediaType: "image/png" };
    },
  };
  const put = (bytes: Uint8Array) => {
    stored += 1;
    return blobs.put(bytes);
  };
  const client = start({ blobs: { ...blobs, put }, imageSanitizer, worker: false });
  const { apiKey } = await client.engine.accounts.create({ name: "poor", credits: 1 });
  const headers = { "idempotency-key": "k" };
  const refused = await client.withApiKey(apiKey).generate({ reference_images: [btoa("pretend")] }, headers);
  expect([refused.status, refused.json.error.code]).toEqual([402, "insufficient_credits"]);
  expect([looked, stored]).toEqual([0, 0]);
  const paid = await client.generate({ reference_images: [btoa("pretend")] }, headers);
  expect([paid.status, looked, stored]).toEqual([202, 1, 1]);
});

test("slow images of one account do not block other accounts, and those of aborted requests are skipped", async () => {
  const looked: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const gate = Promise.withResolvers<void>();
  // One after the other, as the real one does.
  const imageSanitizer: ImageSanitizer = {
    async sanitize(bytes) {
      const turn = last.then(async () => {
        await gate.promise;
        looked.push(new TextDecoder().decode(bytes));
      });
      last = turn;
      await turn;
      return { bytes, mediaType: "image/png" };
    },
  };
  const client = start({ imageSanitizer, worker: false });
  const { apiKey } = await client.engine.accounts.create({ name: "greedy", tier: "pro" });
  const leaving = new AbortController();
  const left = client.engine.fetch(`${client.engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    body: JSON.stringify({ prompt: "a wise owl", reference_images: ["first", "second"].map(btoa) }),
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    signal: leaving.signal,
  });
  const greedy = Array.from({ length: 3 }, () =>
    client.withApiKey(apiKey).generate({ reference_images: Array(6).fill(btoa("many")) }),
  );
  const modest = client.generate({ reference_images: [btoa("one")] });
  await client.request("GET", "/api/v1/account");
  leaving.abort();
  gate.resolve();
  const statuses = (await Promise.all([modest, ...greedy])).map(({ status }) => status);
  expect(statuses).toEqual([202, 202, 202, 202]);
  await left.catch(() => undefined);
  expect(looked.indexOf("one")).toBeLessThan(4);
  expect(looked.filter((name) => name === "many")).toHaveLength(18);
  expect(looked).not.toContain("second");
});
