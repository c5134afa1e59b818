import type { EngineContext } from "../../kernel/engine-context.ts";
import { keepProcessAlive } from "../../kernel/keep-process-alive.ts";

/** Resolves when no job is queued or being drawn; rejects when the signal aborts or the engine stops first. */
export async function waitUntilIdle(context: EngineContext, signal?: AbortSignal): Promise<void> {
  const release = keepProcessAlive(context.clock);
  const ends = [context.stopping, ...(signal ? [signal] : [])];
  let wake = Promise.withResolvers<void>();
  const rouse = () => wake.resolve();
  const unsubscribe = context.events.subscribe(rouse);
  for (const end of ends) end.addEventListener("abort", rouse);
  try {
    for (;;) {
      for (const end of ends) end.throwIfAborted();
      if ((await context.store.countUnfinished()) === 0) return;
      await wake.promise;
      wake = Promise.withResolvers<void>();
    }
  } finally {
    release();
    unsubscribe();
    for (const end of ends) end.removeEventListener("abort", rouse);
  }
}
