import { hasEnded, type Job } from "../domain/job.ts";
import { getJob } from "./get-job.ts";
import type { World } from "./world.ts";

/** How often a job that is drawn is looked at while somebody follows it: workers write progress down about as often. */
const lookEveryMs = 250;

/** And one that waits: its beginning is the only thing that nobody announces. */
const lookForBeginningEveryMs = 1_000;

/** Proxies and callers take a longer silence for a broken connection. */
const longestSilenceMs = 15_000;

/**
 * The job as it stands, and again each time it has moved on or nothing was told for a while, until it has ended, `signal` aborts or the engine stops.
 * Gives nothing when the account has no such job.
 */
export async function* followJob(
  world: World,
  accountId: string,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<Job, undefined, undefined> {
  const ends = [world.stopping, signal];
  let news = new AbortController();
  const stir = () => news.abort();
  // Listening starts before looking, so that what happens in between is not missed.
  const unsubscribe = world.announcer.subscribe((event) => {
    if (event.jobId === id) stir();
  });
  for (const end of ends) end.addEventListener("abort", stir);
  try {
    let told = "";
    let toldAt = 0;
    while (!ends.some((end) => end.aborted)) {
      news = new AbortController();
      const job = await getJob(world, accountId, id);
      if (!job.ok) return;
      const state = stateOf(job.value);
      const now = world.clock.now();
      if (state !== told || now < toldAt || now - toldAt >= longestSilenceMs) {
        yield job.value;
        told = state;
        toldAt = now;
      }
      if (hasEnded(job.value)) return;
      const pause = job.value.status === "queued" ? lookForBeginningEveryMs : lookEveryMs;
      await world.clock.sleep(pause, news.signal, { background: true }).catch(() => undefined);
    }
  } finally {
    unsubscribe();
    for (const end of ends) end.removeEventListener("abort", stir);
  }
}

/** What a follower would notice. */
function stateOf({ status, progress, stage, attempts }: Job): string {
  return [status, progress, stage, attempts].join(" ");
}
