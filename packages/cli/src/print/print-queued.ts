import type { Job } from "@likeness/client";
import type { Page } from "./page.ts";

/** A job that nobody waited for: its id alone on standard output, so that `$(...)` takes it. */
export function printQueued(job: Job, page: Page): undefined {
  if (page.json) {
    page.document({ job, files: [], resume: `avatar jobs wait ${job.id}` });
    return;
  }
  page.line(job.id);
  if (!page.events) page.errorLine(page.paintError("dim", `wait for it: avatar jobs wait ${job.id}`));
}
