import type { FailureCode } from "@likeness/engine";
import { type ContractViolation, ContractViolationError } from "../contract/violation.ts";
import { handleRequest } from "../handlers/handle-request.ts";
import { createFailure } from "../jobs/failure.ts";
import { type JobDecision, silentConsent } from "../jobs/job-controller.ts";
import type { Calls, RecordedRequest } from "../journal/journal.ts";
import type { ResolvedOptions } from "../options.ts";
import { type Fault, type FaultFilter, type FaultName, faultNamed } from "../scenarios/fault.ts";
import { createSeedFunction, type SeedFunction } from "../scenarios/seed.ts";
import type { WebhookFault } from "../scenarios/webhook-faults.ts";
import { warn } from "../warn.ts";
import type { MockClock } from "./mock-clock.ts";
import { createMockEngine, type MockEngine } from "./mock-engine.ts";
import { createMockState, type MockState } from "./mock-state.ts";

/** A mock and its controls, without what routes requests to it. */
export interface ControlledMock {
  /** The mocked URL: the first `baseUrl`, or `https://api.likeness.example`, the default of the SDK. */
  readonly url: string;
  readonly apiKey: string;
  readonly engine: MockEngine;
  /** The mock's clock, which only moves when it is advanced. */
  readonly clock: MockClock;
  /** Contract violations since the last `reset()`. */
  readonly violations: readonly ContractViolation[];
  /**
   * Restores the initial state: no jobs, avatars or faults, and the clock at its start. Call it in `afterEach`.
   *
   * @throws ContractViolationError if there were contract violations, after the state is restored.
   */
  reset(): Promise<void>;
  /**
   * Stops intercepting requests and stops the engine. Call it in `afterAll`.
   *
   * @throws ContractViolationError if there were contract violations.
   */
  close(): Promise<void>;
  /** Creates avatars, casts, agents, twins and jobs; `seed.avatar({ looks: 3, emotions: "all" })` creates one avatar. */
  readonly seed: SeedFunction;
  /** Completes a job. The next request sees it completed, even if this is not awaited. */
  complete(jobId: string): Promise<void>;
  /** Fails a job, by default with `upstream_error`. */
  fail(jobId: string, code?: FailureCode, message?: string): Promise<void>;
  /**
   * Fails the next job that would succeed, by default with `upstream_error`, for code that starts a job and waits for it. Call
   * it several times for several jobs.
   */
  failNextJob(code?: FailureCode, message?: string): void;
  /** Refuses the training of a twin, by default because its consent video is silent. */
  refuse(jobId: string, message?: string): Promise<void>;
  /**
   * Refuses the consent of the next training from a video, by default because it is silent, for code that creates a twin
   * and waits for it.
   */
  refuseNext(message?: string): void;
  /**
   * Injects a fault, or the one with a name such as `rateLimitStorm`, into the next matching requests. Faults apply in the
   * order in which they were added.
   */
  failNext(fault: Fault): void;
  failNext(name: FaultName, filter?: FaultFilter): void;
  /** Loses, repeats or delays the next webhooks, by default one. */
  failNextWebhook(fault: WebhookFault, times?: number): void;
  /** The requests since the last `reset()`, oldest first, those that a fault broke too. */
  readonly requests: readonly RecordedRequest[];
  /** The requests to each operation of the Likeness API, such as `mock.calls.generateAvatar`. */
  readonly calls: Calls;
  /** Returns and clears the violations, for tests that violate the contract on purpose. */
  takeViolations(): readonly ContractViolation[];
  /** Closes the mock without waiting for the engine to stop. */
  [Symbol.dispose](): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface MockParts {
  readonly mock: ControlledMock;
  /** Answers a request to one of the mocked URLs. */
  respond(request: Request): Promise<Response>;
}

/** Creates a mock, which calls `stop` when it is closed. Does not load msw, which the server of mocks does not need. */
export function createMock(resolved: ResolvedOptions, stop: () => void): MockParts {
  const [url] = resolved.origins;
  let current: MockState | null = null;
  const state = () => (current ??= createMockState(resolved));
  const respond = (request: Request) => handleRequest(state(), resolved, request);

  const mock: ControlledMock = {
    url,
    apiKey: resolved.apiKey,
    engine: createMockEngine({ url, apiKey: resolved.apiKey }, () => state().engine, respond),
    clock: { now: () => state().clock.now(), advance: (ms) => state().clock.advance(ms) },
    get violations() {
      return state().violations;
    },
    async reset() {
      const previous = current;
      // Requests use a new state immediately, even before the previous engine has stopped.
      current = null;
      await previous?.close();
      throwViolations(previous);
    },
    close() {
      stop();
      return mock.reset();
    },
    seed: createSeedFunction(state, url),
    complete: (jobId) => release(jobId, "generate"),
    fail: async (jobId, code, message) => release(jobId, createFailure(code, message)),
    failNextJob: (code, message) => state().jobs.failNext(createFailure(code, message)),
    refuse: (jobId, message = silentConsent) => release(jobId, { refused: message }),
    refuseNext: (message = silentConsent) => state().jobs.refuseNext(message),
    failNext: (fault: Fault | FaultName, filter: FaultFilter = {}) =>
      state().faults.add(typeof fault === "string" ? { ...faultNamed(fault), ...filter } : fault),
    failNextWebhook: (fault, times = 1) => state().webhookFaults.add(fault, times),
    get requests() {
      return state().journal.requests;
    },
    get calls() {
      return state().journal.calls;
    },
    takeViolations: () => state().violations.splice(0),
    [Symbol.dispose]() {
      stop();
      const previous = current;
      current = null;
      previous?.close().catch(warn);
      throwViolations(previous);
    },
    [Symbol.asyncDispose]: () => mock.close(),
  };
  return { mock, respond };

  async function release(jobId: string, decision: JobDecision): Promise<void> {
    const { jobs } = state();
    if (!jobs.release(jobId, decision)) {
      const others =
        jobs.held.length > 0 ? `Pending jobs: ${jobs.held.join(", ")}.` : "There are no pending jobs.";
      throw new Error(`Job ${jobId} does not exist or has already finished. ${others}`);
    }
    await jobs.onIdle();
  }
}

function throwViolations(state: MockState | null): void {
  if (state && state.violations.length > 0) throw new ContractViolationError(state.violations);
}
