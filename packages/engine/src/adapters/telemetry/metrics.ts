import type { TelemetryEvent } from "../../ports/telemetry.ts";
import type { Instruments, MetricsParts } from "./meters.ts";

/** Metrics in the text format of Prometheus. */
export interface Metrics {
  readonly emit: (event: TelemetryEvent) => void;
  /** Everything that was counted so far. */
  text(): Promise<string>;
  readonly contentType: string;
}

/**
 * Metrics with prom-client, which is loaded only here, because that takes longer than the rest of an engine.
 */
export function createMetrics(parts: MetricsParts): Metrics {
  const meters = loadMeters(parts);
  let ready: Awaited<typeof meters> | null = null;
  meters.then(
    (loaded) => {
      ready = loaded;
    },
    () => undefined,
  );
  return {
    emit(event) {
      if (ready) ready.emit(event);
      else meters.then(({ emit }) => emit(event)).catch(() => undefined);
    },
    text: async () => (await meters).text(),
    contentType: "text/plain; version=0.0.4; charset=utf-8",
  };
}

async function loadMeters(parts: MetricsParts): Promise<Instruments> {
  const { createInstruments } = await import("./meters.ts");
  return createInstruments(parts);
}
