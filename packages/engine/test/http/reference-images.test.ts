import { expect, test } from "vitest";
import type { ImageSanitizer } from "../../src/index.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { start } from "../support/start.ts";

test("stores no reference images of a request that cannot be paid", async () => {
  const blobs = createMemoryBlobs();
  let [sanitized, stored] = [0, 0];
  const imageSanitizer: ImageSanitizer = {
    async sanitize(bytes) {
      sanitized += 1;
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
  const rejected = await client.withApiKey(apiKey).generate({ reference_images: [btoa("pretend")] }, headers);
  expect([rejected.status, rejected.json.error.code]).toEqual([402, "insufficient_credits"]);
  expect([sanitized, stored]).toEqual([0, 0]);
  const paid = await client.generate({ reference_images: [btoa("pretend")] }, headers);
  expect([paid.status, sanitized, stored]).toEqual([202, 1, 1]);
});

test("slow images of one account do not block other accounts, and those of aborted requests are skipped", async () => {
  const sanitized: string[] = [];
  let previous: Promise<unknown> = Promise.resolve();
  const sanitizeAllowed = Promise.withResolvers<void>();
  // Sanitizes one image at a time, like the real sanitizer.
  const imageSanitizer: ImageSanitizer = {
    async sanitize(bytes) {
      const current = previous.then(async () => {
        await sanitizeAllowed.promise;
        sanitized.push(new TextDecoder().decode(bytes));
      });
      previous = current;
      await current;
      return { bytes, mediaType: "image/png" };
    },
  };
  const client = start({ imageSanitizer, worker: false });
  const { apiKey } = await client.engine.accounts.create({ name: "greedy", tier: "pro" });
  const abort = new AbortController();
  const aborted = client.engine.fetch(`${client.engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    body: JSON.stringify({ prompt: "a wise owl", reference_images: ["first", "second"].map(btoa) }),
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    signal: abort.signal,
  });
  const manyImages = Array.from({ length: 3 }, () =>
    client.withApiKey(apiKey).generate({ reference_images: Array(6).fill(btoa("many")) }),
  );
  const oneImage = client.generate({ reference_images: [btoa("one")] });
  await client.request("GET", "/api/v1/account");
  abort.abort();
  sanitizeAllowed.resolve();
  const statuses = (await Promise.all([oneImage, ...manyImages])).map(({ status }) => status);
  expect(statuses).toEqual([202, 202, 202, 202]);
  await aborted.catch(() => undefined);
  expect(sanitized.indexOf("one")).toBeLessThan(4);
  expect(sanitized.filter((name) => name === "many")).toHaveLength(18);
  expect(sanitized).not.toContain("second");
});
