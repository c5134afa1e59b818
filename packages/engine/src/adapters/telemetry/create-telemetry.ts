import type { Logger } from "../../ports/logger.ts";
import type { Telemetry, TelemetryEvent } from "../../ports/telemetry.ts";
import { logTelemetryEvents } from "./log-events.ts";
import type { Metrics } from "./metrics.ts";
import { traceForOpenTelemetry } from "./open-telemetry.ts";

export interface TelemetryParts {
  readonly logger: Logger | null;
  readonly metrics: Metrics | null;
}

/** Emits events to logs and metrics. An error of one affects neither the others nor the engine. */
export function createTelemetry({ logger, metrics }: TelemetryParts): Telemetry {
  const listeners = [logger && logTelemetryEvents(logger), metrics?.emit].filter(
    (listener) => listener != null,
  );
  const emit = (event: TelemetryEvent) => {
    for (const listen of listeners) {
      try {
        listen(event);
      } catch {
        // Cannot be reported.
      }
    }
  };
  return { emit, trace: traceForOpenTelemetry() };
}
