import { sendWithRetries } from "../core/attempts.ts";
import { callWith } from "../core/call.ts";
import type { Core } from "../core/core.ts";
import { tell } from "../core/hooks.ts";
import { type Limits, sleep, within } from "../core/limits.ts";
import { serverDelay } from "../core/retry-delay.ts";
import { isAbortError, isDeadlineError } from "../errors/guards.ts";
import { LikenessError, setFacts } from "../errors/likeness-error.ts";
import { cancelCall } from "./cancel-job.ts";
import { hasEnded, type Job, type JobUpdate } from "./job.ts";
import { parseJob } from "./parse-job.ts";
import { streamJob } from "./stream-job.ts";
import type { WaitOptions } from "./wait-options.ts";
import { factsOf, type Watched } from "./watched.ts";

/** How long to ask the server to hold its answer, in seconds. It tells of progress only by answering. */
const hold = { forTheEnd: 20, forProgress: 1 };

const defaults = { maxRetries: 8, pollInterval: 500, longestInterval: 5_000 };

/**
 * Looks at a job until it ends, and yields it when it changed: the only place in which anybody waits for one.
 *
 * A server that offers a stream of events is listened to. Otherwise, and when the stream breaks off, its long poll sets
 * the pace. A server that answers at once is asked again after an interval that grows while nothing changes; so is one
 * that names a state this client has never heard of.
 */
export async function* followJob(
  core: Core,
  watched: Watched,
  options: WaitOptions,
  limits: Limits,
  watchesProgress: boolean,
): AsyncGenerator<JobUpdate, void, undefined> {
  const { system, log } = core;
  const floor = Math.max(10, options.pollInterval ?? defaults.pollInterval);
  let interval = floor;
  let fraction = 0;
  let shown = "";
  let polls = 0;
  let warned = false;
  // React Native has a whole answer or none: a stream would tell of nothing before its end.
  let streams = "body" in (globalThis.Response?.prototype ?? {});

  try {
    if (watched.job) {
      const update = changed(watched.job);
      if (update) yield update;
      if (hasEnded(watched.job)) return;
    }
    for (;;) {
      if (streams && watched.job?.eventsUrl !== undefined) {
        for await (const job of listen()) {
          const update = changed(job);
          if (update) yield update;
          if (hasEnded(job)) return;
        }
      }
      const { job, pause } = await look();
      const update = changed(job);
      if (update) {
        interval = floor;
        yield update;
      }
      if (hasEnded(job)) return;
      if (pause > 0) await within(system, limits, describe, (signal) => sleep(system, pause, signal));
    }
  } catch (error) {
    if (error instanceof LikenessError) {
      const goesOn = isAbortError(error) || isDeadlineError(error);
      const hint = "the job goes on: likeness.jobs.wait(error.resume) waits for it again";
      setFacts(error, { ...factsOf(watched), ...(goesOn && { hint }) });
    }
    cancelIfAsked(error);
    throw error;
  }

  async function look(): Promise<{ job: Job; pause: number }> {
    const started = system.now();
    const longest = watchesProgress ? hold.forProgress : hold.forTheEnd;
    // Half the timeout leaves the server the other half to answer in.
    const seconds = Math.floor(Math.min(longest, (options.timeout ?? core.timeout) / 2000));
    const { data: job, response } = await callWith(sendWithRetries, core, {
      method: "GET",
      path: `/jobs/${encodeURIComponent(watched.id)}`,
      query: {
        expand: "avatar",
        ...(seconds > 0 && { wait_for_completion: "true", timeout_seconds: seconds }),
      },
      parse: parseJob,
      options: { ...options, maxRetries: options.maxRetries ?? core.maxRetries ?? defaults.maxRetries },
      limits,
    });
    saw(job);
    const took = system.now() - started;
    const held = took >= seconds * 500 && seconds > 0;
    const pause = held ? floor - took : interval;
    if (!held) interval = Math.min(interval * 1.5, Math.max(floor, defaults.longestInterval));
    return { job, pause: Math.max(pause, serverDelay(response.headers, response.status, system) ?? 0) };
  }

  /** Whatever is wrong with a stream, polling is the answer to it; only what ends the wait goes on. */
  async function* listen(): AsyncGenerator<Job, void, undefined> {
    streams = false;
    try {
      for await (const job of streamJob(core, watched.id, options, limits, describe)) {
        saw(job);
        yield job;
        // A stream that has told of something may be opened again when the server or a proxy ends it.
        streams = true;
      }
    } catch (error) {
      if (isAbortError(error) || isDeadlineError(error)) throw error;
      log.debug(`job ${watched.id}: its events broke off`, { error });
    }
  }

  function saw(job: Job): void {
    polls += 1;
    watched.job = job;
    tell(core.hooks.onPoll, { ...updateOf(job), jobId: watched.id, poll: polls }, log);
    if (job.status !== "unknown" || warned) return;
    warned = true;
    log.warn(`job ${job.id} is "${job.rawStatus}", which this version does not know; waiting on`);
  }

  function changed(job: Job): JobUpdate | undefined {
    const update = updateOf(job);
    const now = `${update.status} ${update.fraction} ${update.stage}`;
    if (now === shown) return undefined;
    shown = now;
    return update;
  }

  function updateOf(job: Job): JobUpdate {
    fraction = Math.max(fraction, Math.min(1, job.progress));
    return { status: job.status, fraction, stage: job.stage, job };
  }

  function describe() {
    return { what: `waiting for job ${watched.id}`, facts: {} };
  }

  /** Nobody waits for this: the caller is told of the end of the wait at once. */
  function cancelIfAsked(error: unknown): void {
    const { cancelOn = "never" } = options;
    const why = isAbortError(error) ? "abort" : isDeadlineError(error) ? "timeout" : undefined;
    if (why === undefined || (cancelOn !== why && cancelOn !== "both")) return;
    callWith(sendWithRetries, core, cancelCall(watched.id, { deadline: 10_000 })).catch((fault: unknown) => {
      log.warn(`job ${watched.id} could not be cancelled`, { error: fault });
    });
  }
}
