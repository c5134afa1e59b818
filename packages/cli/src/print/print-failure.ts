import { type Explanation, explain } from "./explain.ts";
import type { Page } from "./page.ts";

/** Says what was wrong and what would be right, and gives what to exit with. */
export function printFailure(error: unknown, page: Page, jobId?: string): number {
  const explanation = explain(error, jobId);
  const { exitCode, unfinished, ...facts } = explanation;
  const job = unfinished && { ...unfinished, resume: `avatar jobs wait ${unfinished.id}` };
  if (page.json) page.document({ error: facts, ...(job && { job }) });
  else if (job) page.line(`job ${job.id}\nresume with: ${job.resume}`);
  if (page.events) page.event("error", { ...facts, ...(job && { jobId: job.id }) });
  else for (const line of linesOf(explanation, page)) page.errorLine(line);
  page.debug(error);
  return exitCode;
}

function linesOf({ message, hint, requestId }: Explanation, { paintError }: Page): string[] {
  const request = requestId ? paintError("dim", ` (request ${requestId})`) : "";
  return [
    `${paintError("red", "error:")} ${message}${request}`,
    ...(hint ? [`${paintError("dim", "hint:")}  ${hint}`] : []),
  ];
}
