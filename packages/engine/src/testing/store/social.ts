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

  describe("deleteOfAvatar", () => {
    test("deletes a limited number of likes and comments, of one avatar only", async () => {
      const store = await openNewStore(fixture);
      const likers = await insertAccounts(store, 5);
      const avatars = [createAvatar(0), createAvatar(2, { accountId: account1.id })];
      await store.transact(async (tx) => {
        for (const [index, { id: avatarId, accountId }] of avatars.entries()) {
          await tx.avatars.insert(avatars[index] ?? createAvatar(0));
          for (const [at, likerId] of likers.entries()) {
            await tx.likes.insert({ avatarId, accountId, likerId, createdAt: 1 });
            await tx.comments.insert(createComment(index * 10 + at, { avatarId, accountId }));
          }
        }
      });
      const [avatar = createAvatar(0), other = avatar] = avatars;
      const removed: number[] = [];
      for (let call = 0; call < 3; call += 1)
        removed.push(
          await store.transact((tx) => tx.likes.deleteOfAvatar(avatar, 3)),
          await store.transact((tx) => tx.comments.deleteOfAvatar(avatar, 3)),
        );
      expect(removed).toEqual([3, 3, 2, 2, 0, 0]);
      const left = await Promise.all(likers.map((id) => store.likes.ofLiker(id, 10)));
      expect(left.flat().map(({ avatarId }) => avatarId)).toEqual(Array(5).fill(other.id));
      const comments = await store.comments.ofAuthor(account2.id, 100);
      expect(comments.map(({ avatarId }) => avatarId)).toEqual(Array(5).fill(other.id));
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

    test("leaves out the avatars of accounts that are not active", async () => {
      const store = await openNewStore(fixture);
      await store.transact(async (tx) => {
        await tx.jobs.insert(createJob(0));
        for (const number of [1, 2, 3, 4]) {
          const publication = { visibility: "public", status: "ready", publishedAt: 1000 + number } as const;
          const avatar = createAvatar(number, { ...publication, accountId: account1.id });
          const accountId = number % 2 === 0 ? account1.id : account2.id;
          await tx.avatars.insert({ ...avatar, accountId });
          await tx.looks.insert(ready(createLook(number, { avatarId: avatar.id, accountId, jobId: null })));
        }
      });
      const listed = async (more: object = {}) => {
        const { items, total } = await store.feed.list({ sort: "newest", limit: 10, offset: 0, ...more });
        return { ids: idsOf(items.map(({ avatar }) => avatar)), total };
      };
      const ids = (...numbers: number[]) => numbers.map((number) => createAvatar(number).id);
      expect(await listed()).toEqual({ ids: ids(4, 3, 2, 1), total: 4 });
      await store.transact((tx) => tx.accounts.update({ ...account2, status: "suspended" }));
      expect(await listed()).toEqual({ ids: ids(4, 2), total: 2 });
      expect(await listed({ after: createAvatar(3).id })).toEqual({ ids: ids(2), total: 2 });
      await store.transact((tx) => tx.accounts.update(account2));
      expect(await listed()).toEqual({ ids: ids(4, 3, 2, 1), total: 4 });
    });
  });
}
