import type { Job } from "@likeness/client";
import { shellWord } from "../words/shell-word.ts";
import type { Page } from "./page.ts";
import { when } from "./when.ts";

export function printJob(job: Job, page: Page): undefined {
  if (page.json) {
    page.document({ job });
    return;
  }
  page.line(`job ${job.id}`);
  page.line(`${statusWord(job, page)}, ${Math.round(job.progress * 100)} %`);
  page.line(`prompt: ${job.payload.input.prompt}`);
  for (const { startedAt, outcome, error } of earlierAttempts(job))
    page.line(`${when(startedAt)}: ${error ? `${error.code}: ${error.message}` : (outcome ?? "at work")}`);
  if (job.nextAttemptAt) page.line(`tried again at ${when(job.nextAttemptAt)}`);
  if (job.status === "failed") page.line(`${job.error.message} ${job.error.action}`);
  if (job.status === "queued" || job.status === "processing") {
    page.errorLine(page.paintError("dim", `wait for it: ${page.command(`jobs wait ${shellWord(job.id)}`)}`));
  }
  if (job.status === "completed") {
    const ending = job.avatar.images[0]?.format ?? "png";
    page.errorLine(
      page.paintError(
        "dim",
        `write its picture: ${page.command(`jobs wait ${shellWord(job.id)} -o picture.${ending}`)}`,
      ),
    );
  }
}

/** One attempt that went well is nothing to tell of. */
function earlierAttempts({ attemptLog = [] }: Job) {
  return attemptLog.length > 1 || attemptLog.some(({ outcome }) => outcome === "lost") ? attemptLog : [];
}

export function statusWord(job: Job, { paint }: Page): string {
  const word = job.status === "unknown" ? job.rawStatus : job.status;
  if (job.status === "completed") return paint("green", word);
  return job.status === "failed" || job.status === "cancelled" ? paint("red", word) : paint("yellow", word);
}
