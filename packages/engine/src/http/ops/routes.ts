import type { DialectPolicies } from "../dialect-policies.ts";
import { docsPage, openApiDocument } from "./docs.ts";
import { type Health, live, ready } from "./health.ts";
import { type MetricsText, respondMetrics } from "./metrics.ts";
import { createRendered, type Rendered } from "./rendered.ts";

/** Routes for operating the server: probes, metrics and the API's documentation. */
export interface OpsOptions {
  readonly health: Health;
  /** Null without metrics. */
  readonly metrics: MetricsText | null;
  /** Whether to serve the OpenAPI document and the documentation page. */
  readonly docs: boolean;
  /** The dialect that is documented. */
  readonly dialect: DialectPolicies;
  /** The base URL of the server for the client, with the prefix of its paths. */
  baseUrlOf(request: Request): string;
}

export interface OpsRoute {
  readonly path: string;
  /** Whether it is a probe, which is sent every few seconds and logged as `debug`. */
  readonly routine: boolean;
  /** Whether only the operator may read it. */
  readonly guarded: boolean;
  handle(request: Request): Promise<Response>;
}

/** The GET routes besides the API. */
export function opsRoutes({ health, metrics, docs, dialect, baseUrlOf }: OpsOptions): readonly OpsRoute[] {
  const probe = { routine: true, guarded: false };
  const page = (path: string, rendered: Rendered) => {
    const respond = createRendered(rendered);
    const handle = (request: Request) => respond(request, baseUrlOf(request));
    return { path, routine: false, guarded: false, handle };
  };
  return [
    { ...probe, path: "/healthz", handle: async () => live() },
    { ...probe, path: "/readyz", handle: () => ready(health) },
    ...(metrics
      ? [{ path: "/metrics", routine: true, guarded: true, handle: () => respondMetrics(metrics) }]
      : []),
    ...(docs ? [page("/openapi.json", openApiDocument(dialect)), page("/docs", docsPage(dialect))] : []),
  ];
}
