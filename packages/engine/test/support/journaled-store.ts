import { AsyncLocalStorage } from "node:async_hooks";
import type { IdempotencyKeyId } from "../../src/model/idempotency.ts";
import type { IdempotencyKeyTable, Store, Transaction } from "../../src/ports/store.ts";

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
          return work(recording(tx, steps));
        });
        for (const step of steps) {
          if ("method" in step) asking.getStore()?.push(step.method);
          else if (step.claim.open) claims.add(step.claim.scope);
          else claims.delete(step.claim.scope);
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

type Step =
  | { readonly method: string }
  | { readonly claim: { readonly scope: string; readonly open: boolean } };

/** The write methods, without `secrets.getOrCreate`, which usually only reads. */
const writing = /^(insert|update|append|put|delete)/;

function recording(tx: Transaction, steps: Step[]): Transaction {
  const recorded = <T extends object>(methods: T, prefix: string): T =>
    new Proxy(methods, {
      get(target, name) {
        if (typeof name === "string" && writing.test(name)) steps.push({ method: `${prefix}${name}` });
        return Reflect.get(target, name);
      },
    });
  const idempotencyKeys: IdempotencyKeyTable = {
    ...tx.idempotencyKeys,
    put(record) {
      steps.push({ claim: { scope: nameOf(record.scope), open: record.answer === null } });
      return tx.idempotencyKeys.put(record);
    },
    delete(scope) {
      steps.push({ claim: { scope: nameOf(scope), open: false } });
      return tx.idempotencyKeys.delete(scope);
    },
  };
  const tables = {
    accounts: recorded(tx.accounts, "accounts."),
    apiKeys: recorded(tx.apiKeys, "apiKeys."),
    jobs: recorded(tx.jobs, "jobs."),
    avatars: recorded(tx.avatars, "avatars."),
    looks: recorded(tx.looks, "looks."),
    agents: recorded(tx.agents, "agents."),
    assets: recorded(tx.assets, "assets."),
    ledger: recorded(tx.ledger, "ledger."),
    endpoints: recorded(tx.endpoints, "endpoints."),
    deliveries: recorded(tx.deliveries, "deliveries."),
    events: recorded(tx.events, "events."),
    idempotencyKeys: recorded(idempotencyKeys, "idempotencyKeys."),
  };
  return recorded({ ...tx, ...tables }, "");
}

function nameOf({ accountId, method, route, key }: IdempotencyKeyId): string {
  return JSON.stringify([accountId, method, route, key]);
}
