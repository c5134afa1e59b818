import { expect, test } from "vitest";
import { Likeness } from "../src/index.ts";
import { createFakeClock } from "./fake-clock.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted, jobId, jobResponse } from "./wire.ts";

test("resume() accepts JSON and an object of toJSON(), an id and a job", async () => {
  const server = scriptedFetch(accepted, jobResponse("completed"));
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  const written = JSON.stringify(await likeness.avatars.generate({ prompt: "owl" }, { idempotencyKey: "k" }));
  expect(JSON.parse(written)).toEqual({
    object: "likeness.job",
    system: "likeness",
    id: jobId,
    status: "queued",
    idempotencyKey: "k",
    requestId: "req_test",
  });

  for (const name of [written, JSON.parse(written), jobId, { id: jobId }]) {
    const job = likeness.jobs.resume(name);
    expect(job).toMatchObject({ id: jobId, status: "unknown", job: undefined });
    expect((await job.done()).status).toBe("completed");
    expect(job.status).toBe("completed");
  }
  for (const nothing of ["", "{}", "{not json", {}] as string[]) {
    expect(() => likeness.jobs.resume(nothing)).toThrow(/expected the id of a job/);
  }
});

test("done() sends nothing for a job that has ended", async () => {
  const server = scriptedFetch(accepted, jobResponse("completed"));
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  const job = await likeness.avatars.generate({ prompt: "owl" });
  await job.done();
  await job.done();
  expect(server.requests).toHaveLength(2);
  expect((await job.refresh()).status).toBe("completed");
  expect(server.requests).toHaveLength(3);
});

test("cancel() and refresh() update the handle", async () => {
  const server = scriptedFetch(
    accepted,
    jobResponse("processing", { progress: 0.5 }),
    jobResponse("cancelled"),
  );
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  const job = await likeness.avatars.generate({ prompt: "owl" });
  await job.refresh();
  expect(job).toMatchObject({ status: "processing", job: { progress: 0.5 } });
  const { data, response } = await job.cancel().withResponse();
  expect([data.status, response.status, job.status]).toEqual(["cancelled", 200, "cancelled"]);
  expect(server.requests[2]).toMatchObject({ method: "POST" });
});

test("polls a server that responds immediately at growing intervals until the job changes", async () => {
  const clock = createFakeClock();
  const moments: number[] = [];
  const server = scriptedFetch(() => {
    moments.push(clock.platform.now() - 1_000);
    return jobResponse("processing", { progress: moments.length < 6 ? 0.1 : 0.2 });
  });
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch }, clock.platform);
  const failed = rejection(likeness.jobs.wait(jobId, { deadline: 10_000 }));
  await clock.advance(10_000);
  expect((await failed).name).toBe("DeadlineError");
  expect(moments).toEqual([0, 500, 1_000, 1_750, 2_875, 4_562.5, 7_093.75, 7_593.75, 8_343.75, 9_468.75]);
  await clock.advance(0);
  expect(clock.due()).toEqual([]);
});

test("waits between polls as long as Retry-After says", async () => {
  const clock = createFakeClock();
  const server = scriptedFetch(
    { ...jobResponse("processing"), headers: { "retry-after": "4" } },
    jobResponse("completed"),
  );
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch }, clock.platform);
  const done = likeness.jobs.wait(jobId);
  await clock.advance(3_999);
  expect(server.requests).toHaveLength(1);
  await clock.advance(1);
  expect((await done).status).toBe("completed");
});

test("a wait continues after transient failures and ends with a permanent one", async () => {
  const clock = createFakeClock();
  const outage = Array.from({ length: 8 }, () => new TypeError("fetch failed"));
  const server = scriptedFetch(jobResponse("processing"), ...outage, jobResponse("completed"));
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch }, clock.platform);
  const done = likeness.jobs.wait(jobId);
  await clock.advance(60_000);
  expect((await done).status).toBe("completed");

  const missing = new Likeness({ apiKey: "key", fetch: scriptedFetch({ status: 404 }).fetch });
  expect(await rejection(missing.jobs.wait(jobId))).toMatchObject({
    status: 404,
    jobId,
    resume: { id: jobId },
  });
});

test("a wait has a default deadline of ten minutes", async () => {
  const clock = createFakeClock();
  const server = scriptedFetch(jobResponse("processing"));
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch }, clock.platform);
  const failed = rejection(likeness.jobs.wait(jobId));
  let ended = false;
  const patient = likeness.jobs.wait(jobId, { deadline: Number.POSITIVE_INFINITY }).finally(() => {
    ended = true;
  });
  patient.catch(() => {});
  await clock.advance(600_000);
  expect(await failed).toMatchObject({ name: "DeadlineError", lastStatus: "processing" });
  expect(ended).toBe(false);
});

test("the duration of a long poll depends on the timeout", async () => {
  const longPollSeconds = async (timeout: number, onProgress?: () => void) => {
    const server = scriptedFetch(jobResponse("completed"));
    const likeness = new Likeness({ apiKey: "key", fetch: server.fetch, timeout });
    await likeness.jobs.wait(jobId, { onProgress });
    return new URL(server.requests[0]?.url ?? "").searchParams.get("timeout_seconds");
  };
  expect(await longPollSeconds(60_000)).toBe("20");
  expect(await longPollSeconds(10_000)).toBe("5");
  expect(await longPollSeconds(1_500)).toBeNull();
  expect(await longPollSeconds(60_000, () => {})).toBe("1");
});

test("an error thrown by onProgress ends the wait", async () => {
  const server = scriptedFetch(jobResponse("processing"));
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  const onProgress = () => {
    throw new RangeError("mine");
  };
  await expect(likeness.jobs.wait(jobId, { onProgress })).rejects.toThrow(new RangeError("mine"));
});
