import { expect, test } from "vitest";
import type { Store } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { type Json, start, type TestClient } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import { startWithReceivers } from "../webhooks/start-with-receivers.ts";

const at = (id: string, more = "") => `/api/v1/avatars/${id}${more}`;

async function saveAvatar(client: TestClient, more: object = {}): Promise<Json> {
  const { json } = await client.generate({
    prompt: "a wise owl with a secret",
    client_reference_id: "order-17",
    metadata: { campaign: "hidden" },
  });
  await client.engine.idle();
  const body = { job_id: json.data.id, ...more };
  return (await client.request("POST", "/api/v1/avatars/save", { body })).json.data;
}

async function publish(client: TestClient, body: object = {}, label = "owl"): Promise<Json> {
  const { id } = await saveAvatar(client, { label });
  return (await client.request("POST", at(id, "/publish"), { body })).json.data;
}

/** The owner of the server, and clients of other accounts. */
async function startWithAccounts(count: number) {
  const clock = createFakeClock();
  const owner = start({ clock });
  const create = () => owner.engine.accounts.create({ name: "Acme", tier: "unlimited" });
  const others = [];
  for (let index = 0; index < count; index += 1) others.push(owner.withApiKey((await create()).apiKey));
  const [other = owner] = others;
  return { clock, owner, others, other };
}

test("publishes an avatar with a visibility, tags and a description, and takes it back", async () => {
  const { owner } = await startWithAccounts(0);
  const { id } = await saveAvatar(owner);
  const send = async (method: string, body?: object) =>
    (await owner.request(method, at(id, "/publish"), { body })).json.data;
  const published = await send("POST", { tags: ["Owl", "owl"], description: "A wise owl." });
  expect(published).toMatchObject({
    visibility: "public",
    tags: ["owl"],
    description: "A wise owl.",
    published_at: expect.any(Number),
  });
  expect(await send("POST", { visibility: "unlisted" })).toMatchObject({
    visibility: "unlisted",
    tags: ["owl"],
    description: "A wise owl.",
    published_at: published.published_at,
  });
  for (let repetition = 0; repetition < 2; repetition += 1)
    expect(await send("DELETE")).toMatchObject({ visibility: "private", published_at: null });
  const rejected = await owner.request("POST", at(id, "/publish"), { body: { visibility: "private" } });
  expect(rejected.json.error).toMatchObject({ code: "invalid_request", param: "visibility" });
  const moderated = await owner.request("POST", at(id, "/publish"), { body: { tags: ["naked child"] } });
  expect(moderated.json.error.code).toBe("content_policy_violation");
});

test("shows others only the public view of an avatar that is not private", async () => {
  const { owner, other } = await startWithAccounts(1);
  const { id, image_url, job_id } = await saveAvatar(owner, { label: "owl" });
  expect((await other.request("GET", at(id))).json.error.code).toBe("avatar_not_found");
  for (const visibility of ["unlisted", "public"]) {
    await owner.request("POST", at(id, "/publish"), { body: { visibility, description: "Wise." } });
    const { json, text } = await other.request("GET", at(id));
    expect(Object.keys(json.data).sort()).toEqual([
      "counts",
      "credit",
      "description",
      "height",
      "id",
      "image_url",
      "label",
      "license",
      "liked",
      "media_type",
      "object",
      "published_at",
      "tags",
      "thumbnail_url",
      "visibility",
      "width",
    ]);
    expect(json.data).toMatchObject({ object: "public_avatar", id, visibility, description: "Wise." });
    for (const secret of ["secret", "order-17", "hidden", job_id, owner.engine.account.id])
      expect(text).not.toContain(secret);
    expect((await other.engine.fetch(json.data.image_url)).status).toBe(200);
    expect(new URL(json.data.image_url).pathname).toBe(new URL(image_url).pathname);
  }
  const ownView = await owner.request("GET", at(id, "?view=public"));
  expect(ownView.json.data.object).toBe("public_avatar");
  expect((await owner.request("GET", at(id))).json.data.object).toBe("saved_avatar");
  expect((await other.request("GET", at(id, "?view=owner"))).json.error.code).toBe("avatar_not_found");
  await owner.request("DELETE", at(id, "/publish"));
  expect((await other.request("GET", at(id))).json.error.code).toBe("avatar_not_found");
  expect((await owner.request("GET", at(id, "?view=public"))).json.error.code).toBe("avatar_not_found");
});

test("other accounts cannot change, publish or delete a public avatar, or list its private looks", async () => {
  const { owner, other } = await startWithAccounts(1);
  const { id } = await publish(owner);
  const requests: [string, string, object?][] = [
    ["PATCH", at(id), { label: "mine" }],
    ["POST", at(id, "/publish"), { description: "mine" }],
    ["DELETE", at(id, "/publish")],
    ["DELETE", at(id)],
  ];
  for (const [method, path, body] of requests)
    expect((await other.request(method, path, { body })).json.error.code).toBe("avatar_not_found");
  expect((await owner.request("GET", at(id))).json.data).toMatchObject({
    visibility: "public",
    label: "owl",
  });
});

test("counts a like of an account once, until it is taken back", async () => {
  const { owner, other } = await startWithAccounts(1);
  const { id } = await publish(owner);
  const like = async (client: TestClient, method: string) =>
    (await client.request(method, at(id, "/like"))).json.data;
  expect(await like(other, "POST")).toEqual({ object: "like", avatar_id: id, liked: true, likes: 1 });
  expect(await like(other, "POST")).toMatchObject({ liked: true, likes: 1 });
  expect(await like(owner, "POST")).toMatchObject({ liked: true, likes: 2 });
  expect((await other.request("GET", at(id))).json.data).toMatchObject({ liked: true, counts: { likes: 2 } });
  expect(await like(other, "DELETE")).toMatchObject({ liked: false, likes: 1 });
  expect(await like(other, "DELETE")).toMatchObject({ liked: false, likes: 1 });
  expect((await other.request("GET", at(id))).json.data).toMatchObject({
    liked: false,
    counts: { likes: 1 },
  });
  expect((await owner.request("GET", at(id))).json.data.counts.likes).toBe(1);
});

test("a like of a private avatar of another account is a 404, but an earlier one can be taken back", async () => {
  const { owner, others } = await startWithAccounts(2);
  const [liker = owner, stranger = owner] = others;
  const { id } = await publish(owner);
  await liker.request("POST", at(id, "/like"));
  await owner.request("DELETE", at(id, "/publish"));
  for (const method of ["POST", "DELETE"])
    expect((await stranger.request(method, at(id, "/like"))).json.error.code).toBe("avatar_not_found");
  expect((await liker.request("DELETE", at(id, "/like"))).json.data.liked).toBe(false);
  expect((await liker.request("DELETE", at(id, "/like"))).json.error.code).toBe("avatar_not_found");
  expect((await owner.request("GET", at(id))).json.data.counts.likes).toBe(0);
});

test("comments are listed newest first and deleted by their author or the owner of the avatar", async () => {
  const { clock, owner, others } = await startWithAccounts(2);
  const [author = owner, stranger = owner] = others;
  const { id } = await publish(owner);
  const comment = async (client: TestClient, text: string) => {
    await clock.advance(1000);
    return (await client.request("POST", at(id, "/comments"), { body: { text } })).json.data;
  };
  const list = async (client: TestClient) => (await client.request("GET", at(id, "/comments"))).json.data;
  const first = await comment(author, "What an owl!");
  const second = await comment(owner, "Thank you.");
  const third = await comment(author, "Welcome.");
  expect(first).toMatchObject({ object: "comment", avatar_id: id, mine: true, by_owner: false });
  const seen = await list(stranger);
  expect(seen.total_count).toBe(3);
  expect(seen.data.map(({ text }: Json) => text)).toEqual(["Welcome.", "Thank you.", "What an owl!"]);
  expect(seen.data.map(({ mine, by_owner }: Json) => [mine, by_owner])).toEqual([
    [false, false],
    [false, true],
    [false, false],
  ]);
  const remove = (client: TestClient, comment: Json) =>
    client.request("DELETE", at(id, `/comments/${comment.id}`));
  expect((await remove(stranger, first)).json.error.code).toBe("comment_not_found");
  expect((await remove(author, second)).json.error.code).toBe("comment_not_found");
  expect((await remove(author, first)).json.data.removed.comments).toBe(1);
  expect((await remove(owner, third)).json.data.removed.comments).toBe(1);
  expect((await remove(owner, third)).json.error.code).toBe("comment_not_found");
  expect(await list(author)).toMatchObject({ total_count: 1, data: [{ id: second.id }] });
  expect((await owner.request("GET", at(id))).json.data.counts.comments).toBe(1);
});

test("accepts comments of 1 to 1,000 characters and moderates them", async () => {
  const { owner } = await startWithAccounts(0);
  const { id } = await publish(owner);
  const send = (text: string) => owner.request("POST", at(id, "/comments"), { body: { text } });
  expect((await send("x".repeat(1000))).status).toBe(201);
  for (const text of ["", "  ", "x".repeat(1001)])
    expect((await send(text)).json.error).toMatchObject({ code: "invalid_request", param: "text" });
  expect((await send("a naked child")).json.error.code).toBe("content_policy_violation");
  expect((await owner.request("GET", at(id))).json.data.counts.comments).toBe(1);
});

test("the stored response of a comment is deleted with the comment", async () => {
  const { owner, other } = await startWithAccounts(1);
  const { id } = await publish(owner);
  const send = () =>
    other.request("POST", at(id, "/comments"), {
      body: { text: "What an owl!" },
      headers: { "idempotency-key": "comment" },
    });
  const { json } = await send();
  expect((await send()).headers.get("x-idempotency-replayed")).toBe("true");
  await owner.request("DELETE", at(id, `/comments/${json.data.id}`));
  expect((await send()).headers.get("x-idempotency-replayed")).toBeNull();
});

test("the feed lists public avatars of all accounts, newest or most liked first, also by tag", async () => {
  const { clock, owner, other } = await startWithAccounts(1);
  const publishNext = async (client: TestClient, label: string, body: object) => {
    await clock.advance(1000);
    return (await publish(client, body, label)).id;
  };
  const first = await publishNext(owner, "first", { tags: ["Owl"] });
  const second = await publishNext(other, "second", { tags: ["owl", "robot"] });
  const third = await publishNext(owner, "third", { tags: [] });
  await publishNext(owner, "unlisted", { visibility: "unlisted" });
  await saveAvatar(owner, { label: "private" });
  for (const client of [owner, other]) await client.request("POST", at(second, "/like"));
  await other.request("POST", at(first, "/like"));
  const feed = async (query = "") => (await owner.request("GET", `/api/v1/feed${query}`)).json.data;
  const ids = async (query = "") => (await feed(query)).data.map(({ id }: Json) => id);
  expect(await ids()).toEqual([third, second, first]);
  expect(await ids("?sort=likes")).toEqual([second, first, third]);
  expect(await ids("?tag=OWL")).toEqual([second, first]);
  expect(await ids("?tag=robot&sort=likes")).toEqual([second]);
  expect(await ids("?limit=1&offset=1")).toEqual([second]);
  expect(await feed(`?limit=1&after=${third}`)).toMatchObject({ has_more: true, total_count: 3 });
  expect((await feed()).data[1]).toMatchObject({ liked: true, counts: { likes: 2 }, label: "second" });
  await owner.request("DELETE", at(third, "/publish"));
  await owner.request("DELETE", at(first));
  expect(await ids()).toEqual([second]);
  expect((await owner.request("GET", "/api/v1/feed?sort=oldest")).json.error.param).toBe("sort");
});

test("the owner receives events of publishing, likes and comments", async () => {
  const { client, clock, network, register } = startWithReceivers();
  await register();
  const { apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "unlimited" });
  const other = client.withApiKey(apiKey);
  const { id } = await publish(client);
  await client.request("POST", at(id, "/publish"), { body: { tags: ["owl"] } });
  for (let repetition = 0; repetition < 2; repetition += 1) await other.request("POST", at(id, "/like"));
  await other.request("POST", at(id, "/comments"), { body: { text: "What an owl!" } });
  await clock.advance(0);
  const events = network.sent.map(({ json }) => json);
  expect(events.map(({ type }) => type).sort()).toEqual([
    "avatar.commented",
    "avatar.liked",
    "avatar.published",
    "avatar.saved",
    "job.completed",
  ]);
  const commented = events.find(({ type }) => type === "avatar.commented").data;
  expect(commented.comment).toMatchObject({ text: "What an owl!", mine: false });
  expect(commented.avatar).toMatchObject({ id, counts: { comments: 1, likes: 1 } });
});

test("keys without the scope write cannot like, comment or publish", async () => {
  const { owner } = await startWithAccounts(0);
  const { id } = await publish(owner);
  const { json } = await owner.request("POST", "/api/v1/keys", { body: { scopes: ["read"] } });
  const reader = owner.withApiKey(json.data.api_key);
  expect((await reader.request("GET", "/api/v1/feed")).status).toBe(200);
  expect((await reader.request("GET", at(id, "/comments"))).status).toBe(200);
  for (const path of ["/like", "/publish", "/comments"])
    expect((await reader.request("POST", at(id, path), { body: { text: "x" } })).json.error.code).toBe(
      "insufficient_scope",
    );
});

for (const [what, remove] of [
  ["an avatar", (client: TestClient, id: string) => client.request("DELETE", at(id))],
  ["an agent with its avatar", (client: TestClient) => client.request("DELETE", "/api/v1/agents/ada")],
] as const) {
  test(`deletes ${what} that has many likes and comments in transactions of bounded size`, async () => {
    const { store, largest } = countDeletions(createTestStore());
    const owner = start({ store });
    await owner.request("POST", "/api/v1/agents", { body: { name: "ada", default_picture: false } });
    const generation = { body: { prompt: "an owl", emotions: false } };
    await owner.request("POST", "/api/v1/agents/ada/generate", generation);
    await owner.engine.idle();
    const id = (await owner.request("GET", "/api/v1/agents/ada")).json.data.avatar_id;
    await owner.request("POST", at(id, "/publish"));
    await addReactions(store, id, 1200);
    const { json } = await remove(owner, id);
    expect(json.data.removed).toMatchObject({ avatars: 1, likes: 1200, comments: 1200 });
    expect(largest()).toBeLessThanOrEqual(500);
    expect(await store.avatars.get(id)).toBeNull();
  });
}

test("deletes an account whose avatar has many likes and comments in transactions of bounded size", async () => {
  const { store, largest } = countDeletions(createTestStore());
  const operator = start({ store });
  const { account, apiKey } = await operator.engine.accounts.create({ name: "Acme", tier: "unlimited" });
  const { id } = await publish(operator.withApiKey(apiKey));
  await addReactions(store, id, 700);
  const { status } = await operator.request("DELETE", `/api/v1/accounts/${account.id}`);
  expect([status, await store.avatars.get(id)]).toEqual([200, null]);
  expect(largest()).toBeLessThanOrEqual(500);
});

/** Inserts likes and comments of as many accounts. */
async function addReactions(store: Store, avatarId: string, count: number): Promise<void> {
  const avatar = await store.avatars.get(avatarId);
  if (!avatar) throw new Error(`There is no avatar ${avatarId}.`);
  const { accountId } = avatar;
  await store.transact(async (tx) => {
    for (let index = 0; index < count; index += 1) {
      const [likerId, id] = [`liker-${index}`, `comment-${index}`];
      const about = { avatarId, accountId, createdAt: 1 };
      await tx.accounts.insert({
        id: likerId,
        name: "Liker",
        tier: "free",
        status: "active",
        metered: false,
        createdAt: 1,
      });
      await tx.likes.insert({ ...about, likerId });
      await tx.comments.insert({ ...about, id, authorId: likerId, text: "Nice." });
    }
    await tx.avatars.update({ ...avatar, likes: count, comments: count });
  });
}

/** Counts the likes and comments that each transaction deletes, also those that are deleted with their avatar. */
function countDeletions(store: Store): { store: Store; largest(): number } {
  let largest = 0;
  const counting: Store = {
    ...store,
    transact: (work) =>
      store.transact(async (tx) => {
        let deleted = 0;
        const add = (count: number) => {
          deleted += count;
          largest = Math.max(largest, deleted);
          return count;
        };
        return work({
          ...tx,
          likes: {
            ...tx.likes,
            deleteOfAvatar: async (...args) => add(await tx.likes.deleteOfAvatar(...args)),
          },
          comments: {
            ...tx.comments,
            deleteOfAvatar: async (...args) => add(await tx.comments.deleteOfAvatar(...args)),
          },
          avatars: {
            ...tx.avatars,
            async delete(id) {
              const avatar = await tx.avatars.get(id);
              add((avatar?.likes ?? 0) + (avatar?.comments ?? 0));
              await tx.avatars.delete(id);
            },
          },
          async deleteAccountRows(accountId, kind, limit) {
            if (kind === "avatars")
              for (const { likes, comments } of (await tx.avatars.list(accountId, { limit: 100, offset: 0 }))
                .items)
                add(likes + comments);
            return tx.deleteAccountRows(accountId, kind, limit);
          },
        });
      }),
  };
  return { store: counting, largest: () => largest };
}
