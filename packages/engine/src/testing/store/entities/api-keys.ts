import fc from "fast-check";
import type { ApiKey } from "../../../model/api-key.ts";
import { listAllPages } from "../list-all-pages.ts";
import { ModelTable } from "../model.ts";
import { account1, deleteRowsOfAccount, ofEachAccount, ownerOf, rowsOfEachAccount } from "./accounts.ts";
import { defineEntity, newestFirst, numberedId, step } from "./entity.ts";

export function createApiKey(number: number, more: Partial<ApiKey> = {}): ApiKey {
  return {
    id: numberedId("key", number),
    accountId: account1.id,
    name: `key ${number}`,
    prefix: `lk_${number}`,
    hash: numberedId("hash", number),
    scopes: ["read", "write", "manage"],
    createdAt: 1000 + number,
    expiresAt: null,
    revokedAt: null,
    ...more,
  };
}

const apiKeyTable = new ModelTable<ApiKey>();

const randomKey = (number: number) => createApiKey(number, { accountId: ownerOf(number) });

export const apiKeys = defineEntity({
  steps: ({ number, time }) => [
    step(4, "insert an API key", number, {
      execute: (tx, key) => tx.apiKeys.insert(randomKey(key)),
      apply: (model, key) => apiKeyTable.insert(model, randomKey(key)),
    }),
    step(4, "revoke an API key", fc.record({ key: number, revokedAt: time }), {
      execute: (tx, { key, revokedAt }) => tx.apiKeys.update({ ...randomKey(key), revokedAt }),
      apply: (model, { key, revokedAt }) =>
        apiKeyTable.update(model, createApiKey(key).id, (row) => ({ ...row, revokedAt })),
    }),
    deleteRowsOfAccount("apiKeys", apiKeyTable),
  ],
  rows: {
    inModel: (model) => rowsOfEachAccount(apiKeyTable, model).map(newestFirst),
    inStore: (reader) => ofEachAccount((id) => listAllPages((page) => reader.apiKeys.list(id, page))),
  },
  lists: {
    lists: { "API keys": (reader, accountId, page) => reader.apiKeys.list(accountId, page) },
    insert: (tx, number, more) => tx.apiKeys.insert(createApiKey(number, more)),
    idOf: (number) => createApiKey(number).id,
  },
});
