import { createBuiltInFaces, createBuiltInModel, createEngine, type Engine } from "@likeness/engine";
import { createFakeClock, createSeededIds } from "@likeness/engine/testing";
import type { ContractViolation } from "../contract/violation.ts";
import { createTinyFaces, createTinyImageModel } from "../image-model/tiny-image-model.ts";
import { JobController } from "../jobs/job-controller.ts";
import { createProgressPolicy, type ProgressPolicy } from "../jobs/progress-policy.ts";
import { Journal } from "../journal/journal.ts";
import type { ResolvedOptions } from "../options.ts";
import { Faults } from "../scenarios/faults.ts";
import { WebhookFaults } from "../scenarios/webhook-faults.ts";
import { createFetchOutbound } from "./fetch-outbound.ts";
import type { MockClock } from "./mock-clock.ts";

/** State that a test can change. It is discarded by `reset()`. */
export interface MockState {
  readonly engine: Pick<Engine, "fetch" | "accounts" | "account" | "events">;
  readonly clock: MockClock;
  readonly jobs: JobController;
  readonly policy: ProgressPolicy;
  readonly faults: Faults;
  readonly webhookFaults: WebhookFaults;
  readonly journal: Journal;
  readonly violations: ContractViolation[];
  /** Replaces the mock's API key in forwarded requests. */
  apiKey: string;
  /** Aborts all waits and stops the engine. */
  close(): Promise<void>;
}

/** The fake clock treats too many timers in one call as an infinite loop, so it is advanced in steps. */
const maxStepMs = 60 * 60 * 1000;

export function createMockState(options: ResolvedOptions): MockState {
  const clock = createFakeClock(options.now);
  const closing = new AbortController();
  const model = options.images === "tiny" ? createTinyImageModel() : createBuiltInModel();
  const jobs = new JobController(model, clock.now);
  const policy = createProgressPolicy(options.jobs, jobs, clock.now);
  const webhookFaults = new WebhookFaults();
  const engine = createEngine({
    apiKey: options.apiKey,
    model: jobs.model,
    twinSources: jobs.twinSources,
    faces: options.images === "tiny" ? createTinyFaces() : createBuiltInFaces(),
    clock,
    ids: createSeededIds(),
    // Held jobs occupy the worker, so its concurrency must not limit them. Failures requested by tests are final, so
    // there are no retries.
    worker: { concurrency: 100_000, timeoutMs: Number.MAX_SAFE_INTEGER, retries: 0 },
    outbound: webhookFaults.applyTo(createFetchOutbound()),
    onFault(error) {
      // Stopping aborts held jobs, which is expected.
      // biome-ignore lint/suspicious/noConsole: other faults must be visible
      if (!closing.signal.aborted) console.error(error);
    },
  });
  jobs.subscribe(engine.events);

  return {
    engine,
    clock: {
      now: clock.now,
      async advance(ms) {
        if (!(ms >= 0)) throw new TypeError(`ms must be at least 0; it is ${ms}.`);
        // Otherwise a job that is still starting would miss the time that passes.
        await jobs.onIdle();
        for (let left = ms; left > 0; left -= maxStepMs) await clock.advance(Math.min(left, maxStepMs));
        policy.onRequest(undefined, undefined);
        await jobs.onIdle();
      },
    },
    jobs,
    policy,
    faults: new Faults(clock, closing.signal),
    webhookFaults,
    journal: new Journal(),
    violations: [],
    apiKey: options.apiKey,
    async close() {
      closing.abort(new Error("The mock was reset or closed."));
      jobs.stop();
      await engine.stop({ graceMs: 0 });
    },
  };
}
