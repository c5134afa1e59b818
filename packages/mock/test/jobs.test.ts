import { isJobFailedError } from "@likeness/client";
import { looks } from "@likeness/client/looks";
import { manage } from "@likeness/client/manage";
import { describe, expect, test } from "vitest";
import { start, until } from "./support.ts";

describe("immediate", () => {
  test("getting a job completes it", async () => {
    const { likeness } = start();
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect(job.status).toBe("queued");
    expect(await likeness.jobs.get(job.id)).toMatchObject({ status: "completed", progress: 1 });
  });

  test("listing jobs completes all of them", async () => {
    const { likeness } = start();
    for (const prompt of ["an owl", "a cat", "a robot"]) await likeness.avatars.generate({ prompt });
    const { data } = await likeness.jobs.list();
    expect(data.map(({ status }) => status)).toEqual(["completed", "completed", "completed"]);
  });

  test("a job can be saved immediately", async () => {
    const { likeness } = start();
    const { id } = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect(await likeness.avatars.save({ jobId: id, label: "Owl" })).toMatchObject({
      label: "Owl",
      jobId: id,
    });
  });

  test("reading what a job makes completes it", async () => {
    const { likeness, mock } = start();
    const { agents } = manage(likeness);
    const { id } = await mock.seed.avatar();
    const look = await looks(likeness).create(id, { prompt: "smiling" });
    expect((await looks(likeness).get(id, look.id)).status).toBe("ready");

    await looks(likeness).createEmotions(id);
    const emotions = await looks(likeness).emotions(id);
    expect(emotions.map(({ status }) => status)).toEqual(Array(8).fill("ready"));

    await agents.create({ name: "ada" });
    await agents.generate("ada", { prompt: "an owl", emotions: false });
    expect(await agents.get("ada")).toMatchObject({ picture: { kind: "custom" } });
  });

  test("a job can be cancelled or failed before it is read", async () => {
    const { likeness, mock } = start();
    const cancelled = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect(await cancelled.cancel()).toMatchObject({ status: "cancelled" });

    const failed = await likeness.avatars.generate({ prompt: "a wise owl" });
    mock.fail(failed.id, "safety_filter");
    await expect(failed.done()).rejects.toSatisfy(isJobFailedError);
  });
});

describe("afterPolls", () => {
  test("the n-th poll completes the job", async () => {
    const { likeness } = start({ jobs: { afterPolls: 3 } });
    const { id } = await likeness.avatars.generate({ prompt: "a wise owl" });
    const seen = [];
    for (let poll = 0; poll < 4; poll += 1) seen.push((await likeness.jobs.get(id)).status);
    expect(seen).toEqual(["processing", "processing", "completed", "completed"]);
  });

  test("a long poll counts as one poll and returns immediately", async () => {
    const { likeness } = start({ jobs: { afterPolls: 3 }, longPolls: "wait" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    const seen = [];
    for await (const { status } of job.updates({ pollInterval: 10 })) seen.push(status);
    expect(seen).toEqual(["queued", "processing", "completed"]);
  });

  test("polls are counted per job", async () => {
    const { likeness } = start({ jobs: { afterPolls: 2 } });
    const [a, b] = [
      await likeness.avatars.generate({ prompt: "an owl" }),
      await likeness.avatars.generate({ prompt: "a cat" }),
    ];
    expect([await a.refresh(), await b.refresh(), await a.refresh()].map(({ status }) => status)).toEqual([
      "processing",
      "processing",
      "completed",
    ]);
  });
});

describe("afterMs", () => {
  test("a job completes after the time has passed on the mock's clock", async () => {
    const { likeness, mock } = start({ jobs: { afterMs: 60_000 } });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    await mock.clock.advance(59_999);
    expect(await job.refresh()).toMatchObject({ status: "processing", attempts: 1 });
    await mock.clock.advance(1);
    expect(await job.refresh()).toMatchObject({ status: "completed", attempts: 1 });
  });

  test("the time of each job starts when it is accepted", async () => {
    const { likeness, mock } = start({ jobs: { afterMs: 1000 } });
    const early = await likeness.avatars.generate({ prompt: "an owl" });
    await mock.clock.advance(500);
    const late = await likeness.avatars.generate({ prompt: "a cat" });
    await mock.clock.advance(500);
    expect([(await early.refresh()).status, (await late.refresh()).status]).toEqual([
      "completed",
      "processing",
    ]);
  });

  test("a long poll returns the current job immediately", async () => {
    const { mock, get } = start({ jobs: { afterMs: 1000 } });
    const { jobs } = await mock.seed({ jobs: [{ status: "processing" }] });
    const response = await get(`/jobs/${jobs[0]?.id}?wait_for_completion=true&timeout_seconds=30`);
    expect(await response.json()).toMatchObject({ data: { status: "processing" } });
  });

  test("longPolls: hold returns when the job completes on the mock's clock", async () => {
    const { likeness, mock } = start({ jobs: { afterMs: 5000 }, longPolls: "wait" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    const done = job.done();
    await mock.clock.advance(5000);
    expect(await done).toMatchObject({ status: "completed" });
  });

  test("longPolls: hold times out on the mock's clock", async () => {
    const { likeness, mock, get } = start({ jobs: { afterMs: 60_000 }, longPolls: "wait" });
    const { id } = await likeness.avatars.generate({ prompt: "a wise owl" });
    const response = get(`/jobs/${id}?wait_for_completion=true&timeout_seconds=2`);
    await until(response, () => mock.clock.advance(500));
    expect(await (await response).json()).toMatchObject({ data: { status: "processing" } });
  });
});

describe("manual", () => {
  test("complete() completes a job", async () => {
    const { likeness, mock } = start({ jobs: "manual" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect(await job.refresh()).toMatchObject({ status: "processing" });
    await mock.complete(job.id);
    expect(await job.refresh()).toMatchObject({ status: "completed" });
  });

  test("fail() fails a job with the given code and message", async () => {
    const { likeness, mock } = start({ jobs: "manual" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    await mock.fail(job.id, "rate_limited", "too many owls");
    const error = await job.done().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: "JobFailedError",
      message: expect.stringContaining("too many owls"),
    });
    expect(await job.refresh()).toMatchObject({
      status: "failed",
      error: { code: "rate_limited", message: "too many owls", retryable: true },
    });
  });

  test("an unknown failure code is an error that lists the codes", async () => {
    const { likeness, mock } = start({ jobs: "manual" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    const code = JSON.parse('"internal"');
    await expect(mock.fail(job.id, code)).rejects.toThrow(
      /Unknown failure code internal. Known codes: .*safety_filter/,
    );
    expect(() => mock.failNextJob(code)).toThrow(/Unknown failure code internal/);
    await mock.complete(job.id);
  });

  test("the next request sees a completed job even if complete() is not awaited", async () => {
    const { likeness, mock } = start({ jobs: "manual" });
    const jobs = [];
    for (const prompt of ["an owl", "a cat", "a robot"])
      jobs.push(await likeness.avatars.generate({ prompt }));
    for (const { id } of jobs) mock.complete(id);
    for (const job of jobs) expect(await job.refresh()).toMatchObject({ status: "completed" });
  });

  test("longPolls: hold returns when complete() is called", async () => {
    const { likeness, mock } = start({ jobs: "manual", longPolls: "wait" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    const done = job.done();
    await mock.complete(job.id);
    expect(await done).toMatchObject({ status: "completed" });
  });

  test("complete() and fail() reject unknown and finished jobs", async () => {
    const { likeness, mock } = start({ jobs: "manual" });
    await expect(mock.complete("unknown")).rejects.toThrow(
      "Job unknown does not exist or has already finished",
    );
    const [one, two] = [
      await likeness.avatars.generate({ prompt: "an owl" }),
      await likeness.avatars.generate({ prompt: "a cat" }),
    ];
    await mock.complete(one.id);
    await expect(mock.fail(one.id)).rejects.toThrow(`Pending jobs: ${two.id}.`);
  });
});

describe("failNextJob()", () => {
  test.each([
    "not_configured",
    "invalid_input",
    "safety_filter",
    "rate_limited",
    "timeout",
    "upstream_error",
    "unknown",
  ] as const)("fails the next job only, with all its attempts: %s", async (code) => {
    const { likeness, mock } = start();
    mock.failNextJob(code);
    const failed = await likeness.avatars.generateAndWait({ prompt: "a wise owl" }).catch((e: unknown) => e);
    expect(failed).toMatchObject({ name: "JobFailedError", code });
    await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  });

  test("is forgotten by reset()", async () => {
    const { likeness, mock } = start();
    mock.failNextJob();
    await mock.reset();
    await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  });
});
