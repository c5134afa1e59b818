import fc from "fast-check";
import type { Comment } from "../../../model/comment.ts";
import { ModelTable } from "../model.ts";
import { account1, account2, ofEachAccount, ownerOf, rowsOfEachAccount } from "./accounts.ts";
import { avatarTable, createAvatar } from "./avatars.ts";
import { defineEntity, idsOf, mapInSequence, newestFirst, numberedId, specialText, step } from "./entity.ts";

export function createComment(number: number, more: Partial<Comment> = {}): Comment {
  return {
    id: numberedId("comment", number),
    avatarId: createAvatar(0).id,
    accountId: account1.id,
    authorId: account2.id,
    text: specialText,
    createdAt: 1000 + number,
    ...more,
  };
}

const commentTable = new ModelTable<Comment>();

avatarTable.onDelete((model, id) => commentTable.delete(model, ({ avatarId }) => avatarId === id));

const firstPage = { limit: 100, offset: 0 };

export const comments = defineEntity({
  steps: ({ number, time }) => [
    step(
      10,
      "insert a comment",
      fc
        .record({ comment: number, avatar: number, author: fc.nat(1), createdAt: time })
        .map(({ comment, avatar, author, createdAt }) =>
          createComment(comment, {
            avatarId: createAvatar(avatar).id,
            accountId: ownerOf(avatar),
            authorId: ownerOf(author),
            createdAt,
          }),
        ),
      {
        execute: (tx, comment) => tx.comments.insert(comment),
        apply: (model, comment) =>
          avatarTable.find(model, comment.avatarId) !== null && commentTable.insert(model, comment),
      },
    ),
    step(4, "delete a comment", number, {
      execute: (tx, comment) => tx.comments.delete(createComment(comment).id),
      apply: (model, comment) => commentTable.delete(model, ({ id }) => id === createComment(comment).id),
    }),
    step(2, "delete the comments about an avatar", number, {
      execute: (tx, avatar) =>
        tx.comments.deleteOfAvatar(createAvatar(avatar, { accountId: ownerOf(avatar) }), 100),
      apply: (model, avatar) =>
        commentTable.delete(model, ({ avatarId }) => avatarId === createAvatar(avatar).id),
    }),
  ],
  rows: {
    inModel: (model) =>
      rowsOfEachAccount(avatarTable, model).map((avatars) =>
        newestFirst(avatars).map(({ id }) =>
          newestFirst(commentTable.rows(model).filter(({ avatarId }) => avatarId === id)),
        ),
      ),
    inStore: (reader) =>
      ofEachAccount(async (accountId) => {
        const { items } = await reader.avatars.list(accountId, firstPage);
        return mapInSequence(items, async (avatar) => {
          const page = await reader.comments.list({ ...avatar, comments: 100 }, firstPage);
          return page.items;
        });
      }),
  },
  committed: {
    inModel: (model) =>
      [account1, account2].map(({ id }) =>
        idsOf(commentTable.rows(model).filter(({ authorId }) => authorId === id)).sort(),
      ),
    inStore: (store) => ofEachAccount(async (id) => idsOf(await store.comments.ofAuthor(id, 100))),
  },
  lists: {
    lists: {
      async comments(reader, accountId, page) {
        const avatar = listedAvatar(accountId);
        return reader.comments.list((await reader.avatars.find(accountId, avatar.id)) ?? avatar, page);
      },
    },
    async insert(tx, number, more) {
      const { id, ...avatar } = listedAvatar(more.accountId);
      const found = await tx.avatars.find(more.accountId, id);
      if (!found) await tx.avatars.insert({ id, ...avatar });
      await tx.comments.insert(createComment(number, { ...more, avatarId: id }));
      const comments = (found?.comments ?? 0) + 1;
      await tx.avatars.update({ ...avatar, id, comments });
    },
    idOf: (number) => createComment(number).id,
  },
});

/** The avatar whose comments are listed. */
function listedAvatar(accountId: string) {
  return createAvatar(accountId === account1.id ? 600 : 601, { accountId });
}
