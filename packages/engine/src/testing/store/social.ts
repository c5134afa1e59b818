import { describe, expect, test } from "vitest";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { account1, account2 } from "./entities/accounts.ts";
import { createAvatar } from "./entities/avatars.ts";
import { createComment } from "./entities/comments.ts";
import { idsOf } from "./entities/entity.ts";
import { createJob } from "./entities/jobs.ts";
import { createLike } from "./entities/likes.ts";
import { createLook, ready } from "./entities/looks.ts";
import { insertAccounts, openNewStore, type StoreFixture } from "./fixture.ts";

export function testSocial(fixture: StoreFixture): void {
  describe("likes, comments and avatars.get", () => {
    test("return every field as it was stored, also of other accounts", async () => {
      const store = await openNewStore(fixture);
      const [like, comment] = [createLike(0, 1), createComment(1)];
      await store.transact(async (tx) => {
        await tx.avatars.insert(createAvatar(0));
        expect(await tx.likes.find(like)).toBeNull();
        await tx.likes.insert(like);
        await tx.comments.insert(comment);
        expect(await tx.likes.find(like)).toStrictEqual(like);
        expect(await tx.comments.find(account1.id, comment.id)).toStrictEqual(comment);
        expect(await tx.avatars.get(createAvatar(0).id)).toStrictEqual(createAvatar(0));
      });
      expect(await store.avatars.get(createAvatar(0).id)).toStrictEqual(createAvatar(0));
      expect(await store.avatars.get("unknown")).toBeNull();
      expect(await store.likes.ofLiker(account2.id, 10)).toStrictEqual([like]);
      expect(await store.comments.find(account1.id, comment.id)).toStrictEqual(comment);
      expect(await store.comments.find(account2.id, comment.id)).toBeNull();
      expect(await store.comments.ofAuthor(account2.id, 10)).toStrictEqual([comment]);
    });

    test("reject a second like of an account and an unknown avatar", async () => {
      const store = await openNewStore(fixture);
      await store.transact((tx) => tx.avatars.insert(createAvatar(0)));
      await store.transact((tx) => tx.likes.insert(createLike(0, 1)));
      for (const like of [createLike(0, 1), createLike(2, 1)])
        await expect(store.transact((tx) => tx.likes.insert(like))).rejects.toThrow(StoreConflictError);
      const comment = createComment(1, { avatarId: createAvatar(2).id });
      await expect(store.transact((tx) => tx.comments.insert(comment))).rejects.toThrow(StoreConflictError);
    });
  });

  describe("lockAccounts", () => {
    test("lets transactions that write to two accounts run concurrently, in any order of the accounts", async () => {
      const store = await openNewStore(fixture);
      const ids = await insertAccounts(store, 4);
      const avatars = ids.map((accountId, index) => createAvatar(10 + index, { accountId }));
      await store.transact(async (tx) => {
        for (const avatar of avatars) await tx.avatars.insert(avatar);
      });
      const pairs = avatars.flatMap((avatar) => ids.map((likerId) => ({ avatar, likerId })));
      await Promise.all(
        pairs.map(({ avatar: { id, accountId }, likerId }) =>
          store.transact(async (tx) => {
            await tx.lockAccounts([likerId, accountId]);
            const liker = await tx.accounts.find(likerId);
            const avatar = await tx.avatars.get(id);
            if (!liker || !avatar) throw new Error("A row is missing.");
            await tx.accounts.update({ ...liker, name: `${liker.name}+` });
            await tx.likes.insert({ avatarId: id, accountId, likerId, createdAt: 1 });
            await tx.avatars.update({ ...avatar, likes: avatar.likes + 1 });
          }),
        ),
      );
      for (const { id, accountId } of avatars) {
        expect((await store.avatars.get(id))?.likes).toBe(ids.length);
        expect((await store.accounts.find(accountId))?.name).toMatch(/\+{4}$/);
      }
    });
  });

  describe("feed.list", () => {
    test("pages through the public avatars of all accounts by their place in the list", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        for (const number of [1, 2, 3, 4, 5]) {
          const publication = { visibility: "public", status: "ready", publishedAt: 1000 } as const;
          const avatar = createAvatar(number, { ...publication, likes: number % 3 });
          await tx.avatars.insert(avatar);
          await tx.looks.insert(ready(createLook(number, { avatarId: avatar.id })));
        }
      });
      const page = async (more: object) => {
        const { items, ...rest } = await store.feed.list({ sort: "likes", limit: 2, offset: 0, ...more });
        return { ...rest, ids: idsOf(items.map(({ avatar }) => avatar)) };
      };
      const ids = (...numbers: number[]) => numbers.map((number) => createAvatar(number).id);
      expect(await page({})).toEqual({ ids: ids(5, 2), total: 5, hasMore: true });
      expect(await page({ after: createAvatar(2).id })).toEqual({ ids: ids(4, 1), total: 5, hasMore: true });
      expect(await page({ offset: 4 })).toEqual({ ids: ids(3), total: 5, hasMore: false });
      expect(await page({ after: "unknown" })).toEqual({ ids: [], total: 5, hasMore: false });
      expect(await page({ tag: "unknown" })).toEqual({ ids: [], total: 0, hasMore: false });
    });
  });
}
