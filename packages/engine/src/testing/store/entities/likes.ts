import fc from "fast-check";
import type { Like } from "../../../model/like.ts";
import { ModelTable } from "../model.ts";
import { account1, account2, ofEachAccount, ownerOf } from "./accounts.ts";
import { avatarTable, createAvatar } from "./avatars.ts";
import { defineEntity, mapInSequence, step } from "./entity.ts";

/** The like of an avatar with a random owner by one of the accounts. */
export function createLike(avatar: number, liker: number): Like {
  const accountId = ownerOf(avatar);
  return { avatarId: createAvatar(avatar).id, accountId, likerId: ownerOf(liker), createdAt: 1000 + avatar };
}

type Row = Like & { readonly id: string };

function rowOf(like: Like): Row {
  return { ...like, id: `${like.avatarId} ${like.likerId}` };
}

const likeTable = new ModelTable<Row>();

avatarTable.onDelete((model, id) => likeTable.delete(model, ({ avatarId }) => avatarId === id));

const observedAvatars = [0, 1, 2, 3];

const observedLikes = observedAvatars.flatMap((avatar) => [0, 1].map((liker) => createLike(avatar, liker)));

export const likes = defineEntity({
  steps: ({ number }) => {
    const input = fc
      .record({ avatar: number, liker: fc.nat(1) })
      .map(({ avatar, liker }) => createLike(avatar, liker));
    return [
      step(12, "like an avatar", input, {
        execute: (tx, like) => tx.likes.insert(like),
        apply: (model, like) =>
          avatarTable.find(model, like.avatarId) !== null && likeTable.insert(model, rowOf(like)),
      }),
      step(4, "take a like back", input, {
        execute: (tx, like) => tx.likes.delete(like),
        apply: (model, like) => likeTable.delete(model, ({ id }) => id === rowOf(like).id),
      }),
      step(2, "delete the likes of an avatar", number, {
        execute: (tx, avatar) =>
          tx.likes.deleteOfAvatar(createAvatar(avatar, { accountId: ownerOf(avatar) }), 100),
        apply: (model, avatar) =>
          likeTable.delete(model, ({ avatarId }) => avatarId === createAvatar(avatar).id),
      }),
    ];
  },
  committed: {
    inModel: (model) =>
      [account1, account2].map((account) => {
        const rows = likeTable.rows(model).filter(({ likerId }) => likerId === account.id);
        const likes = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id: _, ...like }) => like);
        const observed = observedAvatars.map((number) => createAvatar(number).id);
        return { likes, among: observed.filter((id) => likes.some(({ avatarId }) => avatarId === id)) };
      }),
    inStore: (store) =>
      ofEachAccount(async (id) => {
        const ids = observedAvatars.map((number) => createAvatar(number).id);
        const among = await store.likes.among(id, ids);
        return {
          likes: await store.likes.ofLiker(id, 100),
          among: [...among].sort(),
        };
      }),
  },
  inTransaction: {
    inModel: (model) => observedLikes.map((like) => likeTable.find(model, rowOf(like).id) !== null),
    inStore: (tx) => mapInSequence(observedLikes, async (like) => (await tx.likes.find(like)) !== null),
  },
});
