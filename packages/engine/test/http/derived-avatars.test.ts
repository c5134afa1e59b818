import { describe, expect, test } from "vitest";
import { createBuiltInModel } from "../../src/index.ts";
import {
  createAccount,
  credits,
  expectPicture,
  get,
  make,
  photo,
  photoUrl,
  post,
  recordingModel,
  sendForm,
  twoOwls,
  unknownId,
} from "../support/make-avatars.ts";
import { start, type TestClient } from "../support/start.ts";
import { createTinyModel } from "../support/tiny-model.ts";

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

  test("a photo is shown as in its own picture, and another cast is rejected", async () => {
    const client = start({ model: createBuiltInModel() });
    const me = await make(client, "/from-photo", { photo: await photoUrl() });
    const friends = await make(client, "/cast", { characters: twoOwls, output: { format: "svg" } });
    const body = { characters: [{ avatar_id: me.id }, { avatar_id: friends.id }] };
    const { status, json } = await client.request("POST", "/api/v1/avatars/cast", { body });
    expect([status, json.error.code, json.error.param]).toEqual([400, "invalid_request", "characters.1"]);
    expect(json.error.message).toContain("shows several characters");
    const job = await post(client, "/cast", { characters: [{ avatar_id: me.id }, { prompt: "a fox" }] });
    expect(job.payload.input.reference_image_count).toBe(1);
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
