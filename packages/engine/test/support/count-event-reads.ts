import type { Store } from "../../src/index.ts";
import { createTestStore } from "./test-stores.ts";

/** A store that counts reads of its events. An engine without a worker reads them only for subscribers. */
export function countEventReads(): { store: Store; reads(): number } {
  const store = createTestStore();
  let count = 0;
  return {
    store: {
      ...store,
      events: {
        ...store.events,
        after(...args) {
          count += 1;
          return store.events.after(...args);
        },
      },
    },
    reads: () => count,
  };
}
