import { expect, test } from "vitest";
import type { Json } from "../../../support/start.ts";
import { type PercifyClient, startPercify } from "./start-percify.ts";

const publication = {
  visibility: "public",
  tags: ["cyberpunk", "portrait", "character-design"],
  description: "Futuristic explorer character concept",
};

test("both published paths publish an avatar", async () => {
  const percify = startPercify();
  const [first, second] = [await percify.makeAvatar(), await percify.makeAvatar()];
  const byPath = await percify.post(`/avatars/${first.id}/publish`, publication);
  expect(byPath).toMatchObject({ id: first.id, ...publication, published: true });
  expect(byPath.publishedAt).toMatch(/Z$/);
  expect(await percify.post("/avatars/publish", { avatarId: second.id, ...publication })).toMatchObject({
    id: second.id,
    ...publication,
    published: true,
  });
  expect(await percify.get(`/avatars/${first.id}`)).toMatchObject(publication);
});

test("publish needs no body, and makes the avatar public", async () => {
  const percify = startPercify();
  const { id } = await percify.makeAvatar();
  expect(await percify.post(`/avatars/${id}/publish`)).toMatchObject({
    visibility: "public",
    published: true,
  });
});

test("the feed contains what all users have published, in pages and by cursor", async () => {
  const percify = startPercify();
  const reader = await percify.newAccount();
  const published: string[] = [];
  for (const tags of [["first"], [], []]) {
    const { id } = await percify.makeAvatar();
    await percify.post(`/avatars/${id}/publish`, { tags });
    published.unshift(id);
  }
  const unlisted = await percify.makeAvatar();
  await percify.post(`/avatars/${unlisted.id}/publish`, { visibility: "unlisted" });
  await percify.makeAvatar();
  expect(idsOf(await reader.get("/feed"))).toEqual(published);
  const page = await reader.get("/feed?limit=2");
  expect(page).toMatchObject({ pagination: { total: 3, limit: 2, offset: 0, hasMore: true }, hasMore: true });
  expect(idsOf(await reader.get("/feed?limit=2&page=2"))).toEqual(published.slice(2));
  expect(idsOf(await reader.get(`/feed?limit=2&cursor=${page.nextCursor}`))).toEqual(published.slice(2));
  expect(idsOf(await reader.get("/feed?tag=First"))).toEqual(published.slice(2));
  await reader.post(`/avatars/${published[2]}/like`);
  expect(idsOf(await reader.get("/feed?sortBy=likes&limit=1"))).toEqual([published[2]]);
});

test("visibility: public and unlisted avatars are seen by others without prompt and owner, private and archived ones are not", async () => {
  const percify = startPercify();
  const reader = await percify.newAccount();
  const { id } = await percify.makeAvatar();
  for (const visibility of ["public", "unlisted"]) {
    await percify.request("PATCH", `/avatars/${id}`, { body: { visibility } });
    const seen = await reader.get(`/avatars/${id}`);
    expect(seen).toMatchObject({ id, status: "completed", visibility, liked: false, width: 1024 });
    for (const field of ["prompt", "userId", "seed", "negativePrompt", "creditCost", "metadata"])
      expect(seen).not.toHaveProperty(field);
  }
  for (const visibility of ["private", "archived"]) {
    const { json } = await percify.request("PATCH", `/avatars/${id}`, { body: { visibility } });
    expect(json).toMatchObject({ visibility: "private", published: false });
    expect((await reader.request("GET", `/avatars/${id}`)).status).toBe(404);
  }
});

test("an account likes an avatar once, and can take the like back", async () => {
  const percify = startPercify();
  const reader = await percify.newAccount();
  const { id } = await percify.makeAvatar();
  await percify.post(`/avatars/${id}/publish`);
  expect(await reader.post(`/avatars/${id}/like`)).toEqual({ avatarId: id, liked: true, likes: 1 });
  expect(await reader.post(`/avatars/${id}/like`)).toEqual({ avatarId: id, liked: true, likes: 1 });
  expect(await percify.post(`/avatars/${id}/like`)).toEqual({ avatarId: id, liked: true, likes: 2 });
  expect(await percify.get(`/avatars/${id}`)).toMatchObject({ likes: 2 });
  const { json } = await reader.request("DELETE", `/avatars/${id}/like`);
  expect(json).toEqual({ avatarId: id, liked: false, likes: 1 });
});

test("comments are counted and listed, and name no other author", async () => {
  const percify = startPercify();
  const reader = await percify.newAccount();
  const { id } = await percify.makeAvatar();
  await percify.post(`/avatars/${id}/publish`);
  const comment = await reader.post(`/avatars/${id}/comment`, { text: "What a face!" });
  expect(comment).toEqual({
    id: expect.stringMatching(/^comment_[0-9a-f]{32}$/),
    avatarId: id,
    userId: expect.stringMatching(/^user_/),
    text: "What a face!",
    createdAt: expect.any(String),
  });
  const { userId: _, ...anonymous } = comment;
  expect(await percify.get(`/avatars/${id}/comments`)).toEqual({
    comments: [anonymous],
    pagination: { total: 1, limit: 20, offset: 0, hasMore: false },
  });
  expect(await percify.get(`/avatars/${id}`)).toMatchObject({ comments: 1 });
  const missing = await reader.request("POST", `/avatars/${id}/comment`, { body: {} });
  expect(missing.json.error).toMatchObject({ code: "invalid_request", details: { param: "text" } });
});

test("a remix shows the same person with changes, is counted, and costs as much as its model", async () => {
  const percify = startPercify();
  const reader = await percify.newAccount({ credits: 20 });
  const { id } = await percify.makeAvatar({ model: "imagen3" });
  await percify.post(`/avatars/${id}/publish`);
  const remix = await reader.post(`/avatars/${id}/remix`, { prompt: "as a pirate", stylePreset: "fantasy" });
  expect(remix).toMatchObject({
    id: expect.stringMatching(/^avatar_/),
    prompt: "as a pirate",
    model: "imagen3",
    stylePreset: "fantasy",
    creditCost: 5,
  });
  expect(remix.id).not.toBe(id);
  await percify.engine.idle();
  expect(await percify.get(`/avatars/${id}`)).toMatchObject({ remixes: 1 });
  expect(await reader.get(`/avatars/${remix.id}`)).toMatchObject({ remixOf: id });
  expect(await reader.post(`/avatars/${id}/remix`, { model: "flux" })).toMatchObject({
    creditCost: 2,
    prompt: "",
  });
});

test("PATCH changes tags, description and visibility, and an empty description is removed", async () => {
  const percify = startPercify();
  const { id } = await percify.makeAvatar();
  const change = { tags: ["Hero", "hero "], description: "My favourite", visibility: "unlisted" };
  const { json } = await percify.request("PATCH", `/avatars/${id}`, { body: change });
  expect(json).toMatchObject({ tags: ["hero"], description: "My favourite", visibility: "unlisted" });
  const cleared = await percify.request("PATCH", `/avatars/${id}`, { body: { description: "" } });
  expect(cleared.json).not.toHaveProperty("description");
  const tooMany = Array.from({ length: 11 }, (_, index) => `tag ${index}`);
  for (const body of [{ tags: tooMany }, { description: "x".repeat(501) }, { visibility: "secret" }])
    expect((await percify.request("PATCH", `/avatars/${id}`, { body })).json.error.code).toBe(
      "invalid_request",
    );
});

test("DELETE removes the avatar", async () => {
  const percify = startPercify();
  const { id } = await percify.makeAvatar();
  const { status, json } = await percify.request("DELETE", `/avatars/${id}`);
  expect([status, json]).toEqual([200, { success: true }]);
  const gone = await percify.request("GET", `/avatars/${id}`);
  expect([gone.status, gone.json.error.code]).toEqual([404, "avatar_not_found"]);
  expect((await percify.request("DELETE", `/avatars/${id}`)).status).toBe(404);
});

test("a private avatar of another user is like one that does not exist; a public one can only be changed by its owner", async () => {
  const percify = startPercify();
  const stranger = await percify.newAccount();
  const { id } = await percify.makeAvatar();
  const unknown = `avatar_${"0".repeat(32)}`;
  const attempts = [
    ["GET", ""],
    ["PATCH", "", { tags: ["mine"] }],
    ["DELETE", ""],
    ["POST", "/publish", {}],
    ["POST", "/like"],
    ["POST", "/comment", { text: "hello" }],
    ["GET", "/comments"],
    ["POST", "/remix", {}],
  ] as const;
  for (const [method, path, body] of attempts) {
    const send = (avatarId: string) => stranger.request(method, `/avatars/${avatarId}${path}`, { body });
    const foreign = await send(id);
    expect([method, path, foreign.status, foreign.json.error.code]).toEqual([
      method,
      path,
      404,
      "avatar_not_found",
    ]);
    expect(foreign.text.replaceAll(id, unknown)).toBe((await send(unknown)).text);
  }
  await percify.post(`/avatars/${id}/publish`);
  for (const [method, path, body] of attempts.slice(1, 4)) {
    const { status, json } = await stranger.request(method, `/avatars/${id}${path}`, { body });
    expect([status, json.error.code]).toEqual([403, "unauthorized_access"]);
  }
  expect(await percify.get(`/avatars/${id}`)).toMatchObject({ tags: [], visibility: "public" });
});

test("an id of another form is an unknown id", async () => {
  const percify = startPercify();
  for (const id of ["avatar_abc123", "nonsense", "avatar_"]) {
    const { status, json } = await percify.request("GET", `/avatars/${id}`);
    expect([status, json.error.code]).toEqual([404, "avatar_not_found"]);
    expect(json.error.message).toContain(id);
  }
});

function idsOf({ avatars }: Awaited<ReturnType<PercifyClient["get"]>>): string[] {
  return avatars.map(({ id }: Json) => id);
}
