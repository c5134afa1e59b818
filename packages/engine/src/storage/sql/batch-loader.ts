import { yieldToEventLoop } from "./yield-to-event-loop.ts";

/**
 * Creates a function that loads values in batches: the calls of one iteration of the event loop, and those made while an
 * earlier batch is loading. `load` returns one value per key, in the order of the keys.
 */
export function createBatchLoader<K, V>(
  load: (keys: readonly K[]) => Promise<readonly V[]>,
): (key: K) => Promise<V> {
  let calls: Call<K, V>[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    while (calls.length > 0) {
      await yieldToEventLoop();
      const batch = calls;
      calls = [];
      await settle(batch);
    }
    isRunning = false;
  }

  async function settle(batch: readonly Call<K, V>[]): Promise<void> {
    try {
      const values = await load(batch.map(({ key }) => key));
      for (const [index, value] of values.entries()) batch[index]?.resolve(value);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return (key) =>
    new Promise((resolve, reject) => {
      calls.push({ key, resolve, reject });
      if (isRunning) return;
      isRunning = true;
      void run();
    });
}

interface Call<K, V> {
  readonly key: K;
  resolve(value: V): void;
  reject(error: unknown): void;
}
