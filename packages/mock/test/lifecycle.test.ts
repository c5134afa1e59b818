import { Likeness } from "@likeness/client";
import { type AvatarMock, setupAvatarMock } from "@likeness/mock";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { clientsOf } from "./support.ts";

describe("in the hooks of vitest", () => {
  const mock = setupAvatarMock({ images: "tiny" });
  const { likeness } = clientsOf(mock);
  beforeAll(mock.listen);
  afterEach(mock.reset);
  afterAll(mock.close);

  const firstIds: string[] = [];

  test("creates data, advances the clock and adds a fault", async () => {
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    await likeness.avatars.save({ jobId: job.id });
    await mock.clock.advance(60_000);
    mock.failNext({ status: 503, operation: "listAvatars" });
    firstIds.push(job.id);
  });

  test("starts with the initial state after reset()", async () => {
    expect(await likeness.avatars.list()).toMatchObject({ data: [], totalCount: 0 });
    expect(await likeness.jobs.list()).toMatchObject({ data: [], totalCount: 0 });
    expect(new Date(mock.clock.now())).toEqual(new Date("2026-01-01T00:00:00Z"));
  });

  test("assigns the same ids after reset()", async () => {
    const { id } = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect([id]).toEqual(firstIds);
  });
});

test("close() restores fetch, and listen() can be called again", async () => {
  const mock = setupAvatarMock({ images: "tiny" });
  const { likeness } = clientsOf(mock);
  const native = globalThis.fetch;
  mock.listen();
  await likeness.avatars.generate({ prompt: "a wise owl" });
  await mock.close();
  expect(globalThis.fetch).toBe(native);
  await expect(fetch(mock.url)).rejects.toThrow("fetch failed");

  mock.listen();
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 0 });
  await mock.close();
});

test("listen() rejects a second call", async () => {
  await using mock = setupAvatarMock();
  mock.listen();
  expect(() => mock.listen()).toThrow("The mock is already listening.");
});

test("using and await using close the mock", async () => {
  const native = globalThis.fetch;
  {
    using mock = setupAvatarMock({ images: "tiny" });
    mock.listen();
    expect(await clientsOf(mock).likeness.jobs.list()).toMatchObject({ totalCount: 0 });
  }
  {
    await using mock = setupAvatarMock({ images: "tiny" });
    mock.listen();
    expect(globalThis.fetch).not.toBe(native);
  }
  expect(globalThis.fetch).toBe(native);
});

test("reset() aborts pending requests", async () => {
  await using mock = setupAvatarMock({ jobs: "manual", longPolls: "wait" });
  mock.listen();
  const { likeness } = clientsOf(mock);
  const jobs = [
    await likeness.avatars.generate({ prompt: "an owl" }),
    await likeness.avatars.generate({ prompt: "a cat" }),
  ];
  mock.failNext({ delayMs: 1000, operation: "listJobs" });
  const pending = [
    ...jobs.map((job) => job.refresh()),
    likeness.jobs.list(),
    jobs[0]?.done({ deadline: 5000 }),
  ];
  const settled = Promise.allSettled(pending);
  await mock.reset();
  await settled;
});

test("two mocks with different hosts are independent", async () => {
  const a = startListening(setupAvatarMock({ baseUrl: "https://a.example", images: "tiny" }));
  const b = startListening(setupAvatarMock({ baseUrl: "https://b.example", images: "tiny" }));
  await clientsOf(a).likeness.avatars.generate({ prompt: "a wise owl" });
  expect(await clientsOf(a).likeness.jobs.list()).toMatchObject({ totalCount: 1 });
  expect(await clientsOf(b).likeness.jobs.list()).toMatchObject({ totalCount: 0 });
  await b.close();
  expect(await clientsOf(a).likeness.jobs.list()).toMatchObject({ totalCount: 1 });
});

test("mock.engine works without listen() and after reset()", async () => {
  await using mock = setupAvatarMock({ images: "tiny", jobs: { afterPolls: 2 } });
  const likeness = new Likeness({ engine: mock.engine });
  const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a wise owl" }, { pollInterval: 10 });
  // Nothing listens on the mocked host, so the URL is a data URL.
  expect(avatar.imageUrl).toMatch("data:image/png;base64,");
  await mock.reset();
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 0 });
});

function startListening(mock: AvatarMock): AvatarMock {
  mock.listen();
  onTestFinished(() => mock.close());
  return mock;
}
