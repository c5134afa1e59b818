import type { Asset } from "../../../model/job.ts";
import { ModelTable } from "../model.ts";
import { account1, deleteRowsOfAccount, ownerOf } from "./accounts.ts";
import { defineEntity, mapInSequence, numberedId, step } from "./entity.ts";

export function createAsset(number: number, more: Partial<Asset> = {}): Asset {
  return {
    id: numberedId("asset", number),
    accountId: account1.id,
    sha256: "ab".repeat(32),
    mediaType: "image/png",
    bytes: 12_345,
    createdAt: 1000,
    ...more,
  };
}

const assetTable = new ModelTable<Asset>();

const randomAsset = (number: number) => createAsset(number, { accountId: ownerOf(number) });

/** The numbers of the assets that are observed. */
const numbers = Array.from({ length: 8 }, (_, number) => number);

export const assets = defineEntity({
  steps: ({ number }) => [
    step(4, "insert an asset", number, {
      execute: (tx, asset) => tx.assets.insert(randomAsset(asset)),
      apply: (model, asset) => assetTable.insert(model, randomAsset(asset)),
    }),
    step(4, "delete an asset", number, {
      execute: (tx, asset) => tx.assets.delete(createAsset(asset).id),
      apply: (model, asset) => assetTable.delete(model, ({ id }) => id === createAsset(asset).id),
    }),
    deleteRowsOfAccount("assets", assetTable),
  ],
  rows: {
    inModel: (model) => numbers.map((number) => assetTable.find(model, createAsset(number).id)),
    inStore: (reader) => mapInSequence(numbers, (number) => reader.assets.find(createAsset(number).id)),
  },
});
