import type { Logger } from "./logger.ts";
import type { Printer } from "./printer.ts";

export function printStopping(printer: Printer, jsonLogger: Logger | null): void {
  if (jsonLogger) jsonLogger.info({}, "stopping");
  else if (printer.events) printer.event("stopping", {});
  else if (!printer.json)
    printer.errorLine("Stopping after running jobs complete. Press Ctrl-C again to stop now.");
}

export function printStopped(printer: Printer, jsonLogger: Logger | null): void {
  if (jsonLogger) jsonLogger.info({}, "stopped");
  else if (printer.events) printer.event("stopped", {});
  else if (!printer.json) printer.errorLine("Stopped. Unfinished jobs stay in the queue.");
}
