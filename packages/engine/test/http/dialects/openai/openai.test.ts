import { checkResponse } from "@likeness/contract/openai";
import OpenAI, { toFile } from "openai";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import {
  createEngine,
  type EngineOptions,
  type ImageModel,
  type StoreReader,
} from "../../../../src/index.ts";
import { createTestStore } from "../../../support/test-stores.ts";

/** OpenAI's own client, and the requests that it sends to an engine. */
function start(options: EngineOptions = {}, account?: { credits: number }) {
  const engine = createEngine(options);
  onTestFinished(() => engine.stop());
  const statuses: number[] = [];
  const connect = (apiKey: string) =>
    new OpenAI({
      apiKey,
      baseURL: `${engine.url}/openai/v1`,
      async fetch(url, init) {
        const request = new Request(url, init);
        const response = await engine.fetch(request.clone());
        expect(await checkResponse(request, response.clone())).toEqual([]);
        statuses.push(response.status);
        return response;
      },
    });
  return { engine, statuses, connect, client: connect(engine.apiKey), account };
}

function modelThatFails(code: "safety_filter" | "upstream_error" | "not_configured"): ImageModel {
  return { generate: async () => ({ ok: false, code, message: `It failed with ${code}.` }) };
}

async function sizeOf(base64: string | undefined): Promise<string> {
  const { width, height, format } = await sharp(Buffer.from(base64 ?? "", "base64")).metadata();
  return `${width}x${height} ${format}`;
}

test("OpenAI's client gets pictures of the requested size, format and number", async () => {
  const { client } = start();
  const response = await client.images.generate({
    model: "gpt-image-1",
    prompt: "a wise owl",
    n: 2,
    size: "1024x1536",
    output_format: "webp",
    quality: "low",
  });
  expect(await Promise.all((response.data ?? []).map(({ b64_json }) => sizeOf(b64_json)))).toEqual([
    "1024x1536 webp",
    "1024x1536 webp",
  ]);
  const [first, second] = response.data ?? [];
  expect(first?.b64_json).not.toBe(second?.b64_json);
  expect(first?.revised_prompt).toContain("owl");
  expect(response).toMatchObject({
    size: "1024x1536",
    output_format: "webp",
    quality: "low",
    background: "opaque",
    usage: { total_tokens: 0 },
    warnings: [],
  });
});

test("the models of DALL-E get URLs by default, which work without an API key", async () => {
  const { client, engine } = start();
  const { data } = await client.images.generate({ model: "dall-e-3", prompt: "a robot", size: "256x256" });
  const response = await engine.fetch(new Request(data?.[0]?.url ?? ""));
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(await sizeOf(bytes.toString("base64"))).toBe("256x256 png");
});

test("the same seed gives the same picture", async () => {
  const { client } = start();
  const request = { prompt: "a pirate", size: "256x256", response_format: "b64_json", seed: 7 } as const;
  const [one, two] = [await client.images.generate(request), await client.images.generate(request)];
  expect(one.data?.[0]?.b64_json).toBe(two.data?.[0]?.b64_json);
});

test("a shape that the model does not have becomes the nearest one, with a warning", async () => {
  const { client } = start();
  const response = await client.images.generate({ prompt: "an owl", model: "dall-e-3", size: "1792x1024" });
  expect(response).toMatchObject({ size: "1792x1008", warnings: [{ code: "size_adapted" }] });
});

test("a stream has a preview and the picture, as OpenAI's client reads them", async () => {
  const { client } = start();
  const stream = await client.images.generate({
    model: "gpt-image-1",
    prompt: "an owl",
    size: "1024x1024",
    stream: true,
    partial_images: 2,
  });
  const events = [];
  for await (const event of stream) events.push(event);
  expect(events.map(({ type }) => type)).toEqual([
    "image_generation.partial_image",
    "image_generation.completed",
  ]);
  expect(await sizeOf(events[1]?.b64_json)).toBe("1024x1024 png");
  expect((events[0]?.b64_json ?? "").length).toBeLessThan((events[1]?.b64_json ?? "").length);
});

test("a stream whose generation fails ends with OpenAI's error", async () => {
  const { client } = start({ model: modelThatFails("safety_filter") });
  const stream = await client.images.generate({ model: "gpt-image-1", prompt: "an owl", stream: true });
  const read = async () => {
    for await (const _ of stream) expect.unreachable();
  };
  await expect(read()).rejects.toMatchObject({ code: "moderation_blocked" });
});

test("an edit of a picture that was made here keeps its person", async () => {
  const { client } = start();
  const made = await client.images.generate({
    model: "gpt-image-1",
    prompt: "a woman with long red hair",
    size: "512x512",
    output_format: "png",
  });
  const picture = Buffer.from(made.data?.[0]?.b64_json ?? "", "base64");
  const edited = await client.images.edit({
    model: "gpt-image-1",
    image: await toFile(picture, "woman.png", { type: "image/png" }),
    prompt: "with round glasses",
    size: "512x512",
  });
  expect(edited.data?.[0]?.revised_prompt).toMatch(/woman.*red hair.*glasses/i);
});

test("an edit of a picture that was made here reads the last jobs once", async () => {
  const store = createTestStore();
  const reads: string[] = [];
  const counted = <T extends StoreReader>(where: string, reader: T): T => ({
    ...reader,
    jobs: {
      ...reader.jobs,
      list(...args: Parameters<StoreReader["jobs"]["list"]>) {
        reads.push(`${where}: list`);
        return reader.jobs.list(...args);
      },
    },
  });
  const { client } = start({
    store: {
      ...counted("outside", store),
      transact: (work) => store.transact((tx) => work(counted("in a transaction", tx))),
    },
  });
  const made = await client.images.generate({
    prompt: "a robot",
    size: "256x256",
    response_format: "b64_json",
  });
  const picture = Buffer.from(made.data?.[0]?.b64_json ?? "", "base64");
  const image = await toFile(picture, "robot.png", { type: "image/png" });
  reads.length = 0;

  const edited = await client.images.edit({ image, prompt: "with round glasses", size: "256x256" });

  expect(edited.data?.[0]?.revised_prompt).toMatch(/robot.*glasses/i);
  expect(reads).toEqual(["outside: list"]);
});

test("an edit takes several images and a mask, and says that the mask has no effect", async () => {
  const { client } = start();
  const photo = await toFile(await squareImage("#884422"), "photo.png", { type: "image/png" });
  const product = await toFile(await squareImage("#2288ff"), "product.png", { type: "image/png" });
  const edited = await client.images.edit({
    model: "gpt-image-1",
    image: [photo, product],
    mask: photo,
    prompt: "holding the product",
    n: 1,
    size: "256x256",
  });
  expect(edited.data).toHaveLength(1);
  expect(edited).toMatchObject({
    warnings: expect.arrayContaining([expect.objectContaining({ code: "mask_ignored" })]),
  });
});

test("variations of a picture that was made here have its description and other seeds", async () => {
  const { client } = start();
  const made = await client.images.generate({ model: "gpt-image-1", prompt: "a wise owl", size: "256x256" });
  const picture = Buffer.from(made.data?.[0]?.b64_json ?? "", "base64");
  const image = await toFile(picture, "owl.png", { type: "image/png" });
  const varied = await client.images.createVariation({ image, n: 2, response_format: "b64_json" });
  const all = [picture.toString("base64"), ...(varied.data ?? []).map(({ b64_json }) => b64_json)];
  expect(new Set(all).size).toBe(3);
  for (const { revised_prompt } of varied.data ?? []) expect(revised_prompt).toContain("owl");
});

test("errors have OpenAI's envelope, type, field and code", async () => {
  const { client, connect } = start();
  const generate = (request: object) =>
    client.images.generate({ prompt: "an owl", ...request }, { maxRetries: 0 });
  await expect(generate({ n: 11 })).rejects.toMatchObject({
    status: 400,
    type: "invalid_request_error",
    param: "n",
  });
  await expect(generate({ size: "huge" })).rejects.toMatchObject({ status: 400, param: "size" });
  await expect(connect("wrong").models.list()).rejects.toMatchObject({
    status: 401,
    code: "invalid_api_key",
  });
  await expect(client.models.retrieve("gpt-9")).rejects.toMatchObject({
    status: 404,
    code: "model_not_found",
  });
  await expect(client.images.edit({ prompt: "an owl", image: [] })).rejects.toMatchObject({ param: "image" });
});

test.each([
  ["safety_filter", 400, "moderation_blocked", 1],
  ["not_configured", 501, "not_configured", 1],
  ["upstream_error", 502, "upstream_error", 2],
] as const)("a generation that fails with %s has status %d", async (reason, status, code, requests) => {
  const { client, statuses } = start({ model: modelThatFails(reason), worker: { retries: 0 } });
  const options = { maxRetries: 1 };
  await expect(client.images.generate({ prompt: "an owl" }, options)).rejects.toMatchObject({ status, code });
  // What fails again is not sent again.
  expect(statuses).toHaveLength(requests);
});

test("an account without credits has OpenAI's error for a used up quota, which is not retried", async () => {
  const { engine, connect, statuses } = start();
  const { apiKey } = await engine.accounts.create({ name: "Acme", tier: "pro", credits: 0 });
  const request = connect(apiKey).images.generate({ prompt: "an owl" });
  await expect(request).rejects.toMatchObject({ status: 429, code: "insufficient_quota" });
  expect(statuses).toEqual([429]);
});

test("a request that is repeated with its idempotency key gets the same pictures, and is charged once", async () => {
  const { client, engine } = start();
  const options = { headers: { "Idempotency-Key": "key-1" } };
  const request = { model: "gpt-image-1", prompt: "an owl", size: "256x256" } as const;
  const [one, two] = [
    await client.images.generate(request, options),
    await client.images.generate(request, options),
  ];
  expect(two.data).toEqual(one.data);
  expect((await jobsOf(engine)).items).toHaveLength(1);
});

test("a caller who leaves has the job cancelled, so that it costs nothing", async () => {
  const started = Promise.withResolvers<void>();
  const model: ImageModel = {
    generate: (_, { signal }) =>
      new Promise((_, reject) => {
        started.resolve();
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      }),
  };
  const { client, engine } = start({ model });
  const controller = new AbortController();
  const request = client.images.generate({ prompt: "an owl" }, { signal: controller.signal });
  await started.promise;
  controller.abort();
  await expect(request).rejects.toThrow();
  await engine.idle();
  expect((await jobsOf(engine)).items[0].status).toBe("cancelled");
});

test("lists the names of models", async () => {
  const { client } = start();
  const { data } = await client.models.list();
  expect(data.map(({ id }) => id)).toContain("gpt-image-1");
  expect(await client.models.retrieve("gpt-image-1")).toMatchObject({ id: "gpt-image-1", object: "model" });
});

function squareImage(background: string): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer();
}

/** The jobs of the local account, newest first. */
async function jobsOf(engine: ReturnType<typeof createEngine>) {
  const headers = { authorization: `Bearer ${engine.apiKey}` };
  const response = await engine.fetch(new Request(`${engine.url}/api/v1/jobs`, { headers }));
  return { items: (await response.json()).data.data };
}
