import fc from "fast-check";
import { ModelTable } from "../model.ts";
import { defineEntity, keys, mapInSequence, step } from "./entity.ts";

const secretTable = new ModelTable<{ readonly id: string; readonly value: string }>();

export const secrets = defineEntity({
  steps: ({ key }) => [
    step(4, "get or create a secret", fc.record({ name: key, fresh: fc.constantFrom("x", "y") }), {
      execute: (tx, { name, fresh }) => tx.secrets.getOrCreate(name, fresh),
      apply(model, { name, fresh }) {
        secretTable.insert(model, { id: name, value: fresh });
        return true;
      },
    }),
  ],
  inTransaction: {
    inModel: (model) => keys.map((name) => secretTable.find(model, name)?.value ?? missing),
    inStore: (tx) => mapInSequence(keys, (name) => tx.secrets.getOrCreate(name, missing)),
  },
});

const missing = "missing";
