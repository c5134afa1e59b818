import { type Server, serve } from "@likeness/engine/serve";
import { withCors } from "../handlers/cors.ts";
import { type AvatarMockOptions, resolveOptions } from "../options.ts";
import { type ControlledMock, createMock } from "../state/create-mock.ts";
import { type MockSystem, mockSystems } from "../systems/mock-system.ts";
import { controlPath, respondToControl } from "./control.ts";

export interface MockServerOptions extends AvatarMockOptions {
  /** Default 4011; 0 takes any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** The system whose paths are at the root of the server. Each of `systems` is below its name: `/hoox`. */
  readonly system?: MockSystem;
  /** `real` (the default) moves the mock's clock with the time of day; `manual` moves it only when it is advanced. */
  readonly clock?: "real" | "manual";
}

export interface MockServer {
  /** e.g. `http://127.0.0.1:4011`. */
  readonly url: string;
  readonly mock: ControlledMock;
  close(): Promise<void>;
}

const tickMs = 50;

/**
 * Starts a mock as a server, for programs in other languages and pages. Below `/__mock/` are its controls: faults, seeds, the
 * clock, jobs and the requests so far. Contract violations are listed there and do not fail anything.
 *
 * @throws TypeError if an option is unknown or invalid.
 */
export async function serveMock({
  port = 4011,
  host,
  system,
  clock = "real",
  ...options
}: MockServerOptions = {}): Promise<MockServer> {
  const systems = [...new Set([...(options.systems ?? []), ...(system ? [system] : [])])];
  const { mock } = createMock(resolveOptions({ ...options, systems }), () => undefined);
  const atRoot = system && mockSystems[system];
  const server: Server = await serve(
    {
      fetch: (received) => withCors(received, respond),
    },
    { port, ...(host !== undefined && { host }) },
  );

  async function respond(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (isBelow(url.pathname, controlPath)) return respondToControl(mock, request, url);
    // What is below another prefix keeps its path.
    const isPrefixed = Object.values(mockSystems).some(({ prefix }) => isBelow(url.pathname, prefix));
    if (atRoot && !isPrefixed) url.pathname = `${atRoot.prefix}${url.pathname}`;
    try {
      return await mock.engine.fetch(new Request(url, request));
    } catch (error) {
      if (request.signal.aborted || !isSimulated(error)) throw error;
      return brokenResponse(error);
    }
  }

  const stopClock = clock === "real" ? followTime(mock) : () => undefined;
  return {
    url: server.url,
    mock,
    async close() {
      stopClock();
      await server.close();
      mock.takeViolations();
      await mock.close();
    },
  };
}

function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

function isSimulated(error: unknown): error is TypeError {
  return (
    error instanceof TypeError && error.cause instanceof Error && error.cause.message.startsWith("Simulated")
  );
}

/** A response whose connection breaks before its body. */
function brokenResponse(error: Error): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        controller.error(error);
      },
    }),
  );
}

/** Advances the mock's clock by the time that passes. */
function followTime({ clock }: Pick<ControlledMock, "clock">): () => void {
  let last = performance.now();
  let advancing = false;
  const timer = setInterval(async () => {
    if (advancing) return;
    advancing = true;
    const now = performance.now();
    const passed = Math.floor(now - last);
    last += passed;
    await clock.advance(passed);
    advancing = false;
  }, tickMs);
  timer.unref();
  return () => clearInterval(timer);
}
