import type { Twin } from "@likeness/client/twins";
import type { ListResult } from "../../client/list.ts";
import { exitCodes } from "../../errors/cli-error.ts";
import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { formatDate } from "../../output/date.ts";
import { printImages } from "../../output/images.ts";
import { printList } from "../../output/list.ts";
import type { Printer } from "../../output/printer.ts";
import { shellQuote } from "../../text/shell-quote.ts";
import type { GetTwinResult } from "./run.ts";

export function printTwin(twin: Twin, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ twin });
    return;
  }
  printer.line(formatTwin(twin, printer));
  const hint = (text: string) => printer.errorLine(printer.paintError("dim", text));
  switch (twin.status) {
    case "IDLE":
      printer.line(`${twin.width}x${twin.height} pixels`);
      for (const { label, startFrame } of twin.gestures) printer.line(`${label}: frame ${startFrame}`);
      if (twin.avatarId === null) return;
      hint(`To download the picture: ${printer.command(`twin get ${shellQuote(twin.id)} -o .`)}`);
      return;
    case "TRAINING_FAILED":
    case "REFUSED":
      printer.line(`${twin.error.message} ${twin.error.action}`);
      return;
    default:
      hint(`To wait for it: ${printer.command(`jobs wait ${shellQuote(twin.jobId)}`)}`);
  }
}

export async function printTwinWithImages(
  { twin, images }: GetTwinResult,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  if (images === null) printTwin(twin, printer);
  else if (printer.json) printer.document({ twin, files: images.map(({ path }) => ({ path })) });
  else await printImages({ images }, printer, base);
}

export function printTwins(list: ListResult<Twin>, printer: Printer): undefined {
  printList(
    list,
    printer,
    (twin) => formatTwin(twin, printer),
    "No twins yet. Train one: avatar twin create Anna --image https://example.com/anna.jpg",
  );
}

function formatTwin(twin: Twin, { paint }: Printer): string {
  const { id, name, status, createdAt } = twin;
  return `${id}  ${formatDate(createdAt)}  ${paint(colors[status], status)}  ${paint("bold", name)}`;
}

const colors = {
  NOT_TRAINED: "yellow",
  TRAINING: "yellow",
  IDLE: "green",
  TRAINING_FAILED: "red",
  REFUSED: "red",
} as const;

/** @param twin Null if the user did not confirm. */
export function printDeleted(twin: Twin | null, printer: Printer): number {
  if (printer.json) printer.document({ deleted: twin });
  else if (twin) printer.line(`Deleted twin ${twin.id}  ${twin.name}`);
  else printer.errorLine("Cancelled. The twin was not deleted.");
  return twin ? exitCodes.ok : exitCodes.failure;
}
