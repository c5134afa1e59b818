import { hasEnded, type Job } from "../domain/job.ts";
import type { Outcome } from "../domain/refusal.ts";
import { getJob } from "./get-job.ts";
import type { World } from "./world.ts";

/** The job when it has ended, or as it stands when `ms` have passed, the signal aborts or the engine stops. */
export async function waitForJob(
  world: World,
  accountId: string,
  id: string,
  ms: number,
  signal?: AbortSignal,
): Promise<Outcome<Job>> {
  const over = new AbortController();
  const stop = () => over.abort();
  const ends = [world.stopping, ...(signal ? [signal] : [])];
  for (const end of ends) end.addEventListener("abort", stop, { once: true });
  // Listening starts before looking, so that an end in between is not missed.
  const unsubscribe = world.announcer.subscribe((event) => {
    if (event.jobId === id && event.type !== "job.queued") stop();
  });
  try {
    const first = await getJob(world, accountId, id);
    if (!first.ok || hasEnded(first.value) || ends.some((end) => end.aborted)) return first;
    await world.clock.sleep(ms, over.signal).catch(() => undefined);
    return await getJob(world, accountId, id);
  } finally {
    stop();
    unsubscribe();
    for (const end of ends) end.removeEventListener("abort", stop);
  }
}
