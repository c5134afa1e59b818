import fc from "fast-check";
import type { Event } from "../../../model/event.ts";
import { ModelTable } from "../model.ts";
import { account1, deleteRowsOfAccount, deletionOf, ownerOf } from "./accounts.ts";
import { defineEntity, numberedId, type Step, step } from "./entity.ts";
import { createJob } from "./jobs.ts";

export function createEvent(number: number, more: Partial<Event> = {}): Event {
  return {
    id: numberedId("event", number),
    type: "job.queued",
    accountId: account1.id,
    jobId: createJob(number).id,
    avatarId: null,
    lookId: null,
    commentId: null,
    endpointId: null,
    createdAt: 1000 + number,
    ...more,
  };
}

const eventTable = new ModelTable<Event>();

const append = "append an event";
const deleteOld = "delete old events";

export const events = defineEntity({
  steps: ({ number }) => [
    step(8, append, number, {
      execute: (tx, event) => tx.events.append(createEvent(event, { accountId: ownerOf(event) })),
      apply: (model, event) => eventTable.append(model, createEvent(event, { accountId: ownerOf(event) })),
    }),
    step(
      4,
      deleteOld,
      fc.record({ before: number.map((more) => createEvent(more).createdAt), limit: number }),
      {
        execute: (tx, { before, limit }) => tx.events.deleteBefore(before, limit),
        apply: (model, { before, limit }) =>
          eventTable.delete(model, ({ createdAt }, index) => index < limit && createdAt < before),
      },
    ),
    deleteRowsOfAccount("events", eventTable),
  ],
  committed: {
    inModel: (model) => eventTable.rows(model),
    inStore: async (store) => (await store.events.after(0, 1000)).map(({ sequence: _, ...event }) => event),
  },
});

/** It is not specified whether deletions include events of the same transaction. */
export function appendsAndDeletesEvents(steps: readonly Step[]): boolean {
  const names = steps.map(({ name }) => name);
  return names.includes(append) && (names.includes(deleteOld) || names.includes(deletionOf("events")));
}
