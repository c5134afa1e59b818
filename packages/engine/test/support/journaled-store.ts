import { AsyncLocalStorage } from "node:async_hooks";
import type { IdempotencyKeyId, KeyRecord } from "../../src/model/idempotency.ts";
import type { Store, Transaction } from "../../src/ports/store.ts";

/** Records the write methods of committed transactions. */
export interface Journal {
  readonly store: Store;
  /** Runs the work and returns what it wrote, without concurrent writes of workers. */
  during<T>(work: () => Promise<T>): Promise<{ value: T; written: string[] }>;
  /** The number of claims on idempotency keys without a response. */
  openClaims(): number;
}

export function createJournaledStore(store: Store): Journal {
  const asking = new AsyncLocalStorage<string[]>();
  const claims = new Set<string>();

  return {
    store: {
      ...store,
      async transact(work) {
        let steps: Step[] = [];
        const result = await store.transact((tx) => {
          steps = [];
          return work(noting(tx, steps));
        });
        for (const { method, claim } of steps) {
          asking.getStore()?.push(method);
          if (claim?.open === true) claims.add(claim.scope);
          if (claim?.open === false) claims.delete(claim.scope);
        }
        return result;
      },
    },
    async during(work) {
      const written: string[] = [];
      return { value: await asking.run(written, work), written };
    },
    openClaims: () => claims.size,
  };
}

interface Step {
  readonly method: string;
  readonly claim?: { readonly scope: string; readonly open: boolean };
}

/** The write methods, without `getOrCreateSecret`, which usually only reads. */
const writing = /^(insert|update|append|put|delete)/;

function noting(tx: Transaction, steps: Step[]): Transaction {
  const claimed = {
    ...tx,
    putKey(record: KeyRecord) {
      steps.push({ method: "putKey", claim: { scope: nameOf(record.scope), open: record.answer === null } });
      return tx.putKey(record);
    },
    deleteKey(scope: IdempotencyKeyId) {
      steps.push({ method: "deleteKey", claim: { scope: nameOf(scope), open: false } });
      return tx.deleteKey(scope);
    },
  };
  return new Proxy(claimed, {
    get(target, name) {
      if (typeof name === "string" && writing.test(name) && !/^(put|delete)Key$/.test(name))
        steps.push({ method: name });
      return Reflect.get(target, name);
    },
  });
}

function nameOf({ accountId, method, route, key }: IdempotencyKeyId): string {
  return JSON.stringify([accountId, method, route, key]);
}
