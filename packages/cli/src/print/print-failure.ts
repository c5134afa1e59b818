import { type Explanation, explain } from "../explain.ts";
import { shellWord } from "../words/shell-word.ts";
import type { Page } from "./page.ts";

/** The job that a run had got so far as to start, and where its picture was to go. */
export interface AcceptedJob {
  readonly jobId: string;
  readonly output?: string | undefined;
}

/** Says what was wrong and what would be right, and gives what to exit with. */
export function printFailure(error: unknown, page: Page, accepted?: AcceptedJob): number {
  const explanation = explain(error, accepted?.jobId);
  const { exitCode, unfinished, ...facts } = explanation;
  const output = accepted?.output === undefined ? "" : ` -o ${shellWord(accepted.output)}`;
  const job = unfinished && {
    ...unfinished,
    resume: page.command(`jobs wait ${shellWord(unfinished.id)}${output}`),
  };
  if (page.json && !page.filtered) page.document({ error: facts, ...(job && { job }) });
  else if (job) {
    const tell = page.filtered ? page.errorLine : page.line;
    tell(`job ${job.id}`);
    tell(`resume with: ${job.resume}`);
  }
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
