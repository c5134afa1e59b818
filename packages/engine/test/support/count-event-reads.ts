import type { Store } from "../../src/index.ts";
import { createMemoryStore } from "../../src/storage/memory/memory-store.ts";

/** A store that counts how often its events are looked at: in an engine without a worker nobody does unless somebody listens. */
export function countEventReads(): { store: Store; reads(): number } {
  const store = createMemoryStore();
  let count = 0;
  return {
    store: {
      ...store,
      eventsAfter(...asked) {
        count += 1;
        return store.eventsAfter(...asked);
      },
    },
    reads: () => count,
  };
}
