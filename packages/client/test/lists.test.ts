import { expect, test } from "vitest";
import { Likeness } from "../src/index.ts";
import { manage } from "../src/manage.ts";
import { rejection } from "./rejection.ts";
import { scriptedFetch } from "./scripted-fetch.ts";
import { envelope, wireAvatar, wireJob } from "./wire.ts";

const names = ["a1", "a2", "a3", "a4", "a5"];

/** A server with five avatars, which may ignore `after`. */
function listing(knowsAfter: boolean) {
  return scriptedFetch(({ url }) => {
    const query = new URL(url).searchParams;
    const limit = Number(query.get("limit") ?? 20);
    const after = knowsAfter ? names.indexOf(query.get("after") ?? "") + 1 : 0;
    const start = after || Number(query.get("offset") ?? 0);
    const data = names.slice(start, start + limit).map(wireAvatar);
    const page = { object: "list", data, has_more: start + limit < names.length, total_count: names.length };
    return { json: envelope("list", page) };
  });
}

async function ids(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const seen: string[] = [];
  for await (const { id } of items) seen.push(id);
  return seen;
}

test("for await yields every item and requests pages as needed", async () => {
  const server = listing(true);
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  expect(await ids(likeness.avatars.list({ limit: 2 }))).toEqual(names);
  expect(server.requests.map(({ url }) => new URL(url).search)).toEqual([
    "?limit=2",
    "?limit=2&after=a2",
    "?limit=2&after=a4",
  ]);
});

test("uses offsets for a server that ignores `after`", async () => {
  const likeness = new Likeness({ apiKey: "key", fetch: listing(false).fetch });
  expect(await ids(likeness.avatars.list({ limit: 2 }))).toEqual(names);
  expect(await ids(likeness.avatars.list({ limit: 2, offset: 1 }))).toEqual(names.slice(1));
});

test("breaking out of the loop requests no further page", async () => {
  const server = listing(true);
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  for await (const { id } of likeness.avatars.list({ limit: 2 })) if (id === "a2") break;
  expect(server.requests).toHaveLength(1);
});

test("await resolves to the first page, and nextPage() to the next one", async () => {
  const likeness = new Likeness({ apiKey: "key", fetch: listing(true).fetch });
  const first = await likeness.avatars.list({ limit: 3 });
  expect(first).toMatchObject({
    hasMore: true,
    totalCount: 5,
    data: [{ id: "a1" }, { id: "a2" }, { id: "a3" }],
  });
  const second = await first.nextPage();
  expect(second).toMatchObject({ hasMore: false, data: [{ id: "a4" }, { id: "a5" }] });
  expect(await second?.nextPage()).toBeNull();
  expect((await likeness.avatars.list().withResponse()).requestId).toBe("req_test");
});

test("jobs.list() filters by status", async () => {
  const page = {
    object: "list",
    data: [wireJob("queued"), wireJob("pondering")],
    has_more: false,
    total_count: 2,
  };
  const server = scriptedFetch({ json: envelope("list", page) });
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  const { data } = await likeness.jobs.list({ status: "queued", limit: 2 });
  expect(data.map(({ status }) => status)).toEqual(["queued", "unknown"]);
  expect(new URL(server.requests[0]?.url ?? "").search).toBe("?status=queued&limit=2");
});

test("a page iterates over its items, and asynchronously over all further pages", async () => {
  const likeness = new Likeness({ apiKey: "key", fetch: listing(true).fetch });
  const page = await likeness.avatars.list({ limit: 2 });
  expect([...page].map(({ id }) => id)).toEqual(["a1", "a2"]);
  expect(await ids(page)).toEqual(names);
  const second = await page.nextPage();
  expect(second && (await ids(second))).toEqual(names.slice(2));
});

test("toArray() resolves to all items or to the first `limit`", async () => {
  const server = listing(true);
  const likeness = new Likeness({ apiKey: "key", fetch: server.fetch });
  const items = await likeness.avatars.list({ limit: 2 }).toArray();
  expect(items.map(({ id }) => id)).toEqual(names);
  expect(server.requests).toHaveLength(3);
  for (const limit of [0, 1, 2, 3, 100]) {
    const some = await likeness.avatars.list({ limit: 2 }).toArray({ limit });
    expect(some.map(({ id }) => id)).toEqual(names.slice(0, limit));
  }
  expect(server.requests).toHaveLength(3 + 1 + 1 + 1 + 2 + 3);
});

test("a page with an item that cannot be read is an error, so that none is missing without notice", async () => {
  const page = { data: { object: "list", data: [{ id: "w1" }], has_more: false, total_count: 1 } };
  const likeness = new Likeness({ apiKey: "key", fetch: scriptedFetch({ json: page }).fetch });
  const error = await rejection(manage(likeness).webhooks.list());
  expect(error).toMatchObject({ name: "APIError", code: "invalid_response", status: 200 });
});
