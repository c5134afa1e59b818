import { Likeness } from "@likeness/client";
import { type AvatarMock, setupAvatarMock } from "@likeness/mock";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { clientsOf } from "./support.ts";

describe("in vitest's hooks", () => {
  const mock = setupAvatarMock({ drawing: "tiny" });
  const { likeness } = clientsOf(mock);
  beforeAll(mock.listen);
  afterEach(mock.reset);
  afterAll(mock.close);

  const firstIds: string[] = [];

  test("a test makes what it likes", async () => {
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    await likeness.avatars.save({ jobId: job.id });
    await mock.clock.advance(60_000);
    mock.failNext({ status: 503, operation: "listAvatars" });
    firstIds.push(job.id);
  });

  test("the next one finds none of it", async () => {
    expect(await likeness.avatars.list()).toMatchObject({ data: [], totalCount: 0 });
    expect(await likeness.jobs.list()).toMatchObject({ data: [], totalCount: 0 });
    expect(new Date(mock.clock.now())).toEqual(new Date("2026-01-01T00:00:00Z"));
  });

  test("the same steps give the same ids", async () => {
    const { id } = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect([id]).toEqual(firstIds);
  });
});

test("close gives the network back, and listen begins anew", async () => {
  const mock = setupAvatarMock({ drawing: "tiny" });
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

test("listening twice is refused", async () => {
  await using mock = setupAvatarMock();
  mock.listen();
  expect(() => mock.listen()).toThrow("The mock is listening already.");
});

test("using closes the mock at the end of the block", async () => {
  const native = globalThis.fetch;
  {
    using mock = setupAvatarMock({ drawing: "tiny" });
    mock.listen();
    expect(await clientsOf(mock).likeness.jobs.list()).toMatchObject({ totalCount: 0 });
  }
  {
    await using mock = setupAvatarMock({ drawing: "tiny" });
    mock.listen();
    expect(globalThis.fetch).not.toBe(native);
  }
  expect(globalThis.fetch).toBe(native);
});

test("reset ends whatever is under way", async () => {
  await using mock = setupAvatarMock({ jobs: "manual", longPolls: "hold" });
  mock.listen();
  const { likeness } = clientsOf(mock);
  const jobs = [
    await likeness.avatars.generate({ prompt: "an owl" }),
    await likeness.avatars.generate({ prompt: "a cat" }),
  ];
  mock.failNext({ delayMs: 1000, operation: "listJobs" });
  const held = [...jobs.map((job) => job.refresh()), likeness.jobs.list(), jobs[0]?.done({ deadline: 5000 })];
  const settled = Promise.allSettled(held);
  await mock.reset();
  await settled;
});

test("mocks of two hosts listen in one process, each with jobs of its own", async () => {
  const a = listening(setupAvatarMock({ baseUrl: "https://a.example", drawing: "tiny" }));
  const b = listening(setupAvatarMock({ baseUrl: "https://b.example", drawing: "tiny" }));
  await clientsOf(a).likeness.avatars.generate({ prompt: "a wise owl" });
  expect(await clientsOf(a).likeness.jobs.list()).toMatchObject({ totalCount: 1 });
  expect(await clientsOf(b).likeness.jobs.list()).toMatchObject({ totalCount: 0 });
  await b.close();
  expect(await clientsOf(a).likeness.jobs.list()).toMatchObject({ totalCount: 1 });
});

test("the engine of a mock that does not listen is asked in process, and survives a reset", async () => {
  await using mock = setupAvatarMock({ drawing: "tiny", jobs: { afterPolls: 2 } });
  const likeness = new Likeness({ engine: mock.engine });
  const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a wise owl" }, { pollInterval: 10 });
  // Nothing listens at the address of the API, so the picture itself is its address.
  expect(avatar.imageUrl).toMatch("data:image/png;base64,");
  await mock.reset();
  expect(await likeness.jobs.list()).toMatchObject({ totalCount: 0 });
});

function listening(mock: AvatarMock): AvatarMock {
  mock.listen();
  onTestFinished(() => mock.close());
  return mock;
}
