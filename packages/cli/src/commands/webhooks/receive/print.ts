import { exitCodes } from "../../../errors/cli-error.ts";
import type { Printer } from "../../../output/printer.ts";
import type { DeliveryResult, Receiver } from "./run.ts";

/** Prints one line per delivery, or one JSON document per line, until the command is interrupted. */
export async function printReceivedDeliveries(
  { url, secret, hasCustomSecret, deliveries }: Receiver,
  printer: Printer,
): Promise<number> {
  if (printer.json) await printer.record(JSON.stringify({ url, ...(!hasCustomSecret && { secret }) }));
  else {
    printer.errorLine(`Receiving webhooks at ${printer.paintError("bold", url)}. Press Ctrl-C to stop.`);
    if (!hasCustomSecret) printer.errorLine(`Signing secret: ${printer.paintError("bold", secret)}`);
  }
  for await (const delivery of deliveries) {
    if (printer.json) await printer.record(JSON.stringify(delivery));
    else printer.line(formatResult(delivery, printer));
  }
  return exitCodes.ok;
}

function formatResult(result: DeliveryResult, { paint }: Printer): string {
  const time = new Date().toTimeString().slice(0, 8);
  if (!result.ok) return `${time}  ${paint("red", `rejected: ${result.message}`)}`;
  const { type, id, repeated } = result;
  return `${time}  ${paint("green", "verified")}  ${type}  ${paint("dim", id)}${repeated ? "  duplicate" : ""}`;
}
