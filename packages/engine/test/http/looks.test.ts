import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { createBuiltInModel, type ImageModel, type ImageModelRequest } from "../../src/index.ts";
import { type Json, start, type TestClient } from "../support/start.ts";
import { createTinyModel } from "../support/tiny-model.ts";

/** A model whose requests are recorded. */
function recordingModel(generate: ImageModel["generate"] = createTinyModel().generate) {
  const requests: ImageModelRequest[] = [];
  const { features = [] } = createBuiltInModel();
  const model: ImageModel = {
    features,
    generate: (request, context) => {
      requests.push(request);
      return generate(request, context);
    },
  };
  return { model, requests };
}

async function create(client: TestClient, body: object = {}): Promise<Json> {
  const response = await client.request("POST", "/api/v1/avatars", {
    body: { prompt: "a wise owl", ...body },
  });
  expect([response.status, response.json.error]).toEqual([202, undefined]);
  return response.json.data;
}

const get = async (client: TestClient, path: string): Promise<Json> =>
  (await client.request("GET", `/api/v1${path}`)).json.data;

/** An avatar that is ready. */
async function createReady(client: TestClient, body: object = {}): Promise<Json> {
  const { target } = await create(client, body);
  await client.engine.idle();
  return get(client, `/avatars/${target.avatar_id}`);
}

async function edit(client: TestClient, avatar: Json, body: object): Promise<Json> {
  const { json, status } = await client.request("POST", `/api/v1/avatars/${avatar.id}/looks`, { body });
  expect([status, json.error]).toEqual([202, undefined]);
  await client.engine.idle();
  return get(client, `/avatars/${avatar.id}/looks/${json.data.target.look_id}`);
}

describe("POST /avatars", () => {
  test("creates a pending avatar with a look, which are ready when the job has completed", async () => {
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
    const { generate } = createTinyModel();
    const client = start({
      model: {
        generate: async (...request) => {
          await finished;
          return generate(...request);
        },
      },
    });
    const job = await create(client, { label: "Owl", tags: ["Bird"], seed: 7 });
    const { avatar_id, look_id } = job.target;
    expect(job.type).toBe("look_generation");
    const pending = await get(client, `/avatars/${avatar_id}`);
    expect(pending).toMatchObject({
      status: "pending",
      origin: "prompt",
      label: "Owl",
      tags: ["bird"],
      cover_look_id: look_id,
      job_id: job.id,
      images: [],
    });
    expect(pending).not.toHaveProperty("image_url");
    expect(await get(client, `/avatars/${avatar_id}/looks/${look_id}`)).toMatchObject({ status: "pending" });
    finish();
    await client.engine.idle();
    const ready = await get(client, `/avatars/${avatar_id}`);
    const completed = await get(client, `/jobs/${job.id}`);
    expect(ready).toMatchObject({ status: "ready", seed: 7, image_url: completed.avatar.image_url });
    expect((await client.engine.fetch(ready.image_url)).status).toBe(200);
    expect((await get(client, "/avatars?status=ready")).data).toHaveLength(1);
  });

  test("an avatar whose job failed or was cancelled has the reason", async () => {
    const failing = start({
      model: { generate: async () => ({ ok: false, code: "safety_filter", message: "rejected" }) },
    });
    const failed = await createReady(failing);
    expect(failed).toMatchObject({ status: "error", error: { code: "safety_filter", message: "rejected" } });
    const hanging = start({ model: { generate: () => new Promise(() => undefined) } });
    const job = await create(hanging);
    await hanging.request("POST", `/api/v1/jobs/${job.id}/cancel`);
    const cancelled = await get(hanging, `/avatars/${job.target.avatar_id}`);
    expect(cancelled).toMatchObject({ status: "error", error: { code: "cancelled", retryable: true } });
  });

  test("is idempotent and moderated", async () => {
    const client = start();
    const options = { body: { prompt: "an owl" }, headers: { "idempotency-key": "one" } };
    const first = await client.request("POST", "/api/v1/avatars", options);
    const second = await client.request("POST", "/api/v1/avatars", options);
    expect(second.json).toEqual(first.json);
    expect((await get(client, "/avatars")).total_count).toBe(1);
    for (const body of [{ prompt: "a naked child" }, { prompt: "an owl", description: "a naked child" }]) {
      const { json } = await client.request("POST", "/api/v1/avatars", { body });
      expect(json.error.code).toBe("content_policy_violation");
    }
  });
});

describe("POST /avatars/{id}/looks", () => {
  test("draws the same person with what is different, and adds a look", async () => {
    const { model, requests } = recordingModel();
    const client = start({ model });
    const avatar = await createReady(client, { seed: 7 });
    const image = avatar.images[0];
    const create = { width: 8, height: 8, channels: 3, background: "red" } as const;
    const bytes = (await sharp({ create }).png().toBuffer()).toString("base64");
    const look = await edit(client, avatar, {
      prompt: "wearing a green hoodie",
      style: "podcast",
      place: "a radio studio",
      output: { format: "webp", resolution: "1K" },
      upscale: true,
      reference_images: [bytes],
      element_images: [bytes, bytes],
      element_places: { 1: "wall" },
    });
    expect(requests[1]).toMatchObject({
      prompt: "wearing a green hoodie",
      base: { brief: avatar.brief, seed: 7 },
      seed: 7,
      style: "podcast",
      hints: { background: "a radio studio" },
      upscale: true,
      format: "webp",
      references: [expect.any(Uint8Array)],
      elements: [{ bytes: expect.any(Uint8Array) }, { placement: "wall" }],
    });
    expect(look).toMatchObject({
      status: "ready",
      avatar_id: avatar.id,
      base_look_id: avatar.cover_look_id,
      style: "podcast",
      place: "a radio studio",
      format: "webp",
      resolution: "1K",
      emotion: null,
    });
    const after = await get(client, `/avatars/${avatar.id}`);
    expect(after.cover_look_id).toBe(avatar.cover_look_id);
    expect(after.images.map(({ id }: Json) => id)).toEqual([image.id, look.image.id]);
    const looks = await get(client, `/avatars/${avatar.id}/looks`);
    expect(looks.data.map(({ id }: Json) => id)).toEqual([look.id, avatar.cover_look_id]);
  });

  test("a second edit keeps the person of the first one", async () => {
    const client = start({ model: createBuiltInModel() });
    const avatar = await createReady(client, { prompt: "a woman with red curly hair", seed: 3 });
    const first = await edit(client, avatar, { prompt: "wearing a blue hoodie" });
    const second = await edit(client, avatar, { look_id: first.id, place: "a beach" });
    expect(second.base_look_id).toBe(first.id);
    for (const look of [first, second]) {
      expect(look.seed).toBe(3);
      expect(look.brief.hair).toMatchObject(avatar.brief.hair);
    }
  });

  test("rejects a look that is unknown or not ready", async () => {
    const client = start({
      model: { generate: async () => ({ ok: false, code: "invalid_input", message: "no" }) },
    });
    const avatar = await createReady(client);
    const path = `/api/v1/avatars/${avatar.id}/looks`;
    const failed = await client.request("POST", path, { body: {} });
    expect(failed.json.error).toMatchObject({ code: "look_not_ready", param: "look_id" });
    const unknown = await client.request("POST", path, { body: { look_id: avatar.id } });
    expect(unknown.json.error).toMatchObject({ code: "look_not_found", param: "look_id" });
  });
});

describe("the cover", () => {
  test("can be another look that is ready", async () => {
    const client = start({ model: recordingModel().model });
    const avatar = await createReady(client);
    const look = await edit(client, avatar, { prompt: "in red" });
    const body = { cover_look_id: look.id };
    const { json } = await client.request("PATCH", `/api/v1/avatars/${avatar.id}`, { body });
    expect(json.data).toMatchObject({ cover_look_id: look.id, image_url: look.image_url });
    expect(json.data.images.map(({ id }: Json) => id)).toEqual([look.image.id, avatar.images[0].id]);
  });

  test("is replaced when it is deleted, with its images, and the last look cannot be deleted", async () => {
    const client = start({ model: recordingModel().model });
    const avatar = await createReady(client);
    const look = await edit(client, avatar, { prompt: "in red" });
    const path = `/api/v1/avatars/${avatar.id}/looks`;
    const deletion = await client.request("DELETE", `${path}/${avatar.cover_look_id}`);
    expect(deletion.json.data.removed).toMatchObject({ avatars: 0, jobs: 1, images: 2, references: 0 });
    expect((await client.engine.fetch(avatar.image_url)).status).toBe(404);
    expect(await get(client, `/avatars/${avatar.id}`)).toMatchObject({ cover_look_id: look.id });
    const last = await client.request("DELETE", `${path}/${look.id}`);
    expect(last.json.error).toMatchObject({ code: "last_look" });
  });
});

describe("emotions", () => {
  test("are drawn once each, from the same input as the cover", async () => {
    const { model, requests } = recordingModel();
    const client = start({ model });
    const avatar = await createReady(client, { seed: 5, style: "comic", output: { format: "webp" } });
    const path = `/avatars/${avatar.id}/emotions`;
    const { json, status } = await client.request("POST", `/api/v1${path}`);
    expect(status).toBe(202);
    expect(json.data.data.map(({ emotion }: Json) => emotion)).toEqual([
      "happy",
      "thoughtful",
      "surprised",
      "determined",
      "calm",
      "amused",
      "curious",
      "confident",
    ]);
    await client.engine.idle();
    expect(requests).toHaveLength(9);
    const { jobId: _, ...input } = requests[0] ?? {};
    expect(requests[1]).toMatchObject({ ...input, emotion: "happy" });
    const again = await client.request("POST", `/api/v1${path}`, { body: { emotions: ["happy", "calm"] } });
    await client.engine.idle();
    expect(again.json.data.data.map(({ status }: Json) => status)).toEqual(["ready", "ready"]);
    expect(requests).toHaveLength(9);
    expect((await get(client, path)).total_count).toBe(8);
    expect((await get(client, `/avatars/${avatar.id}`)).images).toHaveLength(1);
  });

  test("have URLs that stay the same and are cached", async () => {
    const client = start({ model: recordingModel().model });
    const avatar = await createReady(client);
    const path = `/api/v1/avatars/${avatar.id}/emotions`;
    const image = (query: string, headers: Record<string, string> = {}) =>
      client.request("GET", `${path}/happy${query}`, { headers });
    expect((await image("")).json.error.code).toBe("look_not_found");
    await client.request("POST", path, { body: { emotions: ["happy"] } });
    await client.engine.idle();
    const first = await image("?v=1");
    expect([first.status, first.headers.get("cache-control")]).toEqual([
      200,
      "private, max-age=31536000, immutable",
    ]);
    const etag = first.headers.get("etag") ?? "";
    expect((await image("?v=1", { "if-none-match": etag })).status).toBe(304);
    expect((await image("?v=2")).status).toBe(404);
    expect((await image("")).headers.get("cache-control")).toBe("private, no-cache");
  });

  test("are cancelled and deleted when the cover changes", async () => {
    let drawn = 0;
    const { generate } = createTinyModel();
    const client = start({
      model: {
        ...recordingModel().model,
        generate: (request, context) => {
          drawn += 1;
          if (request.emotion !== undefined && request.emotion !== "happy")
            return new Promise(() => undefined);
          return generate(request, context);
        },
      },
    });
    const avatar = await createReady(client);
    const look = await edit(client, avatar, { prompt: "in red" });
    const path = `/api/v1/avatars/${avatar.id}/emotions`;
    const { json } = await client.request("POST", path);
    await client.wait(json.data.data[0].job_id);
    const body = { cover_look_id: look.id };
    expect((await client.request("PATCH", `/api/v1/avatars/${avatar.id}`, { body })).status).toBe(200);
    await client.engine.idle();
    expect((await client.request("GET", path)).json.data.total_count).toBe(0);
    expect((await get(client, "/jobs?status=processing")).total_count).toBe(0);
    expect(drawn).toBeLessThan(11);
  });

  test("are drawn again after a failure, with the next version", async () => {
    let fails = true;
    const { generate } = createTinyModel();
    const client = start({
      model: {
        ...recordingModel().model,
        generate: async (request, context) =>
          fails && request.emotion
            ? { ok: false, code: "safety_filter", message: "no" }
            : generate(request, context),
      },
    });
    const avatar = await createReady(client);
    const path = `/api/v1/avatars/${avatar.id}/emotions`;
    const request = async () => {
      const { json } = await client.request("POST", path, { body: { emotions: ["calm"] } });
      await client.engine.idle();
      expect(json.data.data).toHaveLength(1);
      return (await client.request("GET", path)).json.data.data;
    };
    expect(await request()).toMatchObject([{ status: "error", version: 1 }]);
    fails = false;
    expect(await request()).toMatchObject([{ status: "ready", version: 2 }]);
    expect((await get(client, "/jobs?status=failed")).total_count).toBe(0);
  });
});
