import { exitCodes } from "../../../errors/cli-error.ts";
import type { Printer } from "../../../output/printer.ts";
import type { ForwardResult } from "./forward.ts";
import type { EventListener, ReceivedEvent } from "./run.ts";

/** Prints one line per event, or one JSON document per line, until the stream ends. */
export async function printEvents(
  { forwardTo, secret, hasCustomSecret, events }: EventListener,
  printer: Printer,
  signal: AbortSignal,
): Promise<number> {
  if (!printer.json) {
    printer.errorLine(
      `Listening for events${forwardTo === null ? "" : `, forwarding to ${forwardTo}`}. Press Ctrl-C to stop.`,
    );
    if (secret !== null && !hasCustomSecret)
      printer.errorLine(`Signing secret: ${printer.paintError("bold", secret)}`);
  }
  try {
    for await (const event of events) {
      if (printer.json) await printer.record(event.body);
      else printer.line(formatEvent(event, printer));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    return exitCodes.ok;
  }
  if (!printer.json) printer.errorLine("The server closed the stream.");
  return exitCodes.failure;
}

function formatEvent({ type, id, forwarded }: ReceivedEvent, { paint }: Printer): string {
  const time = new Date().toTimeString().slice(0, 8);
  return `${time}  ${type}  ${paint("dim", id)}${forwarded ? `  ${formatResponse(forwarded, paint)}` : ""}`;
}

export function formatResponse(
  { status, error, durationMs }: ForwardResult,
  paint: Printer["paint"],
): string {
  return error === null
    ? paint("green", `HTTP ${status} (${durationMs} ms)`)
    : paint("red", `${error} (${durationMs} ms)`);
}
