import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { createBuiltInModel, type ImageModel, type ImageModelRequest } from "../../src/index.ts";
import { type Json, start, startWithDefaults, type TestClient } from "../support/start.ts";
import { createTinyDefaultPictures } from "../support/tiny-default-pictures.ts";

type Generate = ImageModel["generate"];

/** Generates images that can be displayed as they are, with the prompt, seed and emotion as their bytes. */
const generateTiny: Generate = async ({ prompt, seed, emotion, references }) => {
  const bytes = new TextEncoder().encode([prompt, seed, emotion ?? "plain", references.length].join(" "));
  const thumbnail = { bytes, mediaType: "image/webp" };
  return {
    ok: true,
    images: [{ bytes, mediaType: "image/webp", format: "webp", width: 512, height: 512, seed, thumbnail }],
    brief: { version: 1, subject: "owl", eyewear: "glasses", sources: {} },
    mode: "prompt",
    outputApplied: { aspectRatio: "1:1", resolution: "1K", format: "webp" },
    license: "CC0 1.0",
    credit: "none",
    version: "1",
  };
};

/** A client of an engine with the agent ada, and the requests to its model. */
async function startWithAda(generate: Generate = generateTiny) {
  const requests: ImageModelRequest[] = [];
  const { features = [] } = createBuiltInModel();
  const client = start({
    defaultPictures: createTinyDefaultPictures(),
    model: {
      features,
      generate: (request, context) => {
        requests.push(request);
        return generate(request, context);
      },
    },
  });
  await client.request("POST", "/api/v1/agents", { body: { name: "ada" } });
  return { client, requests };
}

const get = async (client: TestClient, path: string) =>
  (await client.request("GET", `/api/v1/agents/ada${path}`)).json.data;

const imageOf = async (client: TestClient, path: string) =>
  (await client.request("GET", `/api/v1/agents/ada${path}`)).text;

async function post(client: TestClient, action: string, body: object = {}): Promise<Json> {
  const { status, json } = await client.request("POST", `/api/v1/agents/ada/${action}`, { body });
  expect([status, json.error]).toEqual([202, undefined]);
  return json.data;
}

async function generate(client: TestClient, body: object = {}): Promise<Json> {
  const job = await post(client, "generate", { prompt: "a wise owl", seed: 7, ...body });
  await client.engine.idle();
  return job;
}

const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#336699" } })
  .png()
  .toBuffer();

describe("generate", () => {
  test("replaces the default picture when the job has completed, and tells what it was made of", async () => {
    const { client } = await startWithAda();
    const job = await post(client, "generate", { prompt: "a wise owl", seed: 7, emotions: false });
    expect(await get(client, "")).toMatchObject({
      avatar_id: job.target.avatar_id,
      picture: { kind: "default" },
    });
    await client.engine.idle();
    expect(await get(client, "")).toMatchObject({ picture: { kind: "custom" } });
    expect(await imageOf(client, "/avatar")).toBe("a wise owl 7 plain 0");
    expect(await imageOf(client, "/reference")).toBe("a wise owl 7 plain 0");
    expect(await get(client, "/identity")).toMatchObject({
      name: "ada",
      kind: "custom",
      status: "ready",
      prompt: "a wise owl",
      refined_prompt: "owl, glasses",
      brief: { subject: "owl" },
      job_id: job.id,
      has_avatar: true,
      has_reference: true,
    });
  });

  test("makes the eight emotions, which are included in the price", async () => {
    const { client } = await startWithAda();
    const { account, apiKey } = await client.engine.accounts.create({
      name: "Acme",
      tier: "unlimited",
      credits: 2,
    });
    const tenant = client.withApiKey(apiKey);
    await tenant.request("POST", "/api/v1/agents", { body: { name: "ada" } });
    await generate(tenant);
    const { emotions, version } = await get(tenant, "/emotions");
    expect(emotions.map(({ emotion }: Json) => emotion)).toEqual([
      "happy",
      "thoughtful",
      "surprised",
      "determined",
      "calm",
      "amused",
      "curious",
      "confident",
    ]);
    expect(version).not.toBe("0");
    const { pathname, search } = new URL(emotions[0].url);
    const happy = await tenant.request("GET", pathname + search);
    expect(happy.text).toBe("a wise owl 7 happy 0");
    expect(happy.headers.get("cache-control")).toContain("immutable");
    const credits = (await tenant.request("GET", "/api/v1/credits")).json.data;
    expect(credits).toMatchObject({ available: 0, held: 0, charged: 2 });
    expect(account.id).not.toBe(client.engine.account.id);
  });

  test("again replaces the picture, the identity and the emotions", async () => {
    const { client } = await startWithAda();
    const first = await generate(client);
    const { picture, avatar_id } = await get(client, "");
    const second = await generate(client, { prompt: "a fox", seed: 8 });
    expect(second.target.avatar_id).toBe(first.target.avatar_id);
    const agent = await get(client, "");
    expect(agent.avatar_id).toBe(avatar_id);
    expect(agent.picture.version).not.toBe(picture.version);
    expect(await imageOf(client, "/emotions/calm")).toBe("a fox 8 calm 0");
    expect(await get(client, "/identity")).toMatchObject({ prompt: "a fox", job_id: second.id });
    await generate(client, { prompt: "a bear", emotions: false });
    expect((await get(client, "/emotions")).emotions).toEqual([]);
  });

  test("takes a reference image, with or without a prompt, which becomes the reference of the agent", async () => {
    const { client, requests } = await startWithAda();
    const image = `data:image/png;base64,${png.toString("base64")}`;
    await generate(client, { prompt: undefined, seed: 3, reference_images: [image], emotions: false });
    expect(requests[0]).toMatchObject({ prompt: "", seed: 3, references: [expect.any(Uint8Array)] });
    expect(await get(client, "/identity")).toMatchObject({ prompt: null, has_reference: true });
    const reference = await client.request("GET", "/api/v1/agents/ada/reference");
    expect(reference.headers.get("content-type")).toBe("image/png");
    const form = new FormData();
    form.set("prompt", "an owl in a suit");
    form.set("emotions", "false");
    form.set("reference_images", new Blob([new Uint8Array(png)], { type: "image/png" }), "face.png");
    const response = await client.engine.fetch(`${client.engine.url}/api/v1/agents/ada/generate`, {
      method: "POST",
      body: form,
      headers: { authorization: `Bearer ${client.engine.apiKey}` },
    });
    expect(response.status).toBe(202);
    await client.engine.idle();
    expect(requests[1]).toMatchObject({ prompt: "an owl in a suit", references: [expect.any(Uint8Array)] });
  });

  test("needs a prompt or a reference image, an agent, and allowed content", async () => {
    const { client, requests } = await startWithAda();
    const rejected = async (name: string, body: object) => {
      const { status, json } = await client.request("POST", `/api/v1/agents/${name}/generate`, { body });
      return [status, json.error.code];
    };
    expect(await rejected("ada", {})).toEqual([400, "invalid_request"]);
    expect(await rejected("ada", { prompt: " " })).toEqual([400, "invalid_request"]);
    expect(await rejected("bob", { prompt: "an owl" })).toEqual([404, "agent_not_found"]);
    expect(await rejected("ada", { prompt: "a naked child" })).toEqual([400, "content_policy_violation"]);
    await client.engine.idle();
    expect(requests).toEqual([]);
  });

  test("with the same idempotency key starts one job", async () => {
    const { client, requests } = await startWithAda();
    const request = () =>
      client.request("POST", "/api/v1/agents/ada/generate", {
        body: { prompt: "a wise owl", emotions: false },
        headers: { "idempotency-key": "key" },
      });
    const [first, second] = [await request(), await request()];
    expect(second.text).toBe(first.text);
    await client.engine.idle();
    expect(requests).toHaveLength(1);
  });

  test("that fails leaves the agent its picture and identity", async () => {
    let fails = true;
    const { client } = await startWithAda(async (request, context) =>
      fails ? { ok: false, code: "safety_filter", message: "refused" } : generateTiny(request, context),
    );
    await generate(client);
    expect(await get(client, "")).toMatchObject({ picture: { kind: "default" } });
    expect(await get(client, "/identity")).toMatchObject({ status: "error", kind: "default" });
    fails = false;
    await generate(client, { emotions: false });
    fails = true;
    await generate(client, { prompt: "a fox" });
    expect(await imageOf(client, "/avatar")).toBe("a wise owl 7 plain 0");
    expect(await get(client, "/identity")).toMatchObject({ status: "ready", prompt: "a wise owl" });
  });

  test("that completes after a later one does not replace its picture", async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<void>();
    const { client } = await startWithAda(async (request, context) => {
      if (request.prompt === "slow") await slow;
      return generateTiny(request, context);
    });
    await post(client, "generate", { prompt: "slow", seed: 1, emotions: false });
    const { id } = await post(client, "generate", { prompt: "fast", seed: 2, emotions: false });
    await client.wait(id);
    finish();
    await client.engine.idle();
    expect(await imageOf(client, "/avatar")).toBe("fast 2 plain 0");
  });
});

describe("regenerate", () => {
  test("makes another picture of the same identity, and new emotions of it", async () => {
    const { client, requests } = await startWithAda();
    const { id } = await generate(client);
    await post(client, "regenerate");
    await client.engine.idle();
    const { prompt, seed = 0 } = requests[9] ?? {};
    expect(prompt).toBe("a wise owl");
    expect(seed).not.toBe(7);
    expect(await imageOf(client, "/avatar")).toBe(`a wise owl ${seed} plain 0`);
    expect(await imageOf(client, "/emotions/happy")).toBe(`a wise owl ${seed} happy 0`);
    expect(await imageOf(client, "/reference")).toBe("a wise owl 7 plain 0");
    expect(await get(client, "/identity")).toMatchObject({ prompt: "a wise owl", job_id: id });
  });

  test("leaves the emotions as they are if it is to make none", async () => {
    const { client, requests } = await startWithAda();
    await generate(client);
    const before = await get(client, "/emotions");
    await post(client, "regenerate", { emotions: false });
    await client.engine.idle();
    expect(requests).toHaveLength(10);
    expect(await get(client, "/emotions")).toEqual(before);
  });

  test("needs an avatar that is ready", async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<void>();
    const { client } = await startWithAda(async (request, context) => {
      await slow;
      return generateTiny(request, context);
    });
    const rejected = async () => {
      const { status, json } = await client.request("POST", "/api/v1/agents/ada/regenerate");
      return [status, json.error.code];
    };
    expect(await rejected()).toEqual([404, "agent_image_not_found"]);
    await post(client, "generate", { prompt: "an owl" });
    expect(await rejected()).toEqual([409, "avatar_not_ready"]);
    finish();
  });
});

describe("deleting the avatar of an agent", () => {
  test("cancels its jobs and shows the default picture again", async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<void>();
    const { client } = await startWithAda(async (request, context) => {
      if (request.emotion) await slow;
      return generateTiny(request, context);
    });
    const { id, target } = await post(client, "generate", { prompt: "a wise owl" });
    await client.wait(id);
    const { json } = await client.request("DELETE", "/api/v1/agents/ada/avatar");
    expect(json.data).toMatchObject({ avatar_id: null, picture: { kind: "default" } });
    finish();
    await client.engine.idle();
    expect(await imageOf(client, "/avatar")).toBe("ada 0");
    expect((await get(client, "/emotions")).emotions).toEqual([]);
    expect((await client.request("GET", `/api/v1/avatars/${target.avatar_id}`)).status).toBe(404);
    expect((await client.request("GET", "/api/v1/jobs")).json.data.data).toEqual([]);
  });

  test("as an avatar does the same", async () => {
    const { client } = await startWithAda();
    const { target } = await generate(client);
    await client.request("DELETE", `/api/v1/avatars/${target.avatar_id}`);
    expect(await get(client, "")).toMatchObject({ avatar_id: null, picture: { kind: "default" } });
    await generate(client, { prompt: "a fox", emotions: false });
    expect(await imageOf(client, "/avatar")).toBe("a fox 7 plain 0");
  });

  test("together with the agent deletes all of its images", async () => {
    const { client } = await startWithAda();
    await generate(client);
    const { json } = await client.request("DELETE", "/api/v1/agents/ada");
    expect(json.data.removed).toMatchObject({ avatars: 1, jobs: 9, images: 20 });
  });
});

test("renaming an agent keeps its avatar with all images, and changes the label that it got from the agent", async () => {
  const { client } = await startWithAda();
  const { target } = await generate(client);
  await client.request("PATCH", "/api/v1/agents/ada", { body: { name: "eve" } });
  const emotion = await client.request("GET", "/api/v1/agents/eve/emotions/amused");
  expect(emotion.text).toBe("a wise owl 7 amused 0");
  const avatar = await client.request("GET", `/api/v1/avatars/${target.avatar_id}`);
  expect(avatar.json.data.label).toBe("eve");
});

test("the built-in model draws an agent, a variation and emotions as WebP of 512 pixels", {
  timeout: 60_000,
}, async () => {
  const client = startWithDefaults({});
  await client.request("POST", "/api/v1/agents", { body: { name: "ada" } });
  await generate(client, { prompt: "a wise owl with round glasses" });
  const read = async (path: string) => {
    const response = await client.engine.fetch(`${client.engine.url}/api/v1/agents/ada${path}`, {
      headers: { authorization: `Bearer ${client.engine.apiKey}` },
    });
    expect(response.headers.get("content-type")).toBe("image/webp");
    const bytes = await response.bytes();
    const { width, height } = await sharp(bytes).metadata();
    expect({ width, height }).toEqual({ width: 512, height: 512 });
    return Buffer.from(bytes).toString("base64");
  };
  const images = [await read("/avatar"), await read("/emotions/happy"), await read("/emotions/surprised")];
  await post(client, "regenerate", { emotions: false });
  await client.engine.idle();
  images.push(await read("/avatar"));
  expect(new Set(images).size).toBe(4);
  expect((await get(client, "/identity")).refined_prompt).toContain("owl");
});
