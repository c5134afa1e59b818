import { yieldToEventLoop } from "./yield-to-event-loop.ts";

/**
 * Makes a function that answers calls together: those of the same turn of the event loop, and those made while earlier
 * ones are answered. `answer` returns one value per key.
 */
export function createBatch<K, V>(
  answer: (keys: readonly K[]) => Promise<readonly V[]>,
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
      const values = await answer(batch.map(({ key }) => key));
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
