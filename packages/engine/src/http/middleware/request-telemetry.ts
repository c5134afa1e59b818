import type { EngineContext } from "../../kernel/engine-context.ts";
import { noSpan, type Span, type SpanDescription } from "../../ports/telemetry.ts";
import type { DialectPolicies } from "../dialect-policies.ts";
import type { RateLimitState } from "./rate-limit.ts";

/** Collects what is known about a request while it is handled. */
export interface RequestFacts {
  readonly requestId: string;
  readonly dialect: DialectPolicies;
  readonly span: Span;
  route: string | null;
  /** Whether it is a probe, which is sent every few seconds. */
  routine: boolean;
  accountId: string | null;
  rate: RateLimitState | null;
}

/** Gives each request an id, a span and a telemetry event. */
export function withTelemetry(
  context: EngineContext,
  dialect: DialectPolicies,
  handle: (request: Request, facts: RequestFacts) => Promise<Response>,
): (request: Request) => Promise<Response> {
  const { clock, ids, telemetry } = context;
  return (request) =>
    telemetry.trace(
      () => describeSpan(request),
      async (span) => {
        const startedAt = clock.now();
        const requestId = `${dialect.requestIdPrefix}${ids.uuid(startedAt).replaceAll("-", "")}`;
        const facts: RequestFacts = {
          requestId,
          dialect,
          span,
          route: null,
          routine: false,
          accountId: null,
          rate: null,
        };
        const response = await handle(request, facts);
        const hungUp = request.signal.aborted && response.status >= 500;
        const status = hungUp ? clientClosedRequest : response.status;
        const { route, routine, accountId } = facts;
        if (span !== noSpan) endSpan(span, request, facts, status);
        const tookMs = clock.now() - startedAt;
        telemetry.emit({
          kind: "request_completed",
          request,
          requestId,
          route,
          routine,
          accountId,
          status,
          tookMs,
        });
        return response;
      },
    );
}

/** The status that nginx logs when the client closed the connection, which is not an error of the server. */
const clientClosedRequest = 499;

function describeSpan(request: Request): SpanDescription {
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

function endSpan(span: Span, { method }: Request, { requestId, route }: RequestFacts, status: number): void {
  span.set({ "http.response.status_code": status, "likeness.request_id": requestId });
  if (route !== null) {
    span.rename(`${method} ${route}`);
    span.set({ "http.route": route });
  }
  if (status >= 500) span.fail(String(status));
}
