import { createErrorReport, type ErrorReport } from "../errors/error-report.ts";
import { shellQuote } from "../text/shell-quote.ts";
import type { Printer } from "./printer.ts";

/** A job that was submitted before the error occurred. */
export interface AcceptedJob {
  readonly jobId: string;
  /** Where its image was to be written. */
  readonly output?: string | undefined;
}

/** Prints an error and returns the exit code. */
export function printError(error: unknown, printer: Printer, acceptedJob?: AcceptedJob): number {
  const report = createErrorReport(error, acceptedJob?.jobId);
  const { exitCode, unfinished, ...details } = report;
  const output = acceptedJob?.output === undefined ? "" : ` -o ${shellQuote(acceptedJob.output)}`;
  const job = unfinished && {
    ...unfinished,
    resume: printer.command(`jobs wait ${shellQuote(unfinished.id)}${output}`),
  };
  if (printer.json && !printer.filtered) printer.document({ error: details, ...(job && { job }) });
  else if (job) {
    const printLine = printer.filtered ? printer.errorLine : printer.line;
    printLine(`job ${job.id}`);
    printLine(`resume with: ${job.resume}`);
  }
  if (printer.events) printer.event("error", { ...details, ...(job && { jobId: job.id }) });
  else for (const line of formatReport(report, printer)) printer.errorLine(line);
  printer.debug(error);
  return exitCode;
}

function formatReport({ message, hint, requestId }: ErrorReport, { paintError }: Printer): string[] {
  const request = requestId ? paintError("dim", ` (request ${requestId})`) : "";
  return [
    `${paintError("red", "error:")} ${message}${request}`,
    ...(hint ? [`${paintError("dim", "hint:")}  ${hint}`] : []),
  ];
}
