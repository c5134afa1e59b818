import fc from "fast-check";
import { type Twin, twinStatuses } from "../../../model/twin.ts";
import { listAllPages } from "../list-all-pages.ts";
import { ModelTable } from "../model.ts";
import { account1, deleteRowsOfAccount, ofEachAccount, ownerOf, rowsOfEachAccount } from "./accounts.ts";
import { defineEntity, newestFirst, numberedId, specialText, step } from "./entity.ts";

export function createTwin(number: number, more: Partial<Twin> = {}): Twin {
  return {
    id: numberedId("twin", number),
    accountId: account1.id,
    name: `twin ${number}`,
    status: "NOT_TRAINED",
    source: "image",
    jobId: numberedId("job", number),
    avatarId: null,
    failure: null,
    width: null,
    height: null,
    gestures: [],
    voiceId: null,
    extras: {},
    callbackUrl: null,
    createdAt: 1000 + number,
    updatedAt: 1000 + number,
    ...more,
  };
}

/** Twins that together use every field. */
export const twinVariants: readonly Twin[] = [
  createTwin(1),
  createTwin(2, {
    name: specialText,
    status: "IDLE",
    source: "video",
    avatarId: "avatar-2",
    width: 1920,
    height: 1080,
    gestures: [{ label: "Gesture 1", slug: "gesture-1", startFrame: 50 }],
    voiceId: "voice-1",
    extras: { [specialText]: specialText },
    callbackUrl: "https://app.example/trained",
  }),
  createTwin(3, {
    status: "REFUSED",
    failure: { code: "safety_filter", message: "silent", action: "Send another video.", retryable: false },
  }),
];

const twinTable = new ModelTable<Twin>();

const randomTwin = (number: number) => createTwin(number, { accountId: ownerOf(number) });

const change = fc.record({
  status: fc.constantFrom(...twinStatuses),
  width: fc.option(fc.nat(4000)),
  extras: fc.constantFrom<Record<string, string>[]>({}, { [specialText]: "" }),
});

export const twins = defineEntity({
  steps: ({ number }) => [
    step(4, "insert a twin", number, {
      execute: (tx, twin) => tx.twins.insert(randomTwin(twin)),
      apply: (model, twin) => twinTable.insert(model, randomTwin(twin)),
    }),
    step(4, "change a twin", fc.record({ twin: number, change }), {
      execute: (tx, { twin, change }) => tx.twins.update({ ...randomTwin(twin), ...change }),
      apply: (model, { twin, change }) =>
        twinTable.update(model, createTwin(twin).id, (row) => ({ ...row, ...change })),
    }),
    step(2, "delete a twin", number, {
      execute: (tx, twin) => tx.twins.delete(createTwin(twin).id),
      apply: (model, twin) => twinTable.delete(model, ({ id }) => id === createTwin(twin).id),
    }),
    deleteRowsOfAccount("twins", twinTable),
  ],
  rows: {
    inModel: (model) => rowsOfEachAccount(twinTable, model).map(newestFirst),
    inStore: (reader) => ofEachAccount((id) => listAllPages((page) => reader.twins.list(id, page))),
  },
  lists: {
    lists: { twins: (reader, accountId, page) => reader.twins.list(accountId, page) },
    insert: (tx, number, more) => tx.twins.insert(createTwin(number, more)),
    idOf: (number) => createTwin(number).id,
  },
});
