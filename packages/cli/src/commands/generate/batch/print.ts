import { exitCodes } from "../../../errors/cli-error.ts";
import type { WorkingDirectory } from "../../../files/resolve-path.ts";
import { relativePath } from "../../../output/images.ts";
import type { Printer } from "../../../output/printer.ts";
import { signalExitCodes } from "../../../terminal/interrupts.ts";
import { shellQuote } from "../../../text/shell-quote.ts";
import type { BatchResult, LineResult } from "./run.ts";

/** Prints the paths of the new images to standard output, and a summary to standard error. */
export function printBatch(
  { results, interruption }: BatchResult,
  printer: Printer,
  base: WorkingDirectory,
): number {
  const withStatus = <S extends LineResult["status"]>(status: S) =>
    results.filter((result): result is Extract<LineResult, { status: S }> => result.status === status);
  const generated = withStatus("drawn");
  const skipped = withStatus("skipped");
  const failed = withStatus("failed");
  const open = withStatus("open");
  const counts = {
    total: results.length,
    drawn: generated.length,
    skipped: skipped.length,
    failed: failed.length,
    open: open.length,
  };
  const exitCode = interruption
    ? signalExitCodes[interruption.signal]
    : failed.length > 0
      ? exitCodes.failure
      : exitCodes.ok;
  if (printer.json) {
    printer.document({ ...counts, results: results.map(toRecord) });
    return exitCode;
  }
  for (const { images } of generated)
    for (const { path } of images) if (path !== null) printer.line(relativePath(path, base));
  if (printer.events) {
    printer.event("summary", counts);
    return exitCode;
  }
  const { paintError: paint } = printer;
  const summary = [
    `${generated.length} generated`,
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
    ...(failed.length > 0 ? [paint("red", `${failed.length} failed`)] : []),
    ...(open.length > 0 ? [`${open.length} unfinished`] : []),
  ];
  printer.errorLine(summary.join(", "));
  for (const { line, error } of failed)
    printer.errorLine(
      `${paint("red", `line ${line}:`)} ${error.message}${error.hint ? ` ${error.hint}` : ""}`,
    );
  for (const { line, jobId, path } of open) {
    if (jobId === null) continue;
    const resume = printer.command(`jobs wait ${shellQuote(jobId)} -o ${shellQuote(path)}`);
    printer.errorLine(`line ${line}: job ${jobId} is still running; resume with: ${resume}`);
  }
  if (failed.length > 0 || open.length > 0)
    printer.errorLine(paint("dim", "Run the same command again to generate the missing images."));
  return exitCode;
}

function toRecord(result: LineResult): object {
  if (result.status === "drawn") {
    const { images, ...rest } = result;
    return {
      ...rest,
      files: images.map(({ path, image: { seed, code, alt } }) => ({ path, seed, code, alt })),
    };
  }
  if (result.status !== "failed") return result;
  const { error, ...rest } = result;
  const { exitCode: _exitCode, unfinished: _unfinished, ...details } = error;
  return { ...rest, error: details };
}
