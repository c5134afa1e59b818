import type { FailureCode } from "@likeness/engine";
import type { HttpHandler } from "msw";
import { type ContractViolation, ContractViolationError } from "../contract/violation.ts";
import { answer } from "../handlers/answer.ts";
import { answerAnyOrigin } from "../handlers/cross-origin.ts";
import { createHandlers } from "../handlers/handlers.ts";
import { failureOf } from "../jobs/failure-of.ts";
import type { Verdict } from "../jobs/gates.ts";
import { type AvatarMockOptions, settle } from "../options.ts";
import type { Fault } from "../scenarios/fault.ts";
import { plant, type Seed, type Seeded } from "../scenarios/seed.ts";
import type { MockClock } from "../world/mock-clock.ts";
import { createMockEngine, type MockEngine } from "../world/mock-engine.ts";
import { openWorld, type World } from "../world/open-world.ts";
import { type EscapedRequests, watchForEscapes } from "./escaped-requests.ts";
import { hook, unhook } from "./network.ts";

/** The whole Likeness API inside the test's own process. */
export interface AvatarMock {
  /** The mocked address: the first `baseUrl`, else `https://api.likeness.example`, where the SDK looks by default. */
  readonly url: string;
  readonly apiKey: string;
  readonly engine: MockEngine;
  /** For an msw server of your own: `setupServer(...mock.handlers)` instead of `mock.listen()`. */
  readonly handlers: readonly HttpHandler[];
  /** Time stands still in the mock until it is moved here. */
  readonly clock: MockClock;
  /** What has broken the contract since the last `reset()`. */
  readonly violations: readonly ContractViolation[];
  /** Begins to answer requests of this process. For `beforeAll`. */
  listen(): void;
  /**
   * Makes everything as it was at first: no jobs, no avatars, no faults, the clock at its start. For `afterEach`.
   *
   * @throws ContractViolationError when something has broken the contract, after all else is done.
   */
  reset(): Promise<void>;
  /**
   * Gives `fetch` back and ends the engine. For `afterAll`.
   *
   * @throws ContractViolationError as `reset` does.
   */
  close(): Promise<void>;
  /** Makes avatars and jobs that are there before the test begins. */
  seed(seed: Seed): Promise<Seeded>;
  /** Lets a job get its picture now. The next request finds it completed, whether or not this is awaited. */
  complete(jobId: string): Promise<void>;
  /** Makes a job fail now; by default with `upstream_error`. */
  fail(jobId: string, code?: FailureCode, message?: string): Promise<void>;
  /** Makes the next request that matches go wrong. Faults for the same request happen in the order they were asked for. */
  failNext(fault: Fault): void;
  /** The violations so far, which are then forgotten: for tests that break the contract on purpose. */
  takeViolations(): readonly ContractViolation[];
  /** `using mock = setupAvatarMock()` closes it without waiting for the engine to end. */
  [Symbol.dispose](): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A mock that answers nothing yet: `listen()`, or give its `handlers` to an msw server. TypeError for bad options. */
export function setupAvatarMock(options: AvatarMockOptions = {}): AvatarMock {
  const settings = settle(options);
  const [url] = settings.origins;
  let opened: World | null = null;
  let escapes: EscapedRequests | null = null;
  const world = () => (opened ??= openWorld(settings));
  const respond = (request: Request) => answer(world(), settings, request);
  const handlers = createHandlers(settings.origins, async (request) => {
    const response = await answerAnyOrigin(request, respond);
    escapes?.answered(response.headers.get("x-request-id"));
    return response;
  });

  const mock: AvatarMock = {
    url,
    apiKey: settings.apiKey,
    engine: createMockEngine({ url, apiKey: settings.apiKey }, () => world().engine, respond),
    handlers,
    clock: { now: () => world().clock.now(), advance: (ms) => world().clock.advance(ms) },
    get violations() {
      return world().violations;
    },
    listen() {
      hook(mock, handlers, { onUnhandledFrame: settings.onUnhandledFrame });
      escapes = watchForEscapes(settings.origins, warn);
    },
    async reset() {
      const old = opened;
      // The next request finds a new world, even if it comes before the old one has ended.
      opened = null;
      await old?.close();
      report(old);
    },
    close() {
      stopListening();
      return mock.reset();
    },
    seed: (seed) => plant(world(), url, seed),
    complete: (jobId) => letThrough(jobId, "draw"),
    fail: (jobId, code, message) => letThrough(jobId, failureOf(code, message)),
    failNext: (fault) => world().faults.add(fault),
    takeViolations: () => world().violations.splice(0),
    [Symbol.dispose]() {
      stopListening();
      const old = opened;
      opened = null;
      old?.close().catch(warn);
      report(old);
    },
    [Symbol.asyncDispose]: () => mock.close(),
  };
  return mock;

  function stopListening(): void {
    unhook(mock);
    escapes?.stop();
    escapes = null;
  }

  async function letThrough(jobId: string, verdict: Verdict): Promise<void> {
    const { gates } = world();
    if (!gates.open(jobId, verdict)) {
      const others =
        gates.closed.length > 0 ? `These can: ${gates.closed.join(", ")}.` : "There is no job that can.";
      throw new Error(`Job ${jobId} is not there or has ended, and cannot end now. ${others}`);
    }
    await gates.still();
  }
}

function report(world: World | null): void {
  if (world && world.violations.length > 0) throw new ContractViolationError(world.violations);
}

function warn(message: string | Error): void {
  process.emitWarning(message instanceof Error ? message.message : message, { type: "LikenessMockWarning" });
}
