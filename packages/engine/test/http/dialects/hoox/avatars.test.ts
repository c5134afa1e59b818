import { checkRequest } from "@likeness/contract/hoox";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../support/start.ts";
import {
  balance,
  base,
  createAccount,
  createReady,
  network,
  own,
  publish,
  samplesOf,
  startHoox,
  statusPath,
  uuidOf,
} from "./support.ts";

const [promptSample, imagesSample] = samplesOf("CreateAvatarRequest");
const [editSample, productSample] = samplesOf("EditAvatarRequest");

/** Fails if an object lacks a field of the published one, or has another type there. */
function expectShape(actual: Json, published: Json): void {
  const typeOf = (value: Json) => (Array.isArray(value) ? "array" : typeof value);
  for (const [name, value] of Object.entries<Json>(published)) {
    expect(Object.keys(actual)).toContain(name);
    const nullable = value === null || actual[name] === null;
    if (!nullable) expect([name, typeOf(actual[name])]).toEqual([name, typeOf(value)]);
    if (Array.isArray(value) && typeof value[0] === "object") expectShape(actual[name][0], value[0]);
  }
}

describe("from a prompt", () => {
  test("takes the published request, and the status is pending and then completed", async () => {
    const { outbound, downloads } = network();
    const client = startHoox({ outbound });
    const created = await client.post("/avatar/create", promptSample);
    expect(Object.keys(created)).toEqual(["avatar_id", "look_id"]);
    expect(created.avatar_id).toMatch(/^avtr_[0-9a-f]{32}$/);
    expect(created.look_id).toMatch(/^look_[0-9a-f]{32}$/);
    expect(downloads).toEqual(["https://your-domain.com/logo.png"]);
    const first = await client.get(statusPath(created));
    expect(["pending", "processing"]).toContain(first.status);
    expect(first).toEqual({ ...created, status: first.status });
    await client.engine.idle();
    const status = await client.get(statusPath(created));
    expect(status).toMatchObject({ ...created, status: "completed" });
    for (const sample of samplesOf("CompletedStatus")) expectShape(status, sample);
    const image = await client.engine.fetch(status.result.thumbnail_url);
    const { width, height, format } = await sharp(await image.arrayBuffer()).metadata();
    expect([width, height, format]).toEqual([1152, 2048, "jpeg"]);
    expect(status.result).toMatchObject({
      avatar_name: "Alex",
      look_name: "Office Look",
      place: "office",
      emotion: "confident",
      selfie: false,
      format: "vertical",
    });
  });

  test("has the avatar and its look in the published shapes", async () => {
    const client = startHoox();
    const { avatar_id, look_id } = await createReady(client, {
      prompt: "a 30 year old Japanese man with black hair and glasses at a laptop",
      style: "selfie",
      format: "horizontal",
      name: "Ken",
    });
    const avatar = await client.get(`/avatar/${avatar_id}`);
    for (const sample of samplesOf("Avatar")) expectShape(avatar, sample);
    expect(avatar).toMatchObject({
      id: avatar_id,
      name: "Ken",
      gender: "male",
      age: "30",
      ethnicity: "east-asian",
      hair_color: "black",
      tags: [],
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(avatar.looks).toMatchObject([{ id: look_id, status: "ready", error_message: null, selfie: true }]);
    const look = await client.get(`/avatar/${avatar_id}/look/${look_id}`);
    for (const sample of samplesOf("Look")) expectShape(look, sample);
    expect(look).toMatchObject({
      id: look_id,
      avatar_id,
      avatar_name: "Ken",
      accessories: ["laptop", "glasses"],
      action: "working",
      format: "horizontal",
      preview: null,
      status: "ready",
      error_message: null,
      thumbnail: avatar.thumbnail,
    });
    expect(look.model_available).toContain("seedance-2-1080p");
    const upper = `/avatar/avtr_${avatar_id.slice(5).toUpperCase()}/look/look_${look_id.slice(5).toUpperCase()}`;
    expect(await client.get(upper)).toEqual(look);
  });

  test("ignores the images and unknown fields if there is a prompt", async () => {
    const { outbound, downloads } = network();
    const client = startHoox({ outbound });
    await createReady(client, { images: ["https://cdn.example/a.jpg"], imageUrls: [], other: true });
    expect(downloads).toEqual([]);
  });

  test("takes every style, format and resolution", async () => {
    const client = startHoox();
    for (const style of ["iphone", "selfie", "podcast", "car", "conference", "raw"])
      await client.post("/avatar/create", { prompt: "an engineer", style, format: "horizontal" });
    await client.engine.idle();
    const looks = await client.get("/avatar/list");
    expect(looks.map(({ format }: Json) => format)).toEqual(Array.from({ length: 6 }, () => "horizontal"));
    const { status, json } = await client.request("POST", "/avatar/create", {
      body: { prompt: "an engineer", style: "cinema", format: "square", resolution: "8K" },
    });
    expect(status).toBe(400);
    expect(json.details.map(({ field }: Json) => field)).toEqual(["style", "format", "resolution"]);
  });

  test("costs 2 credits, or 4 in 4K", async () => {
    const client = startHoox();
    const account = await createAccount(client, 100);
    await account.post("/avatar/create", { prompt: "an engineer" });
    await account.post("/avatar/create", { prompt: "an engineer", resolution: "4K" });
    await client.engine.idle();
    expect(await balance(account)).toMatchObject({ available: 94, charged: 6 });
  });
});

test("an image that cannot be used is the failure of the generation, which costs nothing", async () => {
  const client = startHoox();
  const account = await createAccount(client, 10);
  const created = await account.post("/avatar/create", {
    prompt: "an engineer",
    elementImages: ["https://cdn.example/logo.png", "https://cdn.example/missing"],
  });
  const message = "elementImages.1 could not be downloaded: The server responded with 404.";
  const { json } = await account.request("GET", statusPath(created));
  expect(json).toEqual({
    ...created,
    status: "failed",
    error: { code: "LOOK_GENERATION_FAILED", message },
  });
  const ready = await createReady(account);
  const edit = { ...ready, prompt: "in a car", imageUrls: ["http://cdn.example/a.jpg"] };
  const edited = await account.post("/avatar/edit", edit);
  const look = await account.get(`/avatar/${edited.avatar_id}/look/${edited.look_id}`);
  expect(look).toMatchObject({ status: "error", error_message: "imageUrls.0 must be an https URL." });
  await client.engine.idle();
  expect(await balance(account)).toMatchObject({ available: 8, held: 0, charged: 2 });
});

describe("from images", () => {
  test("takes the published request; the looks are ready at once, as they are and free", async () => {
    const { outbound, downloads } = network();
    const client = startHoox({ outbound });
    const account = await createAccount(client, 0);
    const created = await account.post("/avatar/create", imagesSample);
    expect(downloads).toEqual(imagesSample.imageUrls);
    const status = await account.get(statusPath(created));
    expect(status).toMatchObject({ status: "completed", result: { avatar_name: "Jordan", place: "studio" } });
    const avatar = await account.get(`/avatar/${created.avatar_id}`);
    expect(avatar.looks).toMatchObject([
      { id: created.look_id, status: "ready", place: "studio", name: "Studio Look" },
      { status: "ready", place: "studio" },
    ]);
    const image = await client.engine.fetch(avatar.looks[0].thumbnail);
    expect(await sharp(await image.arrayBuffer()).metadata()).toMatchObject({ width: 32, height: 48 });
    expect(await balance(account)).toMatchObject({ available: 0, charged: 0 });
  });

  test("takes both names of the images, each image once", async () => {
    const client = startHoox();
    const images = ["https://cdn.example/wide.jpg", "https://cdn.example/b.jpg"];
    const body = {
      prompt: " ",
      images,
      imageUrls: ["https://cdn.example/b.jpg", "https://cdn.example/c.png"],
    };
    const { avatar_id } = await client.post("/avatar/create", body);
    const { looks } = await client.get(`/avatar/${avatar_id}`);
    expect(looks.map(({ format }: Json) => format)).toEqual(["horizontal", "vertical", "vertical"]);
  });

  test("names the image that cannot be used", async () => {
    const client = startHoox();
    const images = ["https://cdn.example/a.jpg", "https://cdn.example/missing"];
    const { status, json } = await client.request("POST", "/avatar/create", { body: { images } });
    expect([status, json]).toEqual([
      400,
      {
        error: "Validation failed",
        code: "INVALID_VALUE",
        details: [
          {
            code: "INVALID_VALUE",
            message: "images.1 could not be downloaded: The server responded with 404.",
            field: "images.1",
          },
        ],
      },
    ]);
    const insecure = { imageUrls: ["http://cdn.example/a.jpg"] };
    const refused = await client.request("POST", "/avatar/create", { body: insecure });
    expect(refused.json.details[0].message).toBe("imageUrls.0 must be an https URL.");
  });
});

describe("edit", () => {
  test("takes the published requests, and leaves the edited look as it is", async () => {
    const { outbound, downloads } = network();
    const client = startHoox({ outbound });
    const created = await createReady(client, { prompt: "a 40 year old woman with red hair", name: "Ada" });
    const before = await client.get(`/avatar/${created.avatar_id}/look/${created.look_id}`);
    for (const sample of [editSample, productSample]) {
      const edited = await client.post("/avatar/edit", { ...sample, ...created });
      expect(edited).toEqual({ avatar_id: created.avatar_id, look_id: expect.stringMatching(/^look_/) });
      expect(edited.look_id).not.toBe(created.look_id);
      await client.engine.idle();
      expect(await client.get(statusPath(edited))).toMatchObject({ ...edited, status: "completed" });
    }
    expect(downloads).toEqual([
      "https://your-domain.com/extra-reference.jpg",
      "https://cdn.example.com/extra.jpg",
    ]);
    const { looks, age } = await client.get(`/avatar/${created.avatar_id}`);
    expect([looks.length, age]).toEqual([3, "40"]);
    expect(looks[1]).toMatchObject({
      place: "podcast",
      accessories: ["microphone", "headphones"],
      action: "presenting",
    });
    expect(await client.get(`/avatar/${created.avatar_id}/look/${created.look_id}`)).toEqual(before);
  });

  test("takes the fields of the skill: name, place, tags and imageUrls", async () => {
    const client = startHoox();
    const created = await createReady(client, { prompt: "an African American man" });
    const edited = await client.post("/avatar/edit", {
      ...created,
      prompt: "at the seaside",
      look_name: "Holiday",
      place: "beach",
      tags: ["Summer", "summer", "sea, sun"],
      imageUrls: ["https://cdn.example/hat.png"],
    });
    await client.engine.idle();
    expect(await client.get(`/avatar/${edited.avatar_id}/look/${edited.look_id}`)).toMatchObject({
      look_name: "Holiday",
      place: "beach",
      tags: ["summer", "sea  sun"],
      ethnicity: "black-or-african-american",
    });
  });

  test("costs 2 credits, 4 in 4K, and 1.5 more to upscale", async () => {
    const client = startHoox();
    const account = await createAccount(client, 100);
    const created = await createReady(account);
    const edit = (more: object) => account.post("/avatar/edit", { ...created, prompt: "in a car", ...more });
    await edit({});
    await edit({ upscale: true });
    await edit({ resolution: "4K" });
    expect(await balance(account)).toMatchObject({ available: 100 - 2 - 2 - 3.5 - 4 });
  });

  test("copies a public avatar of another space first", async () => {
    const client = startHoox();
    const owner = await createAccount(client, 10);
    const created = await createReady(owner, { prompt: "a woman with blonde hair", name: "Eva" });
    await publish(owner, created.avatar_id);
    const other = await createAccount(client, 2);
    const edited = await other.post("/avatar/edit", { ...created, prompt: "in a car", style: "car" });
    expect(edited.avatar_id).not.toBe(created.avatar_id);
    await client.engine.idle();
    const copy = await other.get(`/avatar/${edited.avatar_id}`);
    expect(copy).toMatchObject({ name: "Eva", hair_color: "blonde", looks: [{}, { id: edited.look_id }] });
    const images = await Promise.all(
      [copy.looks[0].thumbnail, copy.looks[1].thumbnail].map((url) => client.engine.fetch(url)),
    );
    expect(images.map(({ status }) => status)).toEqual([200, 200]);
    expect((await owner.get(`/avatar/${created.avatar_id}`)).looks).toHaveLength(1);
    // The copy does not depend on the original.
    await own(owner, "DELETE", `/avatars/${uuidOf(created.avatar_id)}`);
    expect((await client.engine.fetch(copy.looks[0].thumbnail)).status).toBe(200);
    const again = await other.request("POST", "/avatar/edit", { body: { ...edited, prompt: "in a gym" } });
    expect(again.json.code).toBe("INSUFFICIENT_CREDITS");
  });

  test("needs an image of the look, or one of the request", async () => {
    const client = startHoox({
      model: {
        generate: async () => ({ ok: false, code: "invalid_input", message: "no luck" }),
      },
    });
    const created = await createReady(client);
    const failed = await client.request("GET", statusPath(created));
    expect(failed.json).toEqual({
      ...created,
      status: "failed",
      error: { code: "LOOK_GENERATION_FAILED", message: "no luck" },
    });
    expect(await client.get(`/avatar/${created.avatar_id}/look/${created.look_id}`)).toMatchObject({
      status: "error",
      error_message: "no luck",
      thumbnail: null,
      format: "vertical",
    });
    const edit = { ...created, prompt: "in a car" };
    const refused = await client.request("POST", "/avatar/edit", { body: edit });
    expect([refused.status, refused.json.code]).toEqual([400, "NO_IMAGE_AVAILABLE"]);
    await client.post("/avatar/edit", { ...edit, images: ["https://cdn.example/a.jpg"] });
  });
});

test("an Idempotency-Key makes the repetition of a write safe", async () => {
  const client = startHoox();
  const headers = { "idempotency-key": "one" };
  const create = (body: object) => client.request("POST", "/avatar/create", { body, headers });
  const first = await create({ prompt: "an engineer" });
  const again = await create({ prompt: "an engineer" });
  expect(again.json).toEqual(first.json);
  expect(again.headers.get("x-idempotency-replayed")).toBe("true");
  expect((await create({ prompt: "another" })).status).toBe(409);
});

test("the document takes every published request", async () => {
  for (const [path, samples] of [
    ["create", samplesOf("CreateAvatarRequest")],
    ["edit", samplesOf("EditAvatarRequest")],
  ] as const) {
    for (const sample of samples) {
      const request = new Request(`http://127.0.0.1${base}/avatar/${path}`, {
        method: "POST",
        body: JSON.stringify(sample),
      });
      expect(await checkRequest(request)).toEqual([]);
    }
  }
});
