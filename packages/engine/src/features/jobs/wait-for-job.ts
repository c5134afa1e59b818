import type { EngineContext } from "../../kernel/engine-context.ts";
import { hasEnded, type Job } from "../../model/job.ts";
import type { Result } from "../../model/result.ts";
import { getJob } from "./get-job.ts";

/** The job when it has ended, or as it stands when `ms` have passed, the signal aborts or the engine stops. */
export async function waitForJob(
  context: EngineContext,
  accountId: string,
  id: string,
  ms: number,
  signal?: AbortSignal,
): Promise<Result<Job>> {
  const over = new AbortController();
  const stop = () => over.abort();
  const ends = [context.stopping, ...(signal ? [signal] : [])];
  for (const end of ends) end.addEventListener("abort", stop, { once: true });
  // Listening starts before looking, so that an end in between is not missed.
  const unsubscribe = context.events.subscribe((event) => {
    if (event.jobId === id && event.type !== "job.queued") stop();
  });
  try {
    const first = await getJob(context, accountId, id);
    if (!first.ok || hasEnded(first.value) || ends.some((end) => end.aborted)) return first;
    await context.clock.sleep(ms, over.signal).catch(() => undefined);
    return await getJob(context, accountId, id);
  } finally {
    stop();
    unsubscribe();
    for (const end of ends) end.removeEventListener("abort", stop);
  }
}
