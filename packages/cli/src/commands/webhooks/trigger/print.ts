import { exitCodes } from "../../../errors/cli-error.ts";
import type { Printer } from "../../../output/printer.ts";
import { formatResponse } from "../listen/print.ts";
import type { TriggerResult } from "./run.ts";

export function printTrigger(result: TriggerResult, printer: Printer): number {
  const { type, eventId, url, secret, error } = result;
  if (printer.json) printer.document(result);
  else {
    printer.line(
      `${type}  ${printer.paint("dim", eventId)}  ${url}  ${formatResponse(result, printer.paint)}`,
    );
    printer.errorLine(printer.paintError("dim", `Signing secret: ${secret}`));
  }
  return error === null ? exitCodes.ok : exitCodes.failure;
}
