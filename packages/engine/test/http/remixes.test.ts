import { describe, expect, test } from "vitest";
import { createBuiltInModel } from "../../src/index.ts";
import {
  createAccount,
  credits,
  expectPicture,
  get,
  make,
  photoUrl,
  post,
  recordingModel,
  twoOwls,
  unknownId,
} from "../support/make-avatars.ts";
import { type Json, start, type TestClient } from "../support/start.ts";
import { createTinyModel } from "../support/tiny-model.ts";

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
