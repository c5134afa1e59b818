import type { EngineOptions } from "@likeness/engine";
import type { ServeSettings } from "../config/serve-settings.ts";
import type { Context } from "./context.ts";

/** What an engine is told by settings, apart from where it keeps everything. */
export function engineOptions(settings: ServeSettings): EngineOptions {
  const { publicUrl, workers, rateLimit, allowPrivateWebhooks, corsOrigins, docs, authFailures } = settings;
  const tiers = ["free", "pro", "enterprise"] as const;
  return {
    ...(publicUrl.value !== null && { publicUrl: publicUrl.value }),
    worker: workers.value === 0 ? false : { concurrency: workers.value },
    ...(!rateLimit.value && {
      limits: Object.fromEntries(tiers.map((tier) => [tier, { requestsPerMinute: null }])),
    }),
    ...(allowPrivateWebhooks.value && { webhooks: { allowPrivate: true } }),
    ...(corsOrigins.value.length > 0 && { cors: { origins: corsOrigins.value } }),
    failedAuthPerMinute: authFailures.value === 0 ? false : authFailures.value,
    metrics: metricsOf(settings),
    docs: docs.value,
  };
}

/** Whoever says where the numbers are to be had wants them counted. */
function metricsOf({
  metrics,
  metricsPort,
  metricsKey,
}: ServeSettings): NonNullable<EngineOptions["metrics"]> {
  if (metricsKey.value !== null) return { key: metricsKey.value };
  return metrics.value || metricsPort.value !== null;
}

/** For when nothing is logged. */
export function warnOfFaults(context: Context): NonNullable<EngineOptions["onFault"]> {
  return (error, requestId) => {
    const message = error instanceof Error ? error.message : String(error);
    context.observe({
      kind: "warning",
      message: requestId === null ? message : `request ${requestId}: ${message}`,
    });
  };
}
