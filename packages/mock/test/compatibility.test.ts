// Uses of the mock other than through the SDK.
import https from "node:https";
import { buffer } from "node:stream/consumers";
import { Likeness } from "@likeness/client";
import { createEngine } from "@likeness/engine";
import { expect, onTestFinished, test, vi } from "vitest";
import { start } from "./support.ts";

test("intercepts requests of node:https", async () => {
  const { mock } = start();
  const { avatars } = await mock.seed({ avatars: [{ label: "Ada" }] });
  const image = await new Promise<Buffer>((resolve, reject) => {
    https
      .get(avatars[0]?.image_url ?? "", (response) => buffer(response).then(resolve, reject))
      .on("error", reject);
  });
  expect(image.subarray(1, 4).toString()).toBe("PNG");
});

test("supports conditional and range requests for images", async () => {
  const { mock } = start();
  const { avatars } = await mock.seed({ avatars: [{}] });
  const url = avatars[0]?.image_url ?? "";
  const whole = await fetch(url);
  const etag = whole.headers.get("etag") ?? "";
  const again = await fetch(url, { headers: { "if-none-match": etag } });
  const part = await fetch(url, { headers: { range: "bytes=1-3" } });
  expect([whole.status, again.status, part.status, await part.text()]).toEqual([200, 304, 206, "PNG"]);
  expect((await fetch(url, { method: "HEAD" })).headers.get("etag")).toBe(etag);
});

test("image URLs expire after a week on the mock's clock", async () => {
  const { mock } = start();
  const { avatars } = await mock.seed({ avatars: [{}] });
  const url = avatars[0]?.image_url ?? "";
  await mock.clock.advance(7 * 24 * 60 * 60 * 1000 - 1);
  expect((await fetch(url)).status).toBe(200);
  await mock.clock.advance(24 * 60 * 60 * 1000);
  const response = await fetch(url);
  expect([response.status, (await response.json()).error.code]).toEqual([403, "unauthorized_access"]);
});

test("works with fake timers", async () => {
  const { mock, likeness } = start({ jobs: { afterMs: 5000 }, longPolls: "wait" });
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const job = await likeness.avatars.generate({ prompt: "a wise owl" });
  const done = job.done();
  await mock.clock.advance(5000);
  expect(await done).toMatchObject({ status: "completed" });
});

test("handles many jobs concurrently", async () => {
  const { likeness } = start();
  const prompts = Array.from({ length: 50 }, (_, n) => `owl number ${n}`);
  const jobs = await Promise.all(prompts.map((prompt) => likeness.avatars.generateAndWait({ prompt })));
  expect(jobs.map(({ payload }) => payload.input.prompt)).toEqual(prompts);
  expect(new Set(jobs.map(({ id }) => id)).size).toBe(50);
});

test("does not affect other engines", async () => {
  start({ jobs: "manual" });
  await using engine = createEngine();
  const { status } = await new Likeness({ engine }).avatars.generateAndWait({ prompt: "a wise owl" });
  expect(status).toBe("completed");
});
