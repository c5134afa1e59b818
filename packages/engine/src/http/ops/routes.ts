import { docsPage } from "./docs.ts";
import { openApiDocument } from "./document.ts";
import { type Health, live, ready } from "./health.ts";
import { type MetricsText, metrics } from "./metrics.ts";
import { createRendered, type Rendered } from "./rendered.ts";

/** What those who run the server are told. */
export interface OpsParts {
  readonly health: Health;
  /** Null where nothing is counted. */
  readonly metrics: MetricsText | null;
  /** Whether the API's document and page are shown. */
  readonly docs: boolean;
  /** Where the client reaches the server, with the prefix of its paths. */
  baseOf(request: Request): string;
}

export interface OpsRoute {
  readonly path: string;
  /** Asked every few seconds by machines, so not worth a log line. */
  readonly routine: boolean;
  /** Whether it is for the operator only. */
  readonly guarded: boolean;
  handle(request: Request): Promise<Response>;
}

/** What is asked with GET, outside of the API. */
export function opsRoutes(parts: OpsParts): readonly OpsRoute[] {
  const base = parts.baseOf;
  const probe = { routine: true, guarded: false };
  const page = (path: string, rendered: Rendered) => {
    const answer = createRendered(rendered);
    const handle = (request: Request) => answer(request, base(request));
    return { path, routine: false, guarded: false, handle };
  };
  const counted = parts.metrics;
  return [
    { ...probe, path: "/healthz", handle: async () => live() },
    { ...probe, path: "/readyz", handle: () => ready(parts.health) },
    ...(counted ? [{ path: "/metrics", routine: true, guarded: true, handle: () => metrics(counted) }] : []),
    ...(parts.docs ? [page("/openapi.json", openApiDocument), page("/docs", docsPage)] : []),
  ];
}
