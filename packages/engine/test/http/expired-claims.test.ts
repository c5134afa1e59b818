import { expect, test } from "vitest";
import type { ImageSanitizer, SanitizedImage } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { start } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";

type Sanitized = SanitizedImage | { readonly refused: string };

const valid: Sanitized = { bytes: new Uint8Array([1]), mediaType: "image/png" };
const invalid: Sanitized = { refused: "is not an image" };
const body = { seed: 7, reference_images: [btoa("pretend")] };
const key = { "idempotency-key": "the-same" };
const longerThanClaimMs = 61_000;

/** A sanitizer whose calls wait until the test resolves them. */
function createPendingSanitizer() {
  const pending: ((result: Sanitized) => void)[] = [];
  const sanitize: ImageSanitizer["sanitize"] = () => new Promise((resolve) => pending.push(resolve));
  return { pending, imageSanitizer: { sanitize } };
}

/** A first request whose claim on the key has expired, and a second one that has claimed it since. */
async function startTwoRequests() {
  const clock = createFakeClock();
  const { pending, imageSanitizer } = createPendingSanitizer();
  const client = start({ clock, imageSanitizer, worker: false });
  const first = client.generate(body, key);
  await waitUntil(() => pending.length === 1);
  await clock.advance(longerThanClaimMs);
  const second = client.generate(body, key);
  await waitUntil(() => pending.length === 2);
  const count = async () => (await client.request("GET", "/api/v1/jobs")).json.data.total_count;
  const end = (which: 0 | 1, result: Sanitized) => pending[which]?.(result);
  return { client, first, second, end, count };
}

test("returns the response of the second request to the first one, whose claim expired, and creates one job", async () => {
  const { first, second, end, count } = await startTwoRequests();
  end(1, valid);
  const secondResponse = await second;
  end(0, valid);
  const firstResponse = await first;
  expect([secondResponse.status, firstResponse.status, firstResponse.text]).toEqual([
    202,
    202,
    secondResponse.text,
  ]);
  expect(firstResponse.headers.get("x-idempotency-replayed")).toBe("true");
  expect(await count()).toBe(1);
});

test("rejects a request whose claim expired while the second one is running", async () => {
  const { first, second, end, count } = await startTwoRequests();
  end(0, valid);
  const firstResponse = await first;
  expect([firstResponse.status, firstResponse.json.error.code]).toEqual([409, "idempotency_key_in_use"]);
  end(1, valid);
  expect((await second).status).toBe(202);
  expect(await count()).toBe(1);
});

test("does not release the key of a running request when the first one, whose claim expired, is rejected", async () => {
  const { client, first, second, end, count } = await startTwoRequests();
  end(0, invalid);
  expect((await first).status).toBe(400);
  const third = await client.generate(body, key);
  expect([third.status, third.json.error.code]).toEqual([409, "idempotency_key_in_use"]);
  end(1, valid);
  expect((await second).status).toBe(202);
  expect(await count()).toBe(1);
});

test("does not delete a stored response when the first request, whose claim expired, is rejected", async () => {
  const { client, first, second, end, count } = await startTwoRequests();
  end(1, valid);
  const secondResponse = await second;
  end(0, invalid);
  expect((await first).status).toBe(400);
  expect((await client.generate(body, key)).text).toBe(secondResponse.text);
  expect(await count()).toBe(1);
});

test("sends a Retry-After of a few seconds for a key in use", async () => {
  const { client, end, first, second } = await startTwoRequests();
  const response = await client.generate(body, key);
  const seconds = Number(response.headers.get("retry-after"));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(5);
  end(0, invalid);
  end(1, invalid);
  await Promise.all([first, second]);
});
