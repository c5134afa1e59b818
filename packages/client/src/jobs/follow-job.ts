import type { CallContext } from "../core/context.ts";
import { startLimits } from "../core/limits.ts";
import { log } from "../core/log.ts";
import { serverDelay } from "../core/retry-delay.ts";
import { runHook } from "../core/run-hook.ts";
import { sendRequest } from "../core/send-request.ts";
import { sleep } from "../core/sleep.ts";
import { streamEvents } from "../core/stream-events.ts";
import { rewriteAssetUrls } from "../core/transport.ts";
import { isAbortError, isDeadlineError } from "../errors/guards.ts";
import { addDetails, LikenessError } from "../errors/likeness-error.ts";
import { hasEnded, type Job, type JobUpdate } from "./job.ts";
import { type JobState, jobDetails } from "./job-state.ts";
import type { WaitOptions } from "./wait-options.ts";

/** A long poll reports progress only when it returns, so it lasts at most this many seconds when progress is needed. */
const progressPollSeconds = 1;

const defaults = { timeout: 60_000, maxRetries: 8, pollInterval: 500, maxInterval: 5_000 };

/** The deadline of the request that cancels a job after its wait has ended, in milliseconds. */
const cancelDeadline = 10_000;

/**
 * Waits for the end of a job and yields it at each change. This is the only implementation of waiting.
 *
 * If the system offers a stream of events, the job is followed there. Otherwise, and when the stream breaks, it is
 * polled. The server delays the response to a long poll, so the next one is sent without a pause. After a response
 * without delay, the next poll follows after an interval that grows while nothing changes, even for a status that this
 * version does not know.
 */
export async function* followJob(
  context: CallContext<WaitOptions>,
  state: JobState,
  wantsProgress: boolean,
): AsyncGenerator<JobUpdate, void, undefined> {
  const { core, driver, options } = context;
  const { platform } = core;
  const minInterval = Math.max(10, options.pollInterval ?? defaults.pollInterval);
  let interval = minInterval;
  let fraction = 0;
  let lastUpdate = "";
  let polls = 0;
  let hasWarned = false;
  const { cancelOn = "never" } = options;
  const cancelRequest = cancelOn === "never" ? undefined : driver.cancelJob(state.id);
  // React Native delivers a response only when it is complete, so streaming gives no progress.
  let canStream = "body" in (globalThis.Response?.prototype ?? {});

  try {
    for await (const job of responses()) {
      const update = updateOf(job);
      const current = `${update.status} ${update.fraction} ${update.stage}`;
      if (current !== lastUpdate) {
        lastUpdate = current;
        interval = minInterval;
        yield update;
      }
      if (hasEnded(job)) return;
    }
  } catch (error) {
    if (error instanceof LikenessError) {
      const continues = isAbortError(error) || isDeadlineError(error);
      const hint = "the job continues: wait for it again with likeness.jobs.wait(error.resume)";
      addDetails(error, { ...jobDetails(state), ...(continues && { hint }) });
    }
    cancelIfRequested(error);
    throw error;
  }

  /** The job as last seen, and then as in each response. */
  async function* responses(): AsyncGenerator<Job, void, undefined> {
    if (state.job) yield state.job;
    for (;;) {
      yield* stream();
      const { job, pause } = await poll();
      yield job;
      if (pause > 0) await sleep(context, pause, describe);
    }
  }

  async function poll(): Promise<{ job: Job; pause: number }> {
    const started = platform.now();
    const { timeout = core.options.timeout ?? defaults.timeout } = options;
    const { longPollSeconds } = driver.capabilities;
    const maxWait = wantsProgress ? Math.min(progressPollSeconds, longPollSeconds) : longPollSeconds;
    // Half the timeout is left for the response itself.
    const waitSeconds = Math.floor(Math.min(maxWait, timeout / 2000));
    const maxRetries = options.maxRetries ?? core.options.maxRetries ?? defaults.maxRetries;
    const { data: job, response } = await sendRequest(
      { ...context, options: { ...options, maxRetries } },
      driver.getJob(state.id, waitSeconds),
    );
    recordPoll(job);
    const took = platform.now() - started;
    const serverWaited = took >= waitSeconds * 500 && waitSeconds > 0;
    const pause = serverWaited ? minInterval - took : interval;
    if (!serverWaited) interval = Math.min(interval * 1.5, Math.max(minInterval, defaults.maxInterval));
    return { job, pause: Math.max(pause, serverDelay(response.headers, response.status, platform) ?? 0) };
  }

  /** The jobs of a stream. If it fails, polling takes over; only abort and deadline errors are rethrown. */
  async function* stream(): AsyncGenerator<Job, void, undefined> {
    const events = canStream && state.job && driver.jobEvents?.(state.job);
    if (!events) return;
    canStream = false;
    try {
      for await (const event of streamEvents(context, events.request, describe)) {
        const job = event && events.decode(await rewriteAssetUrls(core, driver, event.data));
        if (!job) continue;
        recordPoll(job);
        yield job;
        // If the server or a proxy closes the stream, it is opened again only if it delivered an event.
        canStream = true;
      }
    } catch (error) {
      if (isAbortError(error) || isDeadlineError(error)) throw error;
      log(core, "debug", `job ${state.id}: its stream of events failed`, { error });
    }
  }

  function recordPoll(job: Job): void {
    polls += 1;
    state.job = job;
    runHook(core, core.options.hooks?.onPoll, { ...updateOf(job), jobId: state.id, poll: polls });
    if (job.status !== "unknown" || hasWarned) return;
    hasWarned = true;
    log(core, "warn", `job ${job.id} has the unknown status "${job.rawStatus}"; still waiting`);
  }

  function updateOf(job: Job): JobUpdate {
    fraction = Math.max(fraction, Math.min(1, job.progress));
    return { status: job.status, fraction, stage: job.stage, job };
  }

  function describe() {
    return { what: `waiting for job ${state.id}`, details: {} };
  }

  /** The request is not awaited, so that the wait ends immediately. */
  function cancelIfRequested(error: unknown): void {
    const reason = isAbortError(error) ? "abort" : isDeadlineError(error) ? "timeout" : undefined;
    if (!cancelRequest || !reason || (cancelOn !== reason && cancelOn !== "both")) return;
    const limits = startLimits(platform, cancelDeadline);
    sendRequest({ ...context, options: {}, limits }, cancelRequest).catch((error: unknown) => {
      log(core, "warn", `job ${state.id} could not be cancelled`, { error });
    });
  }
}
