import type { Logger } from "../../ports/logger.ts";
import type { Happening, Telemetry } from "../../ports/telemetry.ts";
import { logHappenings } from "./log-happenings.ts";
import type { Metrics } from "./metrics.ts";
import { traceForOpenTelemetry } from "./open-telemetry.ts";

export interface TelemetryParts {
  readonly logger: Logger | null;
  readonly metrics: Metrics | null;
}

/** Tells everyone who wants to know; one who fails silences neither the others nor the engine. */
export function createTelemetry({ logger, metrics }: TelemetryParts): Telemetry {
  const listeners = [logger && logHappenings(logger), metrics?.note].filter((listener) => listener != null);
  const note = (happening: Happening) => {
    for (const listen of listeners) {
      try {
        listen(happening);
      } catch {
        // There is nobody left to tell.
      }
    }
  };
  return { note, trace: traceForOpenTelemetry() };
}
