import type { EngineOptions } from "@likeness/engine";
import type { CommandContext } from "../context.ts";
import type { ServerSettings } from "./settings.ts";

/** Converts settings to engine options, except for the storage. */
export function engineOptions(settings: ServerSettings): EngineOptions {
  const {
    publicUrl,
    workers,
    rateLimit,
    allowPrivateWebhooks,
    corsOrigins,
    docs,
    studio,
    sharePages,
    authFailures,
    systems,
    dailySpending,
  } = settings;
  const isLocal = isLoopback(settings.host.value) && publicUrl.value === null;
  const publicDraw = settings.publicDraw.value ?? isLocal;
  const tiers = ["free", "pro", "enterprise"] as const;
  return {
    ...(publicUrl.value !== null && { publicUrl: publicUrl.value }),
    worker: workers.value === 0 ? false : { concurrency: workers.value },
    ...(!rateLimit.value && {
      limits: Object.fromEntries(tiers.map((tier) => [tier, { requestsPerMinute: null }])),
    }),
    ...(allowPrivateWebhooks.value && { webhooks: { allowPrivate: true } }),
    ...(corsOrigins.value.length > 0 && { cors: { origins: corsOrigins.value } }),
    ...(systems.value.length > 0 && { systems: systems.value }),
    failedAuthPerMinute: authFailures.value === 0 ? false : authFailures.value,
    publicDraw,
    metrics: metricsOption(settings),
    docs: docs.value,
    sharePages: sharePages.value,
    ...(dailySpending.value !== null && { dailySpending: dailySpending.value }),
    ...(!studio.value && { studio: false }),
  };
}

/** Whether only this machine can connect to the host. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1)$/.test(host);
}

/** A metrics key or port enables metrics. */
function metricsOption({
  metrics,
  metricsPort,
  metricsKey,
}: ServerSettings): NonNullable<EngineOptions["metrics"]> {
  if (metricsKey.value !== null) return { key: metricsKey.value };
  return metrics.value || metricsPort.value !== null;
}

/** Reports errors as warnings if logging is off. */
export function warnOnFault(context: CommandContext): NonNullable<EngineOptions["onFault"]> {
  return (error, requestId) => {
    const message = error instanceof Error ? error.message : String(error);
    context.emit({
      kind: "warning",
      message: requestId === null ? message : `request ${requestId}: ${message}`,
    });
  };
}
