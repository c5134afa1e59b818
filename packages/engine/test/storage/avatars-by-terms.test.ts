import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { newAvatar } from "../../src/model/avatar.ts";
import { createInMemoryStore } from "../../src/storage/sqlite/open-sqlite.ts";

const accountId = "account";
const total = 6_000;

/** Half of the avatars have the word ada, the others have bob; one of 400 has both. */
const labels = Array.from({ length: total }, (_, n) => {
  if (n % 400 === 7) return "Ada Bob";
  return n % 2 === 0 ? "Ada" : "Bob";
});
const idOf = (n: number) => `avatar-${String(n).padStart(4, "0")}`;
const withBoth = labels.flatMap((label, n) => (label === "Ada Bob" ? [n] : []));
const newestFirst = withBoth.toReversed().map(idOf);
const mostLikedFirst = withBoth.toSorted((a, b) => likesOf(b) - likesOf(a) || b - a).map(idOf);

function likesOf(n: number): number {
  return (n * 7919) % 10;
}

const store = createInMemoryStore();
await store.transact(async (tx) => {
  await tx.accounts.insert({
    id: accountId,
    name: "Acme",
    tier: "pro",
    status: "active",
    metered: false,
    createdAt: 1,
  });
  for (const [n, label] of labels.entries()) {
    const about = { accountId, label, origin: "images", coverLookId: "look", status: "ready" } as const;
    const avatar = newAvatar({ ...about, id: idOf(n) }, n);
    await tx.avatars.insert({ ...avatar, likes: likesOf(n) });
  }
});

for (const [sort, ascending, expected] of [
  ["created", false, newestFirst],
  ["created", true, newestFirst.toReversed()],
  ["likes", false, mostLikedFirst],
  ["likes", true, mostLikedFirst.toReversed()],
] as const) {
  test(`finds the few avatars with two frequent words, by ${sort}${ascending ? ", ascending" : ""}`, async () => {
    const page = { search: "ada bob", sort, ascending, limit: 4 };
    const list = async (query: { readonly offset: number; readonly after?: string }) => {
      const { items, ...rest } = await store.avatars.list(accountId, { ...page, ...query });
      return { ...rest, ids: items.map(({ id }) => id) };
    };
    const count = { total: expected.length };
    expect(await list({ offset: 0 })).toEqual({ ...count, ids: expected.slice(0, 4), hasMore: true });
    expect(await list({ offset: 9 })).toEqual({ ...count, ids: expected.slice(9, 13), hasMore: true });
    const after = expected[4] ?? "";
    expect(await list({ offset: 0, after })).toEqual({ ...count, ids: expected.slice(5, 9), hasMore: true });
    expect(await list({ offset: 8, after })).toEqual({ ...count, ids: expected.slice(13), hasMore: false });
    expect(await list({ offset: 0, after: "unknown" })).toEqual({ ...count, ids: [], hasMore: false });
  });
}

test("counts up to 1,000 avatars", async () => {
  const found = await store.avatars.list(accountId, { search: "ada", status: "ready", limit: 1, offset: 0 });
  expect([found.total, found.hasMore]).toEqual([1_000, true]);
  const none = await store.avatars.list(accountId, { search: "ada eve", limit: 1, offset: 0 });
  expect(none).toEqual({ items: [], total: 0, hasMore: false });
});

test("serves other requests while it reads many rows", async () => {
  let isFinished = false;
  let turns = 0;
  const listing = store.avatars.list(accountId, { search: "ada bob", limit: 100, offset: 0 });
  void listing.finally(() => {
    isFinished = true;
  });
  for (; !isFinished; turns++) await setImmediate();
  expect((await listing).items).toHaveLength(withBoth.length);
  expect(turns).toBeGreaterThan(2);
});
