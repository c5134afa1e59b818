import type { HttpHandler } from "msw";
import { withCors } from "../handlers/cors.ts";
import { createHandlers } from "../handlers/handlers.ts";
import { type AvatarMockOptions, resolveOptions } from "../options.ts";
import { type ControlledMock, createMock } from "../state/create-mock.ts";
import { mockSystems } from "../systems/mock-system.ts";
import { warn } from "../warn.ts";
import { type BypassDetector, detectBypassedRequests } from "./bypassed-requests.ts";
import { startListening, stopListening } from "./msw-server.ts";

/** A mock of the Likeness API in the process of the test. */
export interface AvatarMock extends ControlledMock {
  /** Handlers for your own msw server: `setupServer(...mock.handlers)` instead of `mock.listen()`. */
  readonly handlers: readonly HttpHandler[];
  /** Starts intercepting requests of this process. Call it in `beforeAll`. */
  listen(): void;
}

/**
 * Creates a mock. Call `listen()`, or pass its `handlers` to an msw server.
 *
 * @throws TypeError if an option is unknown or invalid.
 */
export function setupAvatarMock(options: AvatarMockOptions = {}): AvatarMock {
  const resolved = resolveOptions(options);
  const { mock: controls, respond } = createMock(resolved, stop);
  const origins = [...resolved.origins, ...resolved.systems.flatMap((system) => mockSystems[system].origins)];
  let detector: BypassDetector | null = null;
  const handlers = createHandlers(origins, async (request) => {
    const response = await withCors(request, respond);
    detector?.recordResponse(response.headers.get("x-request-id"));
    return response;
  });
  const mock: AvatarMock = Object.assign(controls, {
    handlers,
    listen() {
      startListening(controls, handlers, { onUnhandledFrame: resolved.onUnhandledFrame });
      detector = detectBypassedRequests(origins, warn);
    },
  });
  return mock;

  function stop(): void {
    stopListening(controls);
    detector?.stop();
    detector = null;
  }
}
