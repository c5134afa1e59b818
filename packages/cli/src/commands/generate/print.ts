import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { printImages } from "../../output/images.ts";
import type { Printer } from "../../output/printer.ts";
import { shellQuote } from "../../text/shell-quote.ts";
import type { GenerateResult } from "./run.ts";

export function printGenerated(
  { job, images, avatar }: GenerateResult,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  return printImages({ job, images, ...(avatar && { avatar }) }, printer, base);
}

/** Only the job's ID is printed to standard output, so that scripts can read it. */
export function printQueued({ job, output }: GenerateResult, printer: Printer): undefined {
  const resume = printer.command(`jobs wait ${shellQuote(job.id)} -o ${shellQuote(output)}`);
  if (printer.json) {
    printer.document({ job, files: [], resume });
    return;
  }
  printer.line(job.id);
  if (!printer.events) printer.errorLine(printer.paintError("dim", `To finish it: ${resume}`));
}
