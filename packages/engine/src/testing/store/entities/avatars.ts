import fc from "fast-check";
import { type Avatar, visibilities } from "../../../model/avatar.ts";
import { lookStatuses } from "../../../model/look.ts";
import type { AvatarFilter, AvatarOrder } from "../../../ports/store.ts";
import { listAllPages } from "../list-all-pages.ts";
import { ModelTable } from "../model.ts";
import {
  account1,
  account2,
  deleteRowsOfAccount,
  ofEachAccount,
  ownerOf,
  rowsOfEachAccount,
} from "./accounts.ts";
import { defineEntity, idsOf, mapInSequence, newestFirst, numberedId, specialText, step } from "./entity.ts";

export function createAvatar(number: number, more: Partial<Avatar> = {}): Avatar {
  return {
    id: numberedId("avatar", number),
    accountId: account1.id,
    label: `avatar ${number}`,
    description: null,
    prompt: null,
    model: null,
    tags: ["tag"],
    visibility: "private",
    publishedAt: null,
    origin: "job",
    parentId: null,
    coverLookId: numberedId("look", number),
    status: "pending",
    likes: 0,
    comments: 0,
    remixes: 0,
    createdAt: 1000 + number,
    updatedAt: 1000 + number,
    ...more,
  };
}

/** Uses every field. */
export const fullAvatar: Avatar = createAvatar(5, {
  description: 'Zoë says "hi" \u2028 \\ 😀 \0',
  prompt: specialText,
  model: "model",
  tags: ["wise", specialText],
  visibility: "public",
  publishedAt: 3000,
  origin: "remix",
  parentId: "avatar-parent",
  status: "ready",
  likes: 1,
  comments: 2,
  remixes: 3,
});

export const avatarTable = new ModelTable<Avatar>();

type Filter = AvatarFilter & AvatarOrder;

/** Filters and sorts, and which avatars they select. */
const filters: readonly (readonly [Filter, (avatar: Avatar) => boolean])[] = [
  [{ label: specialText }, ({ label }) => label === specialText],
  [{ status: "ready" }, ({ status }) => status === "ready"],
  [{ visibility: "public", sort: "likes" }, ({ visibility }) => visibility === "public"],
  [{ published: false, sort: "comments" }, ({ publishedAt }) => publishedAt === null],
  [
    { published: true, status: "ready" },
    ({ publishedAt, status }) => publishedAt !== null && status === "ready",
  ],
  [{ tag: specialText, sort: "remixes" }, ({ tags }) => tags.includes(specialText)],
  [{ search: "hero ceo" }, ({ label }) => label === specialText],
  [{ search: "HERO", tag: "tag" }, ({ label, tags }) => label === specialText && tags.includes("tag")],
  [{ search: "?" }, () => false],
  [{ sort: "likes" }, () => true],
  [{ sort: "likes", ascending: true }, () => true],
  [{ ascending: true, tag: "tag" }, ({ tags }) => tags.includes("tag")],
  [{ model: "model" }, ({ model }) => model === "model"],
  [{ text: "ceo HERO" }, ({ prompt, tags }) => prompt === specialText || tags.includes(specialText)],
];

function select(rows: readonly Avatar[], [{ sort, ascending }, matches]: (typeof filters)[number]): Avatar[] {
  const newest = newestFirst(rows.filter(matches));
  const found = sort && sort !== "created" ? newest.toSorted((a, b) => b[sort] - a[sort]) : newest;
  return ascending ? found.reverse() : found;
}

/** The ids of random avatars of both accounts. */
const observedIds = Array.from({ length: 9 }, (_, number) => createAvatar(number).id);

const change = fc.record(
  {
    label: fc.constantFrom(specialText, "", null),
    prompt: fc.constantFrom(specialText, null),
    model: fc.constantFrom("model", null),
    tags: fc.constantFrom<string[][]>([], [specialText], ["tag", specialText]),
    visibility: fc.constantFrom(...visibilities),
    publishedAt: fc.constantFrom(null, 3000),
    status: fc.constantFrom(...lookStatuses),
    coverLookId: fc.nat(3).map((number) => numberedId("look", number)),
    likes: fc.nat(2),
    comments: fc.nat(2),
    remixes: fc.nat(2),
  },
  { requiredKeys: [] },
);

export const avatars = defineEntity({
  steps: ({ number, time }) => [
    step(
      8,
      "insert an avatar",
      fc
        .record({ avatar: number, createdAt: time })
        .map(({ avatar, createdAt }) => createAvatar(avatar, { accountId: ownerOf(avatar), createdAt })),
      {
        execute: (tx, avatar) => tx.avatars.insert(avatar),
        apply: (model, avatar) => avatarTable.insert(model, avatar),
      },
    ),
    step(16, "change an avatar", fc.record({ avatar: number, change }), {
      async execute(tx, { avatar, change }) {
        const { id } = createAvatar(avatar);
        const found = (await tx.avatars.find(account1.id, id)) ?? (await tx.avatars.find(account2.id, id));
        return tx.avatars.update({ ...(found ?? createAvatar(avatar)), ...change });
      },
      apply: (model, { avatar, change }) =>
        avatarTable.update(model, createAvatar(avatar).id, (row) => ({ ...row, ...change })),
    }),
    step(4, "delete an avatar", number, {
      execute: (tx, avatar) => tx.avatars.delete(createAvatar(avatar).id),
      apply: (model, avatar) => avatarTable.delete(model, ({ id }) => id === createAvatar(avatar).id),
    }),
    deleteRowsOfAccount("avatars", avatarTable),
  ],
  rows: {
    inModel: (model) =>
      rowsOfEachAccount(avatarTable, model).map((rows) => ({
        all: newestFirst(rows),
        ofIds: idsOf(rows)
          .filter((id) => observedIds.includes(id))
          .sort(),
        filtered: filters.map((filter) => idsOf(select(rows, filter))),
      })),
    inStore: (reader) =>
      ofEachAccount(async (id) => ({
        all: await listAllPages((page) => reader.avatars.list(id, page)),
        ofIds: idsOf(await reader.avatars.ofIds(id, observedIds)).sort(),
        filtered: await mapInSequence(filters, async ([filter]) =>
          idsOf(await listAllPages((page) => reader.avatars.list(id, { ...page, ...filter }))),
        ),
      })),
  },
  lists: {
    lists: {
      avatars: (reader, accountId, page) => reader.avatars.list(accountId, page),
      "avatars with a tag": (reader, accountId, page) =>
        reader.avatars.list(accountId, { ...page, tag: "tag", sort: "likes" }),
    },
    insert: (tx, number, more) => tx.avatars.insert(createAvatar(number, more)),
    idOf: (number) => createAvatar(number).id,
  },
});
