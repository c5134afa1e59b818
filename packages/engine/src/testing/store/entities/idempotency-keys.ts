import fc from "fast-check";
import type { IdempotencyKeyId, KeyRecord } from "../../../model/idempotency.ts";
import { ModelTable } from "../model.ts";
import { account1, account2, deleteRowsOfAccount, ownerOf } from "./accounts.ts";
import { defineEntity, keys, mapInSequence, step } from "./entity.ts";

export function createKeyScope(more: Partial<IdempotencyKeyId> = {}): IdempotencyKeyId {
  return { accountId: account1.id, method: "POST", route: "/api/v1/avatars/generate", key: "key-1", ...more };
}

export function createKeyRecord(more: Partial<KeyRecord> = {}): KeyRecord {
  return {
    scope: createKeyScope(),
    bodyHash: "hash-1",
    answer: null,
    claim: "claim-1",
    expiresAt: 5000,
    ...more,
  };
}

interface KeyRow {
  readonly id: string;
  readonly accountId: string;
  readonly record: KeyRecord;
}

const keyTable = new ModelTable<KeyRow>();

function rowOf(record: KeyRecord): KeyRow {
  const { accountId, key } = record.scope;
  return { id: `${accountId} ${key}`, accountId, record };
}

/** The keys that random steps use. */
const scopes = [account1, account2].flatMap(({ id }) =>
  keys.map((key) => createKeyScope({ accountId: id, key })),
);

const randomScope = fc.constantFrom(...scopes);

export const idempotencyKeys = defineEntity({
  steps: ({ time, key }) => [
    step(
      8,
      "put an idempotency key",
      fc
        .record({ scope: randomScope, expiresAt: time, mentioned: fc.option(key) })
        .map(({ mentioned, ...more }) =>
          createKeyRecord({
            ...more,
            answer: mentioned === null ? null : { status: 200, body: `about job-${mentioned}` },
          }),
        ),
      {
        execute: (tx, record) => tx.idempotencyKeys.put(record),
        apply(model, record) {
          const row = rowOf(record);
          keyTable.delete(model, ({ id }) => id === row.id);
          return keyTable.append(model, row);
        },
      },
    ),
    step(4, "delete an idempotency key", randomScope, {
      execute: (tx, scope) => tx.idempotencyKeys.delete(scope),
      apply: (model, scope) => keyTable.delete(model, ({ record }) => record.scope === scope),
    }),
    step(4, "delete expired idempotency keys", time, {
      execute: (tx, now) => tx.idempotencyKeys.deleteExpired(now, 100),
      apply: (model, now) => keyTable.delete(model, ({ record }) => record.expiresAt <= now),
    }),
    step(2, "delete idempotency keys that mention an id", fc.record({ number: fc.nat(1), id: key }), {
      execute: (tx, { number, id }) => tx.idempotencyKeys.deleteMentioning(ownerOf(number), `job-${id}`),
      apply: (model, { number, id }) =>
        keyTable.delete(
          model,
          ({ accountId, record }) =>
            accountId === ownerOf(number) && record.answer?.body.includes(`job-${id}`) === true,
        ),
    }),
    deleteRowsOfAccount("idempotencyKeys", keyTable),
  ],
  inTransaction: {
    inModel: (model) =>
      scopes.map(
        (scope) => keyTable.rows(model).find(({ record }) => record.scope === scope)?.record ?? null,
      ),
    inStore: (tx) => mapInSequence(scopes, (scope) => tx.idempotencyKeys.find(scope)),
  },
});
