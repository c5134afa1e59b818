import type { EngineContext } from "../../kernel/engine-context.ts";
import { waitForEvents } from "../../kernel/wait.ts";
import { hasEnded, type Job } from "../../model/job.ts";
import type { Result } from "../../model/result.ts";
import { getJob } from "./jobs.ts";

/** How often a running job is read while it is followed: about as often as workers record progress. */
const progressPollIntervalMs = 250;

/** How often a queued job is read: no event announces its start. */
const queuedPollIntervalMs = 1_000;

/** Proxies and clients take a longer silence for a broken connection. */
const maxSilenceMs = 15_000;

/** Returns the job when it has ended, or its current state after `ms`, when the signal aborts or the engine stops. */
export async function waitForJob(
  context: EngineContext,
  accountId: string,
  id: string,
  ms: number,
  signal?: AbortSignal,
): Promise<Result<Job>> {
  const events = waitForEvents(context, ({ jobId, type }) => jobId === id && type !== "job.queued", signal);
  try {
    const job = await getJob(context, accountId, id);
    if (!job.ok || hasEnded(job.value) || events.hasEnded) return job;
    await events.wait(ms);
    return await getJob(context, accountId, id);
  } finally {
    events.close();
  }
}

/**
 * Yields the job immediately, whenever it has changed, and after a silence, until it has ended, the signal aborts or the
 * engine stops. Yields nothing if the account has no such job.
 */
export async function* followJob(
  context: EngineContext,
  accountId: string,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<Job, undefined, undefined> {
  const { clock } = context;
  const events = waitForEvents(context, ({ jobId }) => jobId === id, signal);
  try {
    let lastState = "";
    let lastAt = 0;
    while (!events.hasEnded) {
      const job = await getJob(context, accountId, id);
      if (!job.ok) return;
      const state = stateOf(job.value);
      const now = clock.now();
      // After a backward clock change the silence would last too long.
      if (state !== lastState || now < lastAt || now - lastAt >= maxSilenceMs) {
        yield job.value;
        lastState = state;
        lastAt = now;
      }
      if (hasEnded(job.value)) return;
      const pollIntervalMs = job.value.status === "queued" ? queuedPollIntervalMs : progressPollIntervalMs;
      await events.wait(pollIntervalMs, { background: true });
    }
  } finally {
    events.close();
  }
}

/** Returns a text that differs if the job has changed for a follower. */
function stateOf({ status, progress, stage, attempts }: Job): string {
  return [status, progress, stage, attempts].join(" ");
}

/** Resolves when no job is queued or processing; rejects when the signal aborts or the engine stops first. */
export async function waitUntilIdle(context: EngineContext, signal?: AbortSignal): Promise<void> {
  const events = waitForEvents(context, () => true, signal);
  try {
    for (;;) {
      context.stopping.throwIfAborted();
      signal?.throwIfAborted();
      if ((await context.store.jobs.countUnfinished()) === 0) return;
      await events.wait();
    }
  } finally {
    events.close();
  }
}
