import { expect, test } from "vitest";
import { createMemoryBlobs } from "../../src/adapters/memory/memory-blobs.ts";
import type { Pictures } from "../../src/index.ts";
import { start } from "../support/start.ts";

test("a request with references that is not paid for leaves no picture behind", async () => {
  const blobs = createMemoryBlobs();
  let [looked, stored] = [0, 0];
  const pictures: Pictures = {
    async clean(bytes) {
      looked += 1;
      return { bytes, mediaType: "image/png" };
    },
  };
  const put = (bytes: Uint8Array) => {
    stored += 1;
    return blobs.put(bytes);
  };
  const door = start({ blobs: { ...blobs, put }, pictures, worker: false });
  const { apiKey } = await door.engine.accounts.create({ name: "poor", credits: 1 });
  const headers = { "idempotency-key": "k" };
  const refused = await door.as(apiKey).generate({ reference_images: [btoa("pretend")] }, headers);
  expect([refused.status, refused.json.error.code]).toEqual([402, "insufficient_credits"]);
  expect([looked, stored]).toEqual([0, 0]);
  const paid = await door.generate({ reference_images: [btoa("pretend")] }, headers);
  expect([paid.status, looked, stored]).toEqual([202, 1, 1]);
});
