import { expect, test } from "vitest";
import type { ImageSanitizer, SanitizedImage } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { start } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";

type Seen = SanitizedImage | { readonly refused: string };

const fine: Seen = { bytes: new Uint8Array([1]), mediaType: "image/png" };
const refused: Seen = { refused: "is not a picture" };
const order = { seed: 7, reference_images: [btoa("pretend")] };
const key = { "idempotency-key": "the-same" };
const longerThanAClaim = 61_000;

/** Pictures that are looked at for as long as the test likes. */
function slowPictures() {
  const looks: ((seen: Seen) => void)[] = [];
  const clean: ImageSanitizer["sanitize"] = () => new Promise((resolve) => looks.push(resolve));
  return { looks, imageSanitizer: { sanitize: clean } };
}

/** A first request whose claim on the key has lapsed, and a second that has claimed it since. */
async function overtaken() {
  const clock = createFakeClock();
  const { looks, imageSanitizer } = slowPictures();
  const client = start({ clock, imageSanitizer, worker: false });
  const first = client.generate(order, key);
  await waitUntil(() => looks.length === 1);
  await clock.advance(longerThanAClaim);
  const second = client.generate(order, key);
  await waitUntil(() => looks.length === 2);
  const count = async () => (await client.request("GET", "/api/v1/jobs")).json.data.total_count;
  const end = (which: 0 | 1, seen: Seen) => looks[which]?.(seen);
  return { client, first, second, end, count };
}

test("a request whose claim expired returns the response of the second one and creates no second job", async () => {
  const { first, second, end, count } = await overtaken();
  end(1, fine);
  const made = await second;
  end(0, fine);
  const late = await first;
  expect([made.status, late.status, late.text]).toEqual([202, 202, made.text]);
  expect(late.headers.get("x-idempotency-replayed")).toBe("true");
  expect(await count()).toBe(1);
});

test("a request whose claim expired is rejected while the second one is running", async () => {
  const { first, second, end, count } = await overtaken();
  end(0, fine);
  const late = await first;
  expect([late.status, late.json.error.code]).toEqual([409, "idempotency_key_in_use"]);
  end(1, fine);
  expect((await second).status).toBe(202);
  expect(await count()).toBe(1);
});

test("a rejected request whose claim expired does not release the key of the running one", async () => {
  const { client, first, second, end, count } = await overtaken();
  end(0, refused);
  expect((await first).status).toBe(400);
  const third = await client.generate(order, key);
  expect([third.status, third.json.error.code]).toEqual([409, "idempotency_key_in_use"]);
  end(1, fine);
  expect((await second).status).toBe(202);
  expect(await count()).toBe(1);
});

test("a rejected request whose claim expired does not delete the stored response of the second one", async () => {
  const { client, first, second, end, count } = await overtaken();
  end(1, fine);
  const made = await second;
  end(0, refused);
  expect((await first).status).toBe(400);
  expect((await client.generate(order, key)).text).toBe(made.text);
  expect(await count()).toBe(1);
});

test("a key in use has a Retry-After of a few seconds", async () => {
  const { client, end, first, second } = await overtaken();
  const meanwhile = await client.generate(order, key);
  const seconds = Number(meanwhile.headers.get("retry-after"));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(5);
  end(0, refused);
  end(1, refused);
  await Promise.all([first, second]);
});
