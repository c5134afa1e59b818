import type { Job } from "@likeness/client";
import { shellWord } from "../words/shell-word.ts";
import type { Page } from "./page.ts";

/** A job that nobody waited for: its id alone on standard output, so that `$(...)` takes it. */
export function printQueued({ job, output }: { job: Job; output: string }, page: Page): undefined {
  const resume = page.command(`jobs wait ${shellWord(job.id)} -o ${shellWord(output)}`);
  if (page.json) {
    page.document({ job, files: [], resume });
    return;
  }
  page.line(job.id);
  if (!page.events) page.errorLine(page.paintError("dim", `draw it: ${resume}`));
}
