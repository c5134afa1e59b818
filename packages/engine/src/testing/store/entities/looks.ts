import fc from "fast-check";
import type { Avatar } from "../../../model/avatar.ts";
import type { Emotion } from "../../../model/emotion.ts";
import type { FailedLook, Look, ReadyLook } from "../../../model/look.ts";
import { listAllPages } from "../list-all-pages.ts";
import { type Model, ModelTable } from "../model.ts";
import { account1, account2, ofEachAccount, ownerOf, rowsOfEachAccount } from "./accounts.ts";
import { avatarTable, createAvatar } from "./avatars.ts";
import { defineEntity, type Full, idsOf, mapInSequence, newestFirst, numberedId, step } from "./entity.ts";
import { createJob, fullResult, image, jobTable } from "./jobs.ts";

const { images: _, twin: __, drawingVersion, ...provenance } = fullResult;

const content = { image, provenance, drawingVersion };

export function createLook(number: number, more: Partial<Full<Omit<Look, "status">>> = {}): Look {
  return {
    id: numberedId("look", number),
    accountId: account1.id,
    avatarId: createAvatar(0).id,
    jobId: createJob(0).id,
    baseLookId: null,
    emotion: null,
    place: null,
    style: null,
    format: null,
    resolution: null,
    version: 1,
    createdAt: 1000 + number,
    updatedAt: 1000 + number,
    ...more,
    status: "pending",
  };
}

export function ready(look: Look): Full<ReadyLook> {
  return { ...look, ...content, systemFields: { name: "Casual \0", age: 30, own: true }, status: "ready" };
}

/** Looks that together use every field and status. */
export const lookVariants: readonly Look[] = [
  createLook(1),
  ready(
    createLook(2, {
      jobId: null,
      baseLookId: "look-1",
      emotion: "happy",
      place: "a café \0",
      style: "podcast",
      format: "webp",
      resolution: "4K",
      version: 3,
    }),
  ),
  {
    ...createLook(3),
    systemFields: {},
    status: "error",
    failure: { code: "cancelled", message: "cancelled", action: "Make it again.", retryable: true },
  } satisfies Full<FailedLook>,
];

export const lookTable = new ModelTable<Look>();
jobTable.keepWhile((model, id) => lookTable.rows(model).some(({ jobId }) => jobId === id));

avatarTable.onDelete((model, id) => lookTable.delete(model, ({ avatarId }) => avatarId === id));

function hasEmotion(model: Model, { avatarId, emotion }: Look): boolean {
  if (emotion === null) return false;
  return lookTable.rows(model).some((other) => other.avatarId === avatarId && other.emotion === emotion);
}

const anyEmotion = fc.constantFrom<(Emotion | null)[]>(null, null, "happy", "calm");

/** The numbers of the jobs that are observed. */
const jobNumbers = [0, 1, 2];

const gallerySize = 2;

function galleryOf({ id, coverLookId }: Avatar, rows: readonly Look[]): Look[] {
  const looks = rows.filter(({ avatarId }) => avatarId === id);
  const shown = newestFirst(looks.filter(({ status, emotion }) => status === "ready" && emotion === null));
  const oldest = shown.toReversed().slice(0, gallerySize);
  return rows.filter((look) => look.id === coverLookId || oldest.includes(look));
}

export const looks = defineEntity({
  steps: ({ number, time }) => [
    step(
      12,
      "insert a look",
      fc
        .record({
          look: number,
          avatar: number,
          job: fc.option(number),
          createdAt: time,
          emotion: anyEmotion,
        })
        .map(({ look, avatar, job, ...more }) =>
          createLook(look, {
            ...more,
            accountId: ownerOf(avatar),
            avatarId: createAvatar(avatar).id,
            jobId: job === null ? null : createJob(job).id,
          }),
        ),
      {
        execute: (tx, look) => tx.looks.insert(look),
        apply: (model, look) =>
          avatarTable.find(model, look.avatarId) !== null &&
          (look.jobId === null || jobTable.find(model, look.jobId) !== null) &&
          !hasEmotion(model, look) &&
          lookTable.insert(model, look),
      },
    ),
    step(8, "complete a look", number, {
      async execute(tx, number) {
        const { id } = createLook(number);
        const found = (await tx.looks.find(account1.id, id)) ?? (await tx.looks.find(account2.id, id));
        return tx.looks.update(ready(found ?? createLook(number)));
      },
      apply: (model, number) => lookTable.update(model, createLook(number).id, ready),
    }),
    step(4, "delete a look", number, {
      execute: (tx, look) => tx.looks.delete(createLook(look).id),
      apply: (model, look) => lookTable.delete(model, ({ id }) => id === createLook(look).id),
    }),
  ],
  rows: {
    inModel: (model) =>
      rowsOfEachAccount(avatarTable, model).map((avatars, index) => {
        const rows = lookTable.rows(model).filter(({ accountId }) => accountId === ownerOf(index));
        return {
          avatars: newestFirst(avatars).map(({ id }) => {
            const looks = rows.filter(({ avatarId }) => avatarId === id);
            return {
              all: newestFirst(looks),
              emotions: idsOf(looks.filter(({ emotion }) => emotion)).sort(),
            };
          }),
          gallery: idsOf(newestFirst(avatars.flatMap((avatar) => galleryOf(avatar, rows))).toReversed()),
          ofJobs: jobNumbers.map((number) => {
            const isMade = ({ jobId }: Look) => jobId === createJob(number).id;
            return idsOf(newestFirst(rows.filter(isMade)).toReversed());
          }),
        };
      }),
    inStore: (reader) =>
      ofEachAccount(async (accountId) => {
        const avatars = await listAllPages((page) => reader.avatars.list(accountId, page));
        return {
          avatars: await mapInSequence(avatars, async ({ id: avatarId }) => ({
            all: await listAllPages((page) => reader.looks.list(accountId, { ...page, avatarId })),
            emotions: idsOf(await reader.looks.emotions(accountId, avatarId)).sort(),
          })),
          gallery: idsOf(await reader.looks.gallery(accountId, idsOf(avatars), gallerySize)),
          ofJobs: await mapInSequence(jobNumbers, async (number) =>
            idsOf(await reader.looks.ofJob(accountId, createJob(number).id)),
          ),
        };
      }),
  },
  lists: {
    lists: {
      looks: (reader, accountId, page) =>
        reader.looks.list(accountId, { ...page, avatarId: listedAvatar(accountId).id }),
    },
    async insert(tx, number, more) {
      const avatar = listedAvatar(more.accountId);
      if (!(await tx.avatars.find(more.accountId, avatar.id))) await tx.avatars.insert(avatar);
      await tx.looks.insert(createLook(number, { ...more, avatarId: avatar.id }));
    },
    idOf: (number) => createLook(number).id,
  },
});

/** The avatar whose looks are listed. */
function listedAvatar(accountId: string) {
  return createAvatar(accountId === account1.id ? 500 : 501, { accountId });
}
