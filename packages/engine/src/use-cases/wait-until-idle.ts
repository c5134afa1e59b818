import { stayAlive } from "./stay-alive.ts";
import type { World } from "./world.ts";

/** Resolves when no job is queued or being drawn; rejects when the signal aborts or the engine stops first. */
export async function waitUntilIdle(world: World, signal?: AbortSignal): Promise<void> {
  const release = stayAlive(world.clock);
  const ends = [world.stopping, ...(signal ? [signal] : [])];
  let wake = Promise.withResolvers<void>();
  const rouse = () => wake.resolve();
  const unsubscribe = world.announcer.subscribe(rouse);
  for (const end of ends) end.addEventListener("abort", rouse);
  try {
    for (;;) {
      for (const end of ends) end.throwIfAborted();
      if ((await world.store.countUnfinished()) === 0) return;
      await wake.promise;
      wake = Promise.withResolvers<void>();
    }
  } finally {
    release();
    unsubscribe();
    for (const end of ends) end.removeEventListener("abort", rouse);
  }
}
