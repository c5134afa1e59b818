import fc from "fast-check";
import type { Endpoint } from "../../../model/endpoint.ts";
import { listAllPages } from "../list-all-pages.ts";
import { ModelTable } from "../model.ts";
import { account1, deleteRowsOfAccount, ofEachAccount, ownerOf, rowsOfEachAccount } from "./accounts.ts";
import { defineEntity, newestFirst, numberedId, step } from "./entity.ts";

export function createEndpoint(number: number, more: Partial<Endpoint> = {}): Endpoint {
  return {
    id: numberedId("endpoint", number),
    accountId: account1.id,
    system: "likeness",
    url: `https://receiver-${number}.example/hook`,
    types: ["job.completed", "webhook.test"],
    description: `endpoint ${number}`,
    secrets: [
      { secret: "whsec_new", until: null },
      { secret: "whsec_old", until: 9000 },
    ],
    active: true,
    disabledReason: null,
    failingSince: null,
    createdAt: 1000 + number,
    updatedAt: 1000 + number,
    ...more,
  };
}

/** Endpoints that together use every field. */
export const endpointVariants: readonly Endpoint[] = [
  createEndpoint(1),
  createEndpoint(2, { types: null, description: null, secrets: [], updatedAt: 5000 }),
  createEndpoint(3, { system: "pi", active: false, disabledReason: "failing", failingSince: 3000 }),
];

const endpointTable = new ModelTable<Endpoint>();

const randomEndpoint = (number: number) => createEndpoint(number, { accountId: ownerOf(number) });

export const endpoints = defineEntity({
  steps: ({ time }) => {
    const number = fc.nat(3);
    return [
      step(4, "insert an endpoint", number, {
        execute: (tx, endpoint) => tx.endpoints.insert(randomEndpoint(endpoint)),
        apply: (model, endpoint) => endpointTable.insert(model, randomEndpoint(endpoint)),
      }),
      step(4, "disable an endpoint", fc.record({ endpoint: number, failingSince: time }), {
        execute: (tx, { endpoint, failingSince }) =>
          tx.endpoints.update({ ...randomEndpoint(endpoint), active: false, failingSince }),
        apply: (model, { endpoint, failingSince }) =>
          endpointTable.update(model, createEndpoint(endpoint).id, (row) => ({
            ...row,
            active: false,
            failingSince,
          })),
      }),
      step(4, "delete an endpoint", number, {
        execute: (tx, endpoint) => tx.endpoints.delete(createEndpoint(endpoint).id),
        apply: (model, endpoint) =>
          endpointTable.delete(model, ({ id }) => id === createEndpoint(endpoint).id),
      }),
      deleteRowsOfAccount("endpoints", endpointTable),
    ];
  },
  rows: {
    inModel: (model) => rowsOfEachAccount(endpointTable, model).map(newestFirst),
    inStore: (reader) => ofEachAccount((id) => listAllPages((page) => reader.endpoints.list(id, page))),
  },
  lists: {
    lists: { endpoints: (reader, accountId, page) => reader.endpoints.list(accountId, page) },
    insert: (tx, number, more) => tx.endpoints.insert(createEndpoint(number, more)),
    idOf: (number) => createEndpoint(number).id,
  },
});
