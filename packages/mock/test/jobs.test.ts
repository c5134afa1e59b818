import { isJobFailedError } from "@likeness/client";
import { describe, expect, test } from "vitest";
import { start, until } from "./support.ts";

describe("immediate", () => {
  test("whoever looks at a job finds it completed", async () => {
    const { likeness } = start();
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect(job.status).toBe("queued");
    expect(await likeness.jobs.get(job.id)).toMatchObject({ status: "completed", progress: 1 });
  });

  test("whoever lists jobs finds all of them completed", async () => {
    const { likeness } = start();
    for (const prompt of ["an owl", "a cat", "a robot"]) await likeness.avatars.generate({ prompt });
    const { data } = await likeness.jobs.list();
    expect(data.map(({ status }) => status)).toEqual(["completed", "completed", "completed"]);
  });

  test("a job can be saved at once", async () => {
    const { likeness } = start();
    const { id } = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect(await likeness.avatars.save({ jobId: id, label: "Owl" })).toMatchObject({
      label: "Owl",
      jobId: id,
    });
  });

  test("a job that nobody has looked at can still be cancelled, or made to fail", async () => {
    const { likeness, mock } = start();
    const cancelled = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect(await cancelled.cancel()).toMatchObject({ status: "cancelled" });

    const failed = await likeness.avatars.generate({ prompt: "a wise owl" });
    mock.fail(failed.id, "safety_filter");
    await expect(failed.done()).rejects.toSatisfy(isJobFailedError);
  });
});

describe("afterPolls", () => {
  test("the n-th look finds the job completed", async () => {
    const { likeness } = start({ jobs: { afterPolls: 3 } });
    const { id } = await likeness.avatars.generate({ prompt: "a wise owl" });
    const seen = [];
    for (let poll = 0; poll < 4; poll += 1) seen.push((await likeness.jobs.get(id)).status);
    expect(seen).toEqual(["processing", "processing", "completed", "completed"]);
  });

  test("a long poll is one look, and is answered at once", async () => {
    const { likeness } = start({ jobs: { afterPolls: 3 }, longPolls: "hold" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    const seen = [];
    for await (const { status } of job.updates({ pollInterval: 10 })) seen.push(status);
    expect(seen).toEqual(["queued", "processing", "completed"]);
  });

  test("each job has its own count", async () => {
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
  test("a job is done when its time has passed on the mock's clock", async () => {
    const { likeness, mock } = start({ jobs: { afterMs: 60_000 } });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    await mock.clock.advance(59_999);
    expect(await job.refresh()).toMatchObject({ status: "processing", attempts: 1 });
    await mock.clock.advance(1);
    expect(await job.refresh()).toMatchObject({ status: "completed", attempts: 1 });
  });

  test("time passes for a job that is accepted later, too", async () => {
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

  test("a long poll is answered at once, with the job as it stands", async () => {
    const { mock, get } = start({ jobs: { afterMs: 1000 } });
    const { jobs } = await mock.seed({ jobs: [{ status: "processing" }] });
    const answer = await get(`/jobs/${jobs[0]?.id}?wait_for_completion=true&timeout_seconds=30`);
    expect(await answer.json()).toMatchObject({ data: { status: "processing" } });
  });

  test("with longPolls: hold, moving the clock wakes it", async () => {
    const { likeness, mock } = start({ jobs: { afterMs: 5000 }, longPolls: "hold" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    const done = job.done();
    await mock.clock.advance(5000);
    expect(await done).toMatchObject({ status: "completed" });
  });

  test("with longPolls: hold, the time asked for passes on the mock's clock", async () => {
    const { likeness, mock, get } = start({ jobs: { afterMs: 60_000 }, longPolls: "hold" });
    const { id } = await likeness.avatars.generate({ prompt: "a wise owl" });
    const answer = get(`/jobs/${id}?wait_for_completion=true&timeout_seconds=2`);
    await until(answer, () => mock.clock.advance(500));
    expect(await (await answer).json()).toMatchObject({ data: { status: "processing" } });
  });
});

describe("manual", () => {
  test("a job goes on until the test says that it is done", async () => {
    const { likeness, mock } = start({ jobs: "manual" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect(await job.refresh()).toMatchObject({ status: "processing" });
    await mock.complete(job.id);
    expect(await job.refresh()).toMatchObject({ status: "completed" });
  });

  test("a job fails for the reason that the test gives", async () => {
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

  test("nothing has to be awaited for the next request to see it", async () => {
    const { likeness, mock } = start({ jobs: "manual" });
    const jobs = [];
    for (const prompt of ["an owl", "a cat", "a robot"])
      jobs.push(await likeness.avatars.generate({ prompt }));
    for (const { id } of jobs) mock.complete(id);
    for (const job of jobs) expect(await job.refresh()).toMatchObject({ status: "completed" });
  });

  test("with longPolls: hold, completing the job answers whoever waits for it", async () => {
    const { likeness, mock } = start({ jobs: "manual", longPolls: "hold" });
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    const done = job.done();
    await mock.complete(job.id);
    expect(await done).toMatchObject({ status: "completed" });
  });

  test("an unknown job, or one that has ended, is refused with the jobs there are", async () => {
    const { likeness, mock } = start({ jobs: "manual" });
    await expect(mock.complete("nobody")).rejects.toThrow("Job nobody is not there or has ended");
    const [one, two] = [
      await likeness.avatars.generate({ prompt: "an owl" }),
      await likeness.avatars.generate({ prompt: "a cat" }),
    ];
    await mock.complete(one.id);
    await expect(mock.fail(one.id)).rejects.toThrow(`These can: ${two.id}.`);
  });
});
