import type { Job } from "@likeness/client";
import type { ListResult } from "../../client/list.ts";
import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { formatDate } from "../../output/date.ts";
import { printImages } from "../../output/images.ts";
import { printList } from "../../output/list.ts";
import type { Printer } from "../../output/printer.ts";
import { shellQuote } from "../../text/shell-quote.ts";
import type { WaitResult } from "./run.ts";

export function printJob(job: Job, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ job });
    return;
  }
  const hint = (text: string) => printer.errorLine(printer.paintError("dim", text));
  printer.line(`job ${job.id}`);
  printer.line(`${formatStatus(job, printer)}, ${Math.round(job.progress * 100)} %`);
  printer.line(`prompt: ${job.payload.input.prompt}`);
  for (const { startedAt, outcome, error } of attemptsToShow(job)) {
    const result = error ? `${error.code}: ${error.message}` : (outcome ?? "in progress");
    printer.line(`attempt ${formatDate(startedAt)}: ${result}`);
  }
  if (job.nextAttemptAt) printer.line(`next attempt: ${formatDate(job.nextAttemptAt)}`);
  if (job.status === "failed") printer.line(`${job.error.message} ${job.error.action}`);
  const wait = `jobs wait ${shellQuote(job.id)}`;
  if (job.status === "queued" || job.status === "processing")
    hint(`To wait for it: ${printer.command(wait)}`);
  if (job.status === "completed") {
    const extension = job.avatar.images[0]?.format ?? "png";
    hint(`To download the image: ${printer.command(`${wait} -o avatar.${extension}`)}`);
  }
}

export async function printCompletedJob(
  { job, images }: WaitResult,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  if (images === null) printJob(job, printer);
  else await printImages({ job, images }, printer, base);
}

export function printJobs(list: ListResult<Job>, printer: Printer): undefined {
  const format = (job: Job) => {
    const { prompt } = job.payload.input;
    const short = prompt.length > 60 ? `${prompt.slice(0, 59)}…` : prompt;
    return `${job.id}  ${formatDate(job.createdAt)}  ${formatStatus(job, printer)}  ${short.replace(/\s+/g, " ")}`;
  };
  printList(list, printer, format, 'No jobs found. Start one: avatar generate "a wise owl"');
}

/** All attempts, if there were several or one was lost. */
function attemptsToShow({ attemptLog = [] }: Job) {
  return attemptLog.length > 1 || attemptLog.some(({ outcome }) => outcome === "lost") ? attemptLog : [];
}

function formatStatus(job: Job, { paint }: Printer): string {
  const status = job.status === "unknown" ? job.rawStatus : job.status;
  if (job.status === "completed") return paint("green", status);
  return job.status === "failed" || job.status === "cancelled"
    ? paint("red", status)
    : paint("yellow", status);
}
