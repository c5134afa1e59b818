import { docs } from "./docs.ts";
import { document } from "./document.ts";
import { type Health, live, ready } from "./health.ts";
import { type MetricsText, metrics } from "./metrics.ts";

/** What those who run the server are told. */
export interface OpsParts {
  readonly health: Health;
  /** Null where nothing is counted. */
  readonly metrics: MetricsText | null;
  /** Whether the API's document and page are shown. */
  readonly docs: boolean;
  /** Where clients reach the server; left out, the host that each request names. */
  readonly publicUrl?: string;
}

export interface OpsRoute {
  readonly path: string;
  /** Asked every few seconds by machines, so not worth a log line. */
  readonly routine: boolean;
  handle(request: Request): Promise<Response>;
}

/** What is asked with GET, outside of the API and without a key. */
export function opsRoutes(parts: OpsParts): readonly OpsRoute[] {
  const base = (request: Request) => parts.publicUrl ?? new URL(request.url).origin;
  const counted = parts.metrics;
  return [
    { path: "/healthz", routine: true, handle: async () => live() },
    { path: "/readyz", routine: true, handle: () => ready(parts.health) },
    ...(counted ? [{ path: "/metrics", routine: true, handle: () => metrics(counted) }] : []),
    ...(parts.docs
      ? [
          { path: "/openapi.json", routine: false, handle: (request: Request) => document(base(request)) },
          { path: "/docs", routine: false, handle: (request: Request) => docs(base(request)) },
        ]
      : []),
  ];
}
