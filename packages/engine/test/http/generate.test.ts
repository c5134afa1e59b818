import { expect, test } from "vitest";
import { start } from "../support/start.ts";

test("turns a prompt into an image that can be saved, listed and fetched", async () => {
  const client = start();
  const accepted = await client.generate({
    seed: 7,
    client_reference_id: "run-12",
    metadata: { team: "growth" },
  });
  expect(accepted.status).toBe(202);
  expect(accepted.json).toMatchObject({
    object: "job",
    status: "queued",
    data: { status: "queued", progress: 0 },
  });
  const { id, job_id } = accepted.json.data;
  expect(job_id).toBe(id);

  const ended = await client.wait(id);
  expect(ended.json).toMatchObject({
    status: "completed",
    data: {
      status: "completed",
      progress: 1,
      client_reference_id: "run-12",
      metadata: { team: "growth" },
      payload: {
        phase: "completed",
        input: { prompt: "a wise owl", reference_image_count: 0 },
        mode: "corpus",
      },
      avatar: { seed: 7, images: [{ seed: 7, media_type: "image/png" }] },
    },
  });

  const saved = await client.request("POST", "/api/v1/avatars/save", { body: { job_id: id, label: "Owl" } });
  expect(saved.json.data).toMatchObject({ object: "saved_avatar", label: "Owl", job_id: id, seed: 7 });
  const list = await client.request("GET", "/api/v1/avatars");
  expect(list.json.data).toMatchObject({
    total_count: 1,
    has_more: false,
    data: [{ id: saved.json.data.id }],
  });
  const one = await client.request("GET", `/api/v1/avatars/${saved.json.data.id}`);
  expect(one.json.data).toEqual(saved.json.data);

  const image = await client.engine.fetch(one.json.data.image_url);
  expect(image.status).toBe(200);
  expect(await image.text()).toBe("a wise owl #7 0");
});

test("count uses consecutive seeds", async () => {
  const client = start();
  const { json } = await client.generate({ seed: 40, output: { count: 3 } });
  const ended = await client.wait(json.data.id);
  expect(ended.json.data.avatar.images.map(({ seed }: { seed: number }) => seed)).toEqual([40, 41, 42]);
});

test("chooses a random seed by default and reports it", async () => {
  const client = start();
  const [one, two] = await Promise.all([client.generate(), client.generate()]);
  expect(one.json.data.payload.input.seed).not.toBe(two.json.data.payload.input.seed);
  const ended = await client.wait(one.json.data.id);
  expect(ended.json.data.avatar.seed).toBe(one.json.data.payload.input.seed);
});

test("lists jobs newest first, by status and in pages", async () => {
  const client = start();
  const ids: string[] = [];
  for (let n = 0; n < 5; n++) ids.push((await client.generate({ seed: n })).json.data.id);
  await client.engine.idle();
  const newest = ids.toReversed();
  const page = await client.request("GET", "/api/v1/jobs?limit=2");
  expect(page.json.data).toMatchObject({ total_count: 5, has_more: true });
  expect(page.json.data.data.map(({ id }: { id: string }) => id)).toEqual(newest.slice(0, 2));
  const next = await client.request("GET", `/api/v1/jobs?limit=3&after=${newest[1]}&status=completed`);
  expect(next.json.data.data.map(({ id }: { id: string }) => id)).toEqual(newest.slice(2));
  expect(next.json.data.has_more).toBe(false);
  expect((await client.request("GET", "/api/v1/jobs?status=failed")).json.data.total_count).toBe(0);
});

test("returns the reason and an action for a failed job", async () => {
  const client = start({
    model: {
      generate: async () => ({
        ok: false,
        code: "safety_filter",
        message: "the provider rejected the prompt",
      }),
    },
  });
  const { json } = await client.generate();
  const ended = await client.wait(json.data.id);
  expect(ended.json.data).toMatchObject({
    status: "failed",
    error_log: "safety_filter: the provider rejected the prompt",
    error: { code: "safety_filter", action: "Reword the prompt.", retryable: false },
  });
  const save = await client.request("POST", "/api/v1/avatars/save", { body: { job_id: json.data.id } });
  expect([save.status, save.json.error.code]).toEqual([409, "job_not_complete"]);
});

test("fails only the job if the model throws", async () => {
  const faults: unknown[] = [];
  const client = start({
    onFault: (error) => faults.push(error),
    model: {
      generate: async () => {
        throw new Error("provider crashed");
      },
    },
  });
  const { json } = await client.generate();
  expect((await client.wait(json.data.id)).json.data.error).toMatchObject({
    code: "unknown",
    message: "the image model failed unexpectedly",
  });
});
