import type { Logger } from "../../output/logger.ts";
import type { Printer } from "../../output/printer.ts";
import { printStopped, printStopping } from "../../output/shutdown.ts";
import { waitForAbort } from "../../server/flags.ts";
import type { RunningWorker } from "./run.ts";

/** Prints what the worker does, and stops it when the signal is aborted. */
export async function printWorker(
  worker: RunningWorker,
  printer: Printer,
  jsonLogger: Logger | null,
  signal: AbortSignal,
): Promise<undefined> {
  const { storageName, workers, healthUrl } = worker;
  jsonLogger?.info({ place: storageName, workers }, "ready");
  if (printer.json)
    printer.document({ place: storageName, workers, ...(healthUrl !== null && { healthUrl }) });
  else {
    const { paint } = printer;
    printer.line(`Processing up to ${workers} concurrent jobs from ${paint("bold", storageName)}`);
    if (healthUrl !== null)
      printer.line(`${paint("dim", "health")}  ${healthUrl}/healthz, ${healthUrl}/readyz`);
    printer.line(paint("dim", "Press Ctrl-C to stop."));
  }
  await waitForAbort(signal);
  printStopping(printer, jsonLogger);
  await worker.stop();
  printStopped(printer, jsonLogger);
}
