import type { TelemetryEvent } from "../../ports/telemetry.ts";
import type { Instruments, MetricsParts, PromClient } from "./meters.ts";

/** Metrics in the text format of Prometheus. */
export interface Metrics {
  readonly emit: (event: TelemetryEvent) => void;
  /** Everything that was counted so far. */
  text(): Promise<string>;
  readonly contentType: string;
}

/**
 * Metrics with prom-client, which is loaded only here, because that takes longer than the rest of an engine.
 *
 * @throws TypeError, from the first `text()`, if prom-client is not installed.
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
  const [{ createInstruments }, library] = await Promise.all([import("./meters.ts"), loadPromClient()]);
  return createInstruments(library, parts);
}

/** Imports within `try`, so that bundlers know that the package may not be installed. */
async function loadPromClient(): Promise<PromClient> {
  try {
    return await import("prom-client");
  } catch (cause) {
    throw new TypeError("metrics: true needs the package prom-client; install it beside @likeness/engine.", {
      cause,
    });
  }
}
