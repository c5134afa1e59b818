import type { EngineContext } from "../../kernel/engine-context.ts";
import { hasEnded, type Job } from "../../model/job.ts";
import { getJob } from "./get-job.ts";

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
  context: EngineContext,
  accountId: string,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<Job, undefined, undefined> {
  const ends = [context.stopping, signal];
  let news = new AbortController();
  const stir = () => news.abort();
  // Listening starts before looking, so that what happens in between is not missed.
  const unsubscribe = context.events.subscribe((event) => {
    if (event.jobId === id) stir();
  });
  for (const end of ends) end.addEventListener("abort", stir);
  try {
    let payload = "";
    let toldAt = 0;
    while (!ends.some((end) => end.aborted)) {
      news = new AbortController();
      const job = await getJob(context, accountId, id);
      if (!job.ok) return;
      const state = stateOf(job.value);
      const now = context.clock.now();
      if (state !== payload || now < toldAt || now - toldAt >= longestSilenceMs) {
        yield job.value;
        payload = state;
        toldAt = now;
      }
      if (hasEnded(job.value)) return;
      const pause = job.value.status === "queued" ? lookForBeginningEveryMs : lookEveryMs;
      await context.clock.sleep(pause, news.signal, { background: true }).catch(() => undefined);
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
