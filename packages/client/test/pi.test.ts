import { expect, test } from "vitest";
import { Likeness } from "../src/index.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";

// Pi's responses have fewer fields than ours, and the status of its envelope has no meaning.

const id = "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a";
const url = "https://pi.example/avatar.png";
const envelope = (data: object) => ({
  json: { id: "req_pi_1", object: "job", status: "completed", created_at: 1760000100, data },
});
const accepted = { status: 202, ...envelope({ job_id: id }) };

test("decodes a job with only an id, and ignores the status of the envelope", async () => {
  const server = scriptedFetch(
    accepted,
    envelope({ id, status: "processing" }),
    envelope({ id, status: "completed", avatar: { image_url: url } }),
  );
  const likeness = new Likeness({ apiKey: "pi_live_1", fetch: server.fetch });
  const job = await likeness.avatars.generate({ prompt: "owl" });
  expect(job).toMatchObject({ id, status: "queued" });
  const done = await job.done({ pollInterval: 10 });
  expect(server.requests).toHaveLength(3);
  expect(done.avatar).toEqual({
    code: null,
    imageUrl: url,
    thumbnailUrl: url,
    images: [],
    brief: { version: 1 },
    warnings: [],
    seed: 0,
    license: "",
    credit: "",
    drawingVersion: "",
  });
});

test("finds the image URL in each of three places", async () => {
  const places = [
    { avatar: { image_url: url } },
    { job_result: { type: "avatar", id, image_url: url } },
    { payload: { phase: "completed", image_url: url, input: { prompt: "owl", reference_image_count: 0 } } },
    { payload: { image_url: url } },
  ];
  for (const place of places) {
    const { fetch } = scriptedFetch(envelope({ id, status: "completed", ...place }));
    const done = await new Likeness({ apiKey: "key", fetch }).jobs.wait(id);
    expect([done.avatar.imageUrl, done.jobResult.imageUrl]).toEqual([url, url]);
  }
});

test("shows only the first line of a failure's log", async () => {
  const error_log = "image_generation_blocked: no\n  at somewhere";
  const { fetch } = scriptedFetch(accepted, envelope({ id, status: "failed", error_log }));
  const error = await rejection(
    new Likeness({ apiKey: "key", fetch }).avatars.generateAndWait({ prompt: "owl" }),
  );
  expect(error.message).toBe(`job ${id} failed: unknown: image_generation_blocked: no`);
});

test("decodes ISO times of a saved avatar", async () => {
  const data = {
    id: "a1",
    object: "saved_avatar",
    label: null,
    image_url: url,
    created_at: "2026-03-26T12:00:00Z",
  };
  const { fetch } = scriptedFetch({ json: { data } });
  expect(await new Likeness({ apiKey: "key", fetch }).avatars.save({ jobId: id })).toMatchObject({
    label: null,
    jobId: null,
    createdAt: Date.parse("2026-03-26T12:00:00Z") / 1000,
    updatedAt: Date.parse("2026-03-26T12:00:00Z") / 1000,
  });
});
