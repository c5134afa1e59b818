import type { EngineContext } from "../../kernel/engine-context.ts";
import { noSpan, type Span, type SpanDescription } from "../../ports/telemetry.ts";
import type { RateLimitState } from "./rate-limit.ts";

/** What becomes known of a request while it is answered. */
export interface RequestFacts {
  readonly requestId: string;
  readonly span: Span;
  route: string | null;
  /** Whether only machines ask it, every few seconds. */
  routine: boolean;
  accountId: string | null;
  rate: RateLimitState | null;
}

/** The same answers, each as a span of a trace, and with what came of it told. */
export function withTelemetry(
  context: EngineContext,
  answer: (request: Request, facts: RequestFacts) => Promise<Response>,
): (request: Request) => Promise<Response> {
  const { clock, ids, telemetry } = context;
  return (request) =>
    telemetry.trace(
      () => taskOf(request),
      async (span) => {
        const began = clock.now();
        const requestId = `req_${ids.uuid(began).replaceAll("-", "")}`;
        const facts: RequestFacts = {
          requestId,
          span,
          route: null,
          routine: false,
          accountId: null,
          rate: null,
        };
        const response = await answer(request, facts);
        const hungUp = request.signal.aborted && response.status >= 500;
        const status = hungUp ? callerLeft : response.status;
        const { route, routine, accountId } = facts;
        if (span !== noSpan) finish(span, request, facts, status);
        const tookMs = clock.now() - began;
        telemetry.emit({ kind: "answered", request, requestId, route, routine, accountId, status, tookMs });
        return response;
      },
    );
}

/** Proxies write it for a caller who did not wait for the answer, which is no fault of the server's. */
const callerLeft = 499;

function taskOf(request: Request): SpanDescription {
  const { protocol, hostname, pathname } = new URL(request.url);
  return {
    name: request.method,
    kind: "server",
    parent: request.headers,
    attributes: {
      "http.request.method": request.method,
      "url.scheme": protocol.slice(0, -1),
      "url.path": pathname,
      "server.address": hostname,
    },
  };
}

function finish(span: Span, { method }: Request, { requestId, route }: RequestFacts, status: number): void {
  span.set({ "http.response.status_code": status, "likeness.request_id": requestId });
  if (route !== null) {
    span.rename(`${method} ${route}`);
    span.set({ "http.route": route });
  }
  if (status >= 500) span.fail(String(status));
}
