import fc from "fast-check";
import type { Avatar } from "../../../model/avatar.ts";
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
import { defineEntity, newestFirst, numberedId, specialText, step } from "./entity.ts";
import { createJob, fullResult, jobTable } from "./jobs.ts";

export function createAvatar(number: number, more: Partial<Avatar> = {}): Avatar {
  return {
    id: numberedId("avatar", number),
    accountId: account1.id,
    label: `avatar ${number}`,
    jobId: createJob(0).id,
    result: fullResult,
    createdAt: 1000 + number,
    updatedAt: 1000 + number,
    ...more,
  };
}

const avatarTable = new ModelTable<Avatar>();
jobTable.keepWhile((model, id) => avatarTable.rows(model).some(({ jobId }) => jobId === id));

export const avatars = defineEntity({
  steps: ({ number, time }) => [
    step(
      8,
      "insert an avatar",
      fc
        .record({ avatar: number, job: number, createdAt: time })
        .map(({ avatar, job, createdAt }) =>
          createAvatar(avatar, { accountId: ownerOf(avatar), jobId: createJob(job).id, createdAt }),
        ),
      {
        execute: (tx, avatar) => tx.avatars.insert(avatar),
        apply: (model, avatar) =>
          jobTable.find(model, avatar.jobId) !== null && avatarTable.insert(model, avatar),
      },
    ),
    step(8, "label an avatar", fc.record({ avatar: number, label: fc.constantFrom(specialText, "", null) }), {
      async execute(tx, { avatar, label }) {
        const { id } = createAvatar(avatar);
        const found = (await tx.avatars.find(account1.id, id)) ?? (await tx.avatars.find(account2.id, id));
        return tx.avatars.update({ ...(found ?? createAvatar(avatar)), label });
      },
      apply: (model, { avatar, label }) =>
        avatarTable.update(model, createAvatar(avatar).id, (row) => ({ ...row, label })),
    }),
    step(4, "delete an avatar", number, {
      execute: (tx, avatar) => tx.avatars.delete(createAvatar(avatar).id),
      apply: (model, avatar) => avatarTable.delete(model, ({ id }) => id === createAvatar(avatar).id),
    }),
    deleteRowsOfAccount("avatars", avatarTable),
  ],
  rows: {
    inModel: (model) =>
      rowsOfEachAccount(avatarTable, model)
        .map(newestFirst)
        .map((rows) => ({ all: rows, labelled: rows.filter(({ label }) => label === specialText) })),
    inStore: (reader) =>
      ofEachAccount(async (id) => ({
        all: await listAllPages((page) => reader.avatars.list(id, page)),
        labelled: await listAllPages((page) => reader.avatars.list(id, { ...page, label: specialText })),
      })),
  },
  lists: {
    lists: { avatars: (reader, accountId, page) => reader.avatars.list(accountId, page) },
    insert: (tx, number, more) => tx.avatars.insert(createAvatar(number, more)),
    idOf: (number) => createAvatar(number).id,
  },
});
