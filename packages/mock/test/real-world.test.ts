// What programs and their tests do besides calling the SDK.
import https from "node:https";
import { buffer } from "node:stream/consumers";
import { Likeness } from "@likeness/client";
import { createEngine } from "@likeness/engine";
import { expect, onTestFinished, test, vi } from "vitest";
import { start } from "./support.ts";

test("other HTTP clients of Node are mocked as fetch is", async () => {
  const { mock } = start();
  const { avatars } = await mock.seed({ avatars: [{ label: "Ada" }] });
  const picture = await new Promise<Buffer>((resolve, reject) => {
    https
      .get(avatars[0]?.image_url ?? "", (response) => buffer(response).then(resolve, reject))
      .on("error", reject);
  });
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
});

test("caches and players get their 304 and their range", async () => {
  const { mock } = start();
  const { avatars } = await mock.seed({ avatars: [{}] });
  const address = avatars[0]?.image_url ?? "";
  const whole = await fetch(address);
  const etag = whole.headers.get("etag") ?? "";
  const again = await fetch(address, { headers: { "if-none-match": etag } });
  const part = await fetch(address, { headers: { range: "bytes=1-3" } });
  expect([whole.status, again.status, part.status, await part.text()]).toEqual([200, 304, 206, "PNG"]);
  expect((await fetch(address, { method: "HEAD" })).headers.get("etag")).toBe(etag);
});

test("the address of a picture expires, a week and a bit of the mock's time later", async () => {
  const { mock } = start();
  const { avatars } = await mock.seed({ avatars: [{}] });
  const address = avatars[0]?.image_url ?? "";
  await mock.clock.advance(7 * 24 * 60 * 60 * 1000 - 1);
  expect((await fetch(address)).status).toBe(200);
  await mock.clock.advance(24 * 60 * 60 * 1000);
  const answer = await fetch(address);
  expect([answer.status, (await answer.json()).error.code]).toEqual([403, "unauthorized_access"]);
});

test("a test runner's fake timers do not stop the mock", async () => {
  const { mock, likeness } = start({ jobs: { afterMs: 5000 }, longPolls: "hold" });
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const job = await likeness.avatars.generate({ prompt: "a wise owl" });
  const done = job.done();
  await mock.clock.advance(5000);
  expect(await done).toMatchObject({ status: "completed" });
});

test("many jobs at once keep apart", async () => {
  const { likeness } = start();
  const prompts = Array.from({ length: 50 }, (_, n) => `owl number ${n}`);
  const jobs = await Promise.all(prompts.map((prompt) => likeness.avatars.generateAndWait({ prompt })));
  expect(jobs.map(({ payload }) => payload.input.prompt)).toEqual(prompts);
  expect(new Set(jobs.map(({ id }) => id)).size).toBe(50);
});

test("a mock leaves engines of one's own alone", async () => {
  start({ jobs: "manual" });
  await using engine = createEngine();
  const { status } = await new Likeness({ engine }).avatars.generateAndWait({ prompt: "a wise owl" });
  expect(status).toBe("completed");
});
