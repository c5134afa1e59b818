import { expect, test } from "vitest";
import { isConflictError, isNotFoundError, JobFailedError, Likeness } from "../src/index.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { accepted, envelope, imageUrl, jobId, jobResponse, wireAvatar, wireError } from "./wire.ts";

function clientOf(...script: Parameters<typeof scriptedFetch>) {
  const server = scriptedFetch(...script);
  return { server, likeness: new Likeness({ apiKey: "key", fetch: server.fetch }) };
}

test("generate() and done() send the prompt and resolve to the avatar", async () => {
  const { server, likeness } = clientOf(accepted, jobResponse("completed"));
  const job = await likeness.avatars.generate({ prompt: "a wise owl" });
  expect(job).toMatchObject({ id: jobId, status: "queued", requestId: "req_test" });

  const { avatar } = await job.done();
  expect(avatar).toMatchObject({ imageUrl, seed: 7, license: "CC BY 4.0", drawingVersion: "1" });
  expect(avatar.images[0]).toMatchObject({
    url: imageUrl,
    mediaType: "image/png",
    width: 1024,
    alt: "An owl.",
  });
  expect(avatar.warnings).toEqual([{ code: "place_left_out", message: "The forest is not drawn." }]);
  expect(job.status).toBe("completed");

  const [post, get] = server.requests;
  expect(post).toMatchObject({ method: "POST", url: "https://api.likeness.example/api/v1/avatars/generate" });
  expect(post?.headers.get("authorization")).toBe("Bearer key");
  expect(post?.headers.get("content-type")).toBe("application/json");
  expect(post?.headers.get("user-agent")).toMatch(/^likeness-js\/\d/);
  expect(get?.url).toBe(
    `https://api.likeness.example/api/v1/jobs/${jobId}?expand=avatar&wait_for_completion=true&timeout_seconds=20`,
  );
});

test("converts names between camelCase and snake_case, except keys of the caller", async () => {
  const { server, likeness } = clientOf(
    accepted,
    jobResponse("completed", { metadata: { myKey: "1", my_key: "2" } }),
  );
  const job = await likeness.avatars.generate({
    prompt: "owl",
    hints: { hairColor: "red", eye_color: "green", favouriteTeam: { keptAsIs: 1 } },
    negativePrompt: "no hat",
    output: { aspectRatio: "1:1", thinkingIntensity: "minimal" },
    clientReferenceId: "run-12",
    metadata: { myKey: "1", my_key: "2" },
  });
  expect(await server.requests[0]?.json()).toEqual({
    prompt: "owl",
    hints: { hair_color: "red", eye_color: "green", favourite_team: { keptAsIs: 1 } },
    negative_prompt: "no hat",
    output: { aspect_ratio: "1:1", thinking_intensity: "minimal" },
    client_reference_id: "run-12",
    metadata: { myKey: "1", my_key: "2" },
  });
  const done = await job.done();
  expect(done.metadata).toEqual({ myKey: "1", my_key: "2" });
  expect(done.avatar.brief).toEqual({ version: 1, subject: "owl", hair_like: { some_key: 1 }, sources: {} });
});

test("withResponse() gives status, headers, request id, idempotency key and attempts", async () => {
  const { likeness } = clientOf({
    ...accepted,
    headers: { "x-request-id": "req_7", "x-idempotency-replayed": "true" },
  });
  const { data, response, requestId, idempotencyKey, attempts } = await likeness.avatars
    .generate({ prompt: "owl" })
    .withResponse();
  expect(data.id).toBe(jobId);
  expect(response.status).toBe(202);
  expect(response.headers.get("x-idempotency-replayed")).toBe("true");
  expect({ requestId, attempts }).toEqual({ requestId: "req_7", attempts: 1 });
  expect(idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
});

test("a failed job rejects with JobFailedError, its code and a hint", async () => {
  const { likeness } = clientOf(accepted, jobResponse("failed"));
  const error = await rejection(likeness.avatars.generateAndWait({ prompt: "owl" }, { idempotencyKey: "k" }));
  expect(error).toBeInstanceOf(JobFailedError);
  expect(error).toMatchObject({
    name: "JobFailedError",
    message: `job ${jobId} failed: safety_filter: the provider refused the prompt`,
    code: "safety_filter",
    hint: "Reword the prompt.",
    jobId,
    lastStatus: "failed",
    idempotencyKey: "k",
    job: { error: { retryable: false } },
  });
});

test("a cancelled job rejects with JobCancelledError", async () => {
  const { likeness } = clientOf(accepted, jobResponse("cancelled"));
  expect(await rejection(likeness.avatars.generateAndWait({ prompt: "owl" }))).toMatchObject({
    name: "JobCancelledError",
    code: "job_cancelled",
    jobId,
  });
});

test("save() and get() resolve to the saved avatar, or reject with 409 and 404", async () => {
  const avatar = { json: envelope("saved_avatar", wireAvatar("a1")) };
  const { server, likeness } = clientOf(
    avatar,
    avatar,
    { status: 409, json: wireError("job_not_complete") },
    { status: 404, json: wireError("avatar_not_found") },
  );
  expect(await likeness.avatars.save({ jobId, label: "CEO hero v2" })).toMatchObject({
    id: "a1",
    label: "CEO hero v2",
    jobId,
  });
  expect(await server.requests[0]?.json()).toEqual({ job_id: jobId, label: "CEO hero v2" });
  expect(await likeness.avatars.get("a1")).toMatchObject({ object: "saved_avatar", imageUrl });
  expect(isConflictError(await rejection(likeness.avatars.save({ jobId })))).toBe(true);
  const missing = await rejection(likeness.avatars.get("a/2"));
  expect(isNotFoundError(missing)).toBe(true);
  expect(missing.message).toBe(
    "GET https://api.likeness.example/api/v1/avatars/a%2F2: 404 avatar_not_found: the message of avatar_not_found",
  );
});

test("update(), list({ label }) and delete() send the request and decode the response", async () => {
  const deletion = {
    object: "deletion",
    id: "a1",
    deleted: true,
    removed: { avatars: 1, jobs: 1, images: 2, references: 0, likes: 3, comments: 1 },
  };
  const list = { object: "list", data: [wireAvatar("a1")], has_more: false, total_count: 1 };
  const { server, likeness } = clientOf(
    { json: envelope("saved_avatar", { ...wireAvatar("a1"), label: null }) },
    { json: envelope("list", list) },
    { json: envelope("deletion", deletion) },
  );
  expect(await likeness.avatars.update("a1", { label: null })).toMatchObject({ id: "a1", label: null });
  expect((await likeness.avatars.list({ label: "CEO & co" })).totalCount).toBe(1);
  expect(await likeness.avatars.delete("a1")).toEqual(deletion);
  const [update, found, deleted] = server.requests;
  expect(update?.method).toBe("PATCH");
  expect(await update?.json()).toEqual({ label: null });
  expect(found?.url).toContain("/avatars?label=CEO%20%26%20co");
  expect(deleted).toMatchObject({ method: "DELETE", url: "https://api.likeness.example/api/v1/avatars/a1" });
  for (const write of [update, deleted]) expect(write?.headers.get("idempotency-key")).toMatch(/./);
});

test("generate() without a prompt describes the Brief as the prompt", async () => {
  const { server, likeness } = clientOf(accepted);
  await likeness.avatars.generate({
    brief: { version: 1, subject: "owl", hair: { color: "red" }, accessories: ["scarf"] },
  });
  await likeness.avatars.generate({ brief: {} });
  expect(await Promise.all(server.requests.map((request) => request.json()))).toEqual([
    {
      prompt: "owl, red, scarf",
      brief: { version: 1, subject: "owl", hair: { color: "red" }, accessories: ["scarf"] },
    },
    { prompt: "an avatar", brief: {} },
  ]);
});
