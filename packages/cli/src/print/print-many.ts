import type { LineResult, ManyResult } from "../commands/generate-many.ts";
import { exit } from "../failure.ts";
import type { Base } from "../files/locate.ts";
import { exitCodes } from "../terminal/interrupts.ts";
import { shellWord } from "../words/shell-word.ts";
import type { Page } from "./page.ts";
import { shortest } from "./print-generated.ts";

/** The paths of what was drawn on standard output, and one summary. */
export function printMany({ results, interruption }: ManyResult, page: Page, base: Base): number {
  const of = <S extends LineResult["status"]>(status: S) =>
    results.filter((result): result is Extract<LineResult, { status: S }> => result.status === status);
  const [drawn, skipped, failed, open] = [of("drawn"), of("skipped"), of("failed"), of("open")];
  const counts = {
    total: results.length,
    drawn: drawn.length,
    skipped: skipped.length,
    failed: failed.length,
    open: open.length,
  };
  const code = interruption ? exitCodes[interruption.signal] : failed.length > 0 ? exit.failure : exit.ok;
  if (page.json) {
    page.document({ ...counts, results: results.map(recordOf) });
    return code;
  }
  for (const { pictures } of drawn)
    for (const { path } of pictures) if (path !== null) page.line(shortest(path, base));
  if (page.events) {
    page.event("summary", counts);
    return code;
  }
  const { paintError: paint } = page;
  const parts = [
    `${drawn.length} drawn`,
    ...(skipped.length > 0 ? [`${skipped.length} there already`] : []),
    ...(failed.length > 0 ? [paint("red", `${failed.length} failed`)] : []),
    ...(open.length > 0 ? [`${open.length} not done`] : []),
  ];
  page.errorLine(parts.join(", "));
  for (const { line, error } of failed)
    page.errorLine(`${paint("red", `line ${line}:`)} ${error.message}${error.hint ? ` ${error.hint}` : ""}`);
  for (const { line, jobId, path } of open) {
    if (jobId === null) continue;
    page.errorLine(
      `line ${line}: job ${jobId} goes on; ${page.command(`jobs wait ${shellWord(jobId)} -o ${shellWord(path)}`)}`,
    );
  }
  if (failed.length > 0 || open.length > 0)
    page.errorLine(paint("dim", "run the same command again for what is missing"));
  return code;
}

function recordOf(result: LineResult): object {
  if (result.status === "drawn") {
    const { pictures, ...rest } = result;
    return { ...rest, files: pictures.map(({ path, image }) => ({ path, seed: image.seed })) };
  }
  if (result.status !== "failed") return result;
  const { error, ...rest } = result;
  const { exitCode: _exitCode, unfinished: _unfinished, ...facts } = error;
  return { ...rest, error: facts };
}
