import type { FailureCode } from "@likeness/engine";
import type { HttpHandler } from "msw";
import { type ContractViolation, ContractViolationError } from "../contract/violation.ts";
import { withCors } from "../handlers/cors.ts";
import { handleRequest } from "../handlers/handle-request.ts";
import { createHandlers } from "../handlers/handlers.ts";
import { createFailure } from "../jobs/failure.ts";
import { type JobDecision, silentConsent } from "../jobs/job-controller.ts";
import type { Calls, RecordedRequest } from "../journal/journal.ts";
import { type AvatarMockOptions, resolveOptions } from "../options.ts";
import { type Fault, type FaultFilter, type FaultName, faultNamed } from "../scenarios/fault.ts";
import { createSeedFunction, type SeedFunction } from "../scenarios/seed.ts";
import type { WebhookFault } from "../scenarios/webhook-faults.ts";
import type { MockClock } from "../state/mock-clock.ts";
import { createMockEngine, type MockEngine } from "../state/mock-engine.ts";
import { createMockState, type MockState } from "../state/mock-state.ts";
import { mockSystems } from "../systems/mock-system.ts";
import { type BypassDetector, detectBypassedRequests } from "./bypassed-requests.ts";
import { startListening, stopListening } from "./msw-server.ts";

/** A mock of the Likeness API in the process of the test. */
export interface AvatarMock {
  /** The mocked URL: the first `baseUrl`, or `https://api.likeness.example`, the default of the SDK. */
  readonly url: string;
  readonly apiKey: string;
  readonly engine: MockEngine;
  /** Handlers for your own msw server: `setupServer(...mock.handlers)` instead of `mock.listen()`. */
  readonly handlers: readonly HttpHandler[];
  /** The mock's clock, which only moves when it is advanced. */
  readonly clock: MockClock;
  /** Contract violations since the last `reset()`. */
  readonly violations: readonly ContractViolation[];
  /** Starts intercepting requests of this process. Call it in `beforeAll`. */
  listen(): void;
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

/**
 * Creates a mock. Call `listen()`, or pass its `handlers` to an msw server.
 *
 * @throws TypeError if an option is unknown or invalid.
 */
export function setupAvatarMock(options: AvatarMockOptions = {}): AvatarMock {
  const resolved = resolveOptions(options);
  const [url] = resolved.origins;
  let current: MockState | null = null;
  let detector: BypassDetector | null = null;
  const state = () => (current ??= createMockState(resolved));
  const respond = (request: Request) => handleRequest(state(), resolved, request);
  const origins = [...resolved.origins, ...resolved.systems.flatMap((system) => mockSystems[system].origins)];
  const handlers = createHandlers(origins, async (request) => {
    const response = await withCors(request, respond);
    detector?.recordResponse(response.headers.get("x-request-id"));
    return response;
  });

  const mock: AvatarMock = {
    url,
    apiKey: resolved.apiKey,
    engine: createMockEngine({ url, apiKey: resolved.apiKey }, () => state().engine, respond),
    handlers,
    clock: { now: () => state().clock.now(), advance: (ms) => state().clock.advance(ms) },
    get violations() {
      return state().violations;
    },
    listen() {
      startListening(mock, handlers, { onUnhandledFrame: resolved.onUnhandledFrame });
      detector = detectBypassedRequests(origins, warn);
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
    fail: (jobId, code, message) => release(jobId, createFailure(code, message)),
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
  return mock;

  function stop(): void {
    stopListening(mock);
    detector?.stop();
    detector = null;
  }

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

function warn(message: string | Error): void {
  process.emitWarning(message instanceof Error ? message.message : message, { type: "LikenessMockWarning" });
}
