import { expect, test } from "vitest";
import { createGatedModel } from "../../../support/gated-model.ts";
import type { Json } from "../../../support/start.ts";
import { type PercifyClient, startPercify } from "./start-percify.ts";

test("the sample of the list: its fields, and the page in both forms", async () => {
  const percify = startPercify();
  for (let count = 0; count < 3; count += 1) await percify.makeAvatar();
  const list = await percify.get(
    "/avatars?limit=2&offset=0&status=completed&sortBy=createdAt&sortOrder=desc",
  );
  expect(list).toMatchObject({
    pagination: { total: 3, limit: 2, offset: 0, hasMore: true },
    hasMore: true,
    nextCursor: list.avatars[1].id,
  });
  for (const field of [
    "id",
    "status",
    "prompt",
    "model",
    "imageUrl",
    "thumbnailUrl",
    "width",
    "height",
    "creditCost",
  ])
    expect(list.avatars[0]).toHaveProperty(field);
  for (const field of ["visibility", "published", "likes", "comments", "createdAt"])
    expect(list.avatars[0]).toHaveProperty(field);
  const next = await percify.get(`/avatars?limit=2&cursor=${list.nextCursor}`);
  expect(next).toMatchObject({ hasMore: false, nextCursor: null });
  expect(next.avatars).toHaveLength(1);
  expect((await percify.get("/avatars?limit=2&offset=2")).avatars).toEqual(next.avatars);
  expect((await percify.get("/avatars?cursor=nonsense")).avatars).toEqual([]);
});

test("the published pagination example reads all avatars", async () => {
  const percify = startPercify();
  for (let count = 0; count < 5; count += 1) await percify.makeAvatar();
  const all: unknown[] = [];
  for (let offset = 0, hasMore = true; hasMore; offset += 2) {
    const data = await percify.get(`/avatars?limit=2&offset=${offset}`);
    all.push(...data.avatars);
    hasMore = data.pagination.hasMore;
  }
  expect(all).toHaveLength(5);
});

test("filters, search and order", async () => {
  const percify = startPercify();
  const fantasy = await percify.makeAvatar({ prompt: "fantasy elf mage, magical forest" });
  const warrior = await percify.makeAvatar({ prompt: "cyberpunk warrior, neon lights", model: "imagen3" });
  const owl = await percify.makeAvatar();
  await percify.post(`/avatars/${owl.id}/publish`, { tags: ["Night Bird"] });
  await percify.post(`/avatars/${warrior.id}/like`);

  expect(await idsOf(percify, "search=fantasy&limit=10")).toEqual([fantasy.id]);
  expect(await idsOf(percify, "search=MAGICAL%20fantasy")).toEqual([fantasy.id]);
  expect(await idsOf(percify, "search=bird")).toEqual([owl.id]);
  expect(await idsOf(percify, "search=nothing")).toEqual([]);
  expect(await idsOf(percify, "model=imagen3")).toEqual([warrior.id]);
  expect(await idsOf(percify, "model=flux")).toEqual([owl.id, fantasy.id]);
  expect(await idsOf(percify, "published=true&visibility=public")).toEqual([owl.id]);
  expect(await idsOf(percify, "published=false")).toEqual([warrior.id, fantasy.id]);
  expect(await idsOf(percify, "visibility=archived")).toEqual([warrior.id, fantasy.id]);
  expect(await idsOf(percify, "sortBy=likes&sortOrder=desc&limit=1")).toEqual([warrior.id]);
  expect(await idsOf(percify, "sortOrder=asc")).toEqual([fantasy.id, warrior.id, owl.id]);
  expect(await idsOf(percify, "sortBy=likes&sortOrder=asc")).toEqual([fantasy.id, owl.id, warrior.id]);
});

test("queued, processing, completed and failed avatars are told apart", async () => {
  const model = createGatedModel();
  const percify = startPercify({ model, worker: { concurrency: 1 } });
  const running = await percify.post("/avatars/generate", { prompt: "a wise owl" });
  const waiting = await percify.post("/avatars/generate", { prompt: "a wise cat", batchSize: 2 });
  const first = await model.generation(0);
  const queued = waiting.avatars.map(({ id }: Json) => id).reverse();
  expect(await idsOf(percify, "status=processing")).toEqual([running.id]);
  expect(await idsOf(percify, "status=queued")).toEqual(queued);
  expect(await idsOf(percify, `status=queued&cursor=${queued[0]}`)).toEqual([queued[1]]);
  expect(await percify.get("/avatars?status=queued&limit=1")).toMatchObject({
    pagination: { total: 2, limit: 1, offset: 0, hasMore: true },
  });
  expect(await idsOf(percify, "status=queued&search=owl")).toEqual([]);
  expect(await percify.get(`/avatars/${running.id}`)).toMatchObject({ status: "processing" });
  first.finish();
  for (const index of [1, 2]) (await model.generation(index)).finish();
  await percify.engine.idle();
  expect(await idsOf(percify, "status=completed")).toEqual([...queued, running.id]);
});

test.each([
  ["limit=0"],
  ["limit=101"],
  ["offset=-1"],
  ["status=done"],
  ["model=sdxl"],
  ["sortBy=size"],
  ["published=yes"],
])("the query %s is refused", async (query) => {
  const { status, json } = await startPercify().request("GET", `/avatars?${query}`);
  expect(status).toBe(400);
  expect(json.error).toMatchObject({ code: "invalid_request", details: { param: query.split("=")[0] } });
});

async function idsOf(percify: PercifyClient, query: string): Promise<string[]> {
  const { avatars } = await percify.get(`/avatars?${query}`);
  return avatars.map(({ id }: Json) => id);
}
