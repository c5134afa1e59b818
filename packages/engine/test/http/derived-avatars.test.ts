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

const get = async (client: TestClient, path: string): Promise<Json> =>
  (await client.request("GET", `/api/v1${path}`)).json.data;

async function post(client: TestClient, path: string, body: object): Promise<Json> {
  const { status, json } = await client.request("POST", `/api/v1/avatars${path}`, { body });
  expect([status, json.error]).toEqual([202, undefined]);
  return json.data;
}

/** The avatar of a request, when its job has ended. */
async function make(client: TestClient, path: string, body: object): Promise<Json> {
  const { target } = await post(client, path, body);
  await client.engine.idle();
  return get(client, `/avatars/${target.avatar_id}`);
}

async function expectPicture(client: TestClient, avatar: Json): Promise<void> {
  expect(avatar).toMatchObject({ status: "ready", warnings: expect.any(Array) });
  const response = await client.engine.fetch(avatar.image_url);
  expect([response.status, response.headers.get("content-type")]).toEqual([
    200,
    expect.stringMatching(/^image\//),
  ]);
}

async function photo(background = "red"): Promise<Buffer> {
  return sharp({ create: { width: 32, height: 32, channels: 3, background } })
    .png()
    .toBuffer();
}

async function photoUrl(background?: string): Promise<string> {
  return `data:image/png;base64,${(await photo(background)).toString("base64")}`;
}

async function sendForm({ engine }: TestClient, form: FormData): Promise<Response> {
  const encoded = new Response(form);
  const headers = {
    authorization: `Bearer ${engine.apiKey}`,
    "content-type": encoded.headers.get("content-type") ?? "",
  };
  const body = await encoded.arrayBuffer();
  return engine.fetch(
    new Request(`${engine.url}/api/v1/avatars/from-photo`, { method: "POST", headers, body }),
  );
}

/** An account with limited credits. */
async function createAccount(client: TestClient, credits: number): Promise<TestClient> {
  const { apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "unlimited", credits });
  return client.withApiKey(apiKey);
}

const credits = (client: TestClient): Promise<Json> => get(client, "/credits");

const unknownId = "0197a1c4-0000-7000-8000-00000000dead";
const twoOwls = [{ prompt: "an owl" }, { prompt: "another owl" }];

describe("POST /avatars/from-photo", () => {
  test("makes a portrait of a photo as a data URL or a form, for ten credits", async () => {
    const { model, requests } = recordingModel();
    const client = start({ model });
    const account = await createAccount(client, 25);
    const bytes = await photo();
    const fields = { prompt: "on a beach", hints: { accessories: ["straw hat"] }, style: "comic", seed: 5 };
    const body = { ...fields, photo: `data:image/png;base64,${bytes.toString("base64")}`, label: "Me" };
    const avatar = await make(account, "/from-photo", body);
    expect(avatar).toMatchObject({ origin: "photo", label: "Me", parent_id: null });
    expect(requests[0]).toMatchObject({ ...fields, references: [expect.any(Uint8Array)] });
    await expectPicture(client, avatar);
    expect(await credits(account)).toMatchObject({ available: 15, held: 0 });

    const form = new FormData();
    form.set("photo", new Blob([new Uint8Array(bytes)], { type: "image/png" }), "me.png");
    form.set("prompt", "on a beach");
    expect((await sendForm(client, form)).status).toBe(202);
    await client.engine.idle();
    expect(requests[1]?.references).toEqual(requests[0]?.references);
  });

  test("a look of it shows the photo too", async () => {
    const { model, requests } = recordingModel(async (request, context) => {
      const result = await createTinyModel().generate(request, context);
      return { ...result, mode: "references" };
    });
    const client = start({ model });
    const avatar = await make(client, "/from-photo", { photo: await photoUrl() });
    await post(client, `/${avatar.id}/looks`, { prompt: "in a car" });
    await client.engine.idle();
    expect(requests[1]?.base).toMatchObject({ reference: requests[0]?.references[0] });
  });

  test("names the field of a photo that is missing, sent twice or no image", async () => {
    const client = start();
    const path = "/api/v1/avatars/from-photo";
    for (const body of [{}, { photo: "" }, { photo: [await photoUrl()] }, { photo: "no base64!" }]) {
      const { status, json } = await client.request("POST", path, { body });
      expect([status, json.error.param]).toEqual([400, "photo"]);
    }
    const text = Buffer.from("text").toString("base64");
    const { json } = await client.request("POST", path, { body: { photo: text } });
    expect(json.error).toMatchObject({ param: "photo", message: expect.stringMatching(/^photo /) });
    const form = new FormData();
    for (const name of ["one.png", "two.png"])
      form.append("photo", new Blob([new Uint8Array(await photo())], { type: "image/png" }), name);
    const response = await sendForm(client, form);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { message: "photo is sent twice." } },
    ]);
  });
});

describe("POST /avatars/cast", () => {
  test("draws saved avatars and prompts in one scene, for thirty credits", async () => {
    const { model, requests } = recordingModel();
    const client = start({ model });
    const account = await createAccount(client, 50);
    const ada = await make(account, "", { prompt: "a woman with red hair", seed: 3 });
    const { target } = await post(account, `/${ada.id}/looks`, { prompt: "in a suit" });
    await client.engine.idle();
    const look = await get(account, `/avatars/${ada.id}/looks/${target.look_id}`);
    const before = (await credits(account)).available;
    const cast = await make(account, "/cast", {
      characters: [
        { avatar_id: ada.id, name: "Ada" },
        { avatar_id: ada.id, look_id: look.id },
        { prompt: "a robot", seed: 9 },
      ],
      scene: "on a sunny beach",
      style: "flat",
      output: { format: "webp" },
    });
    expect(requests.at(-1)).toMatchObject({
      prompt: "on a sunny beach",
      style: "flat",
      format: "webp",
      cast: {
        members: [
          { brief: ada.brief, seed: 3, name: "Ada" },
          { brief: look.brief, seed: look.seed },
          { prompt: "a robot", seed: 9 },
        ],
      },
    });
    expect(cast).toMatchObject({ origin: "cast", code: null });
    expect((await get(account, `/avatars/${cast.id}/looks`)).total_count).toBe(1);
    await expectPicture(client, cast);
    expect(await credits(account)).toMatchObject({ available: before - 30, held: 0 });
  });

  test("a photo and another cast are shown as in their own pictures", async () => {
    const client = start({ model: createBuiltInModel() });
    const me = await make(client, "/from-photo", { photo: await photoUrl() });
    const friends = await make(client, "/cast", { characters: twoOwls, output: { format: "svg" } });
    const job = await post(client, "/cast", {
      characters: [{ avatar_id: me.id }, { avatar_id: friends.id }, { prompt: "a fox" }],
    });
    expect(job.payload.input.reference_image_count).toBe(2);
    await client.engine.idle();
    await expectPicture(client, await get(client, `/avatars/${job.target.avatar_id}`));
  });

  test("rejects unknown avatars, wrong numbers of characters, prohibited text and missing credits", async () => {
    const client = start({ model: recordingModel().model });
    const poor = await createAccount(client, 29);
    const expectError = async (caller: TestClient, body: object, error: object) => {
      const { json } = await caller.request("POST", "/api/v1/avatars/cast", { body });
      expect(json.error).toMatchObject(error);
    };
    const [owl = {}] = twoOwls;
    await expectError(
      client,
      { characters: [owl, { avatar_id: unknownId }] },
      { code: "avatar_not_found", param: "characters.1" },
    );
    const others = await make(client, "", { prompt: "an owl" });
    const notOwn = { characters: [owl, { avatar_id: others.id }] };
    await expectError(poor, notOwn, { code: "avatar_not_found", param: "characters.1" });
    const invalid = { code: "invalid_request" };
    await expectError(client, { characters: [owl] }, invalid);
    await expectError(client, { characters: Array(7).fill(owl) }, invalid);
    await expectError(client, { characters: [owl, {}] }, invalid);
    await expectError(client, { characters: [owl, { ...owl, avatar_id: others.id }] }, invalid);
    const prohibited = { characters: [owl, { prompt: "a naked child" }] };
    await expectError(client, prohibited, { code: "content_policy_violation" });
    await expectError(poor, { characters: twoOwls }, { code: "insufficient_credits", required: 30 });
    expect((await get(poor, "/avatars")).total_count).toBe(0);
  });

  test("cannot be edited as one person, and its emotions cannot be drawn", async () => {
    const client = start({ model: recordingModel().model });
    const { id } = await make(client, "/cast", { characters: twoOwls });
    for (const path of ["looks", "emotions"]) {
      const { json } = await client.request("POST", `/api/v1/avatars/${id}/${path}`, { body: {} });
      expect(json.error).toMatchObject({ code: "invalid_request", hint: expect.stringContaining("remix") });
    }
  });

  test("a model that cannot draw casts rejects the request", async () => {
    const client = start();
    const { json } = await client.request("POST", "/api/v1/avatars/cast", { body: { characters: twoOwls } });
    expect(json.error).toMatchObject({ code: "invalid_request", param: "cast" });
  });
});

describe("POST /avatars/{id}/remix", () => {
  test("draws the person of its parent with what is different; overrides win, and it is counted", async () => {
    const { model, requests } = recordingModel();
    const client = start({ model });
    const parent = await make(client, "", { prompt: "a woman with red hair", seed: 3 });
    const body = {
      prompt: "as a pirate with green hair",
      hints: { hair_color: "black" },
      overrides: { hair: { color: "blue" } },
      style: "comic",
      label: "Pirate",
    };
    const remix = await make(client, `/${parent.id}/remix`, body);
    expect(remix).toMatchObject({ origin: "remix", parent_id: parent.id, label: "Pirate" });
    expect(requests[1]).toMatchObject({
      prompt: body.prompt,
      hints: body.hints,
      brief: { version: 1, ...body.overrides },
      style: "comic",
      base: { brief: parent.brief, seed: 3 },
      seed: 3,
    });
    await expectPicture(client, remix);
    await make(client, `/${parent.id}/remix`, {});
    expect(await get(client, `/avatars/${parent.id}`)).toMatchObject({
      counts: { remixes: 2 },
      updated_at: parent.updated_at,
    });
    const sorted = await get(client, "/avatars?sort=remixes");
    expect(sorted.data[0].id).toBe(parent.id);
  });

  test("overrides take precedence in the drawing", async () => {
    const client = start({ model: createBuiltInModel() });
    const parent = await make(client, "", { prompt: "a woman with red curly hair and glasses", seed: 3 });
    const remix = await make(client, `/${parent.id}/remix`, {
      prompt: "with green hair",
      overrides: { hair: { color: "blue" } },
    });
    expect(remix.brief).toMatchObject({ hair: { color: "blue", style: "curly" }, eyewear: "glasses" });
    const invalid = { overrides: { hair: { color: 7 } } };
    const { json } = await client.request("POST", `/api/v1/avatars/${parent.id}/remix`, { body: invalid });
    expect(json.error).toMatchObject({ code: "invalid_request", param: "overrides.hair.color" });
  });

  test("is counted once for an idempotency key, also after the source was deleted, and not when rejected", async () => {
    const client = start({ model: recordingModel().model });
    const parent = await make(client, "", { prompt: "an owl" });
    const path = `/api/v1/avatars/${parent.id}/remix`;
    const options = { body: { prompt: "in red" }, headers: { "idempotency-key": "one" } };
    const first = await client.request("POST", path, options);
    const second = await client.request("POST", path, options);
    expect(second.json).toEqual(first.json);
    expect(second.headers.get("x-idempotency-replayed")).toBe("true");
    const rejected = await client.request("POST", path, { body: { prompt: "a naked child" } });
    expect(rejected.json.error.code).toBe("content_policy_violation");
    expect((await get(client, `/avatars/${parent.id}`)).counts.remixes).toBe(1);
    await client.engine.idle();
    const remix = first.json.data.target.avatar_id;
    await client.request("DELETE", `/api/v1/avatars/${parent.id}`);
    expect(await get(client, `/avatars/${remix}`)).toMatchObject({ status: "ready", parent_id: parent.id });
    expect((await client.request("POST", path, { body: {} })).json.error.code).toBe("avatar_not_found");
    expect((await client.request("POST", path, options)).json).toEqual(first.json);
  });

  test("counts each of several at the same time", async () => {
    const client = start({ model: recordingModel().model });
    const parent = await make(client, "", { prompt: "an owl" });
    await Promise.all(Array.from({ length: 5 }, () => post(client, `/${parent.id}/remix`, {})));
    expect((await get(client, `/avatars/${parent.id}`)).counts.remixes).toBe(5);
  });

  test("draws a cast again in another scene, for the price of a cast", async () => {
    const { model, requests } = recordingModel();
    const client = start({ model });
    const account = await createAccount(client, 70);
    const cast = await make(account, "/cast", { characters: twoOwls, scene: "in a forest", seed: 4 });
    const remix = await make(account, `/${cast.id}/remix`, { prompt: "at the beach", style: "comic" });
    expect(remix).toMatchObject({ origin: "remix", parent_id: cast.id });
    expect(requests[1]).toMatchObject({ prompt: "at the beach", cast: { members: twoOwls }, seed: 4 });
    expect(await credits(account)).toMatchObject({ available: 10, held: 0 });
    for (const [param, value] of Object.entries({ overrides: { age: "old" }, style: "selfie" })) {
      const body = { [param]: value };
      const { json } = await account.request("POST", `/api/v1/avatars/${cast.id}/remix`, { body });
      expect(json.error).toMatchObject({ code: "invalid_request", param });
    }
  });

  test("of a public avatar of another account keeps its photo private, and is counted there", async () => {
    const { generate } = createTinyModel();
    const { model, requests } = recordingModel(async (request, context) => {
      const result = await generate(request, context);
      return request.references.length > 0 ? { ...result, mode: "references" } : result;
    });
    const client = start({ model });
    const other = await createAccount(client, 100);
    const source = await make(client, "/from-photo", { photo: await photoUrl() });
    const { target } = await post(client, `/${source.id}/looks`, { prompt: "in a suit" });
    await client.engine.idle();
    const remix = (body: object = {}) =>
      other.request("POST", `/api/v1/avatars/${source.id}/remix`, { body });
    const cast = (character: object) =>
      other.request("POST", "/api/v1/avatars/cast", {
        body: { characters: [character, { prompt: "a fox" }] },
      });
    expect((await remix()).json.error.code).toBe("avatar_not_found");
    for (const visibility of ["unlisted", "public"]) {
      await client.request("PATCH", `/api/v1/avatars/${source.id}`, { body: { visibility } });
      expect((await remix({ prompt: visibility })).status).toBe(202);
    }
    const look = await cast({ avatar_id: source.id, look_id: target.look_id });
    expect(look.json.error).toMatchObject({ code: "look_not_found", param: "characters.0" });
    expect((await cast({ avatar_id: source.id })).status).toBe(202);
    await client.engine.idle();
    const cover = Buffer.from(await (await client.engine.fetch(source.image_url)).arrayBuffer());
    for (const { base, cast } of requests.slice(2)) {
      const [member] = cast?.members ?? [];
      const shown = member && "reference" in member ? member.reference : base?.reference;
      expect(Buffer.from(shown ?? []).equals(cover)).toBe(true);
    }
    expect(requests).toHaveLength(5);
    expect((await get(client, `/avatars/${source.id}`)).counts.remixes).toBe(2);
    const remixes = (await get(other, "/avatars")).data.filter(({ origin }: Json) => origin === "remix");
    expect(remixes.map(({ parent_id }: Json) => parent_id)).toEqual([source.id, source.id]);
    await client.request("PATCH", `/api/v1/avatars/${source.id}`, { body: { visibility: "private" } });
    expect((await remix()).json.error.code).toBe("avatar_not_found");
  });

  test("rejects a source that is unknown, of another account or not ready", async () => {
    const client = start({
      model: recordingModel(async () => ({ ok: false, code: "safety_filter", message: "no" })).model,
    });
    const failed = await make(client, "", { prompt: "an owl" });
    const other = await createAccount(client, 10);
    const remix = async (caller: TestClient, id: string) =>
      (await caller.request("POST", `/api/v1/avatars/${id}/remix`, { body: {} })).json.error.code;
    expect(await remix(client, failed.id)).toBe("look_not_ready");
    expect(await remix(other, failed.id)).toBe("avatar_not_found");
    expect(await remix(client, unknownId)).toBe("avatar_not_found");
  });
});

describe("the jobs of photos, casts and remixes", () => {
  test.each(["/from-photo", "/cast", "/remix"])(
    "%s: is charged once for an idempotency key, and a cancelled job costs nothing",
    async (path) => {
      const { generate } = createTinyModel();
      const { model } = recordingModel((request, context) =>
        request.prompt === "hang" ? new Promise(() => undefined) : generate(request, context),
      );
      const client = start({ model });
      const account = await createAccount(client, 100);
      const { id } = await make(account, "", { prompt: "an owl" });
      const available = (await credits(account)).available;
      const bodies: Record<string, (text: string) => Promise<object>> = {
        "/from-photo": async (prompt) => ({ prompt, photo: await photoUrl() }),
        "/cast": async (scene) => ({ scene, characters: [{ avatar_id: id }, { prompt: "a fox" }] }),
        "/remix": async (prompt) => ({ prompt }),
      };
      const url = `/api/v1/avatars${path === "/remix" ? `/${id}` : ""}${path}`;
      const price = { "/from-photo": 10, "/cast": 30 }[path] ?? 2;

      const hanging = await account.request("POST", url, { body: await bodies[path]?.("hang") });
      expect(await credits(account)).toMatchObject({ available: available - price, held: price });
      await account.request("POST", `/api/v1/jobs/${hanging.json.data.id}/cancel`);
      expect(await credits(account)).toMatchObject({ available, held: 0 });
      expect(await get(account, `/avatars/${hanging.json.data.target.avatar_id}`)).toMatchObject({
        status: "error",
        error: { code: "cancelled" },
      });

      const options = { body: await bodies[path]?.("an owl"), headers: { "idempotency-key": "one" } };
      const first = await account.request("POST", url, options);
      expect((await account.request("POST", url, options)).json).toEqual(first.json);
      await client.engine.idle();
      expect(await credits(account)).toMatchObject({ available: available - price, held: 0 });
      const different = await account.request("POST", url, {
        ...options,
        body: await bodies[path]?.("a cat"),
      });
      expect(different.json.error.code).toBe("idempotency_key_mismatch");
    },
  );
});
