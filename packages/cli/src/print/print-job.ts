import type { Job } from "@likeness/client";
import type { Page } from "./page.ts";

export function printJob(job: Job, page: Page): undefined {
  if (page.json) {
    page.document({ job });
    return;
  }
  page.line(`job ${job.id}`);
  page.line(`${statusWord(job, page)}, ${Math.round(job.progress * 100)} %`);
  page.line(`prompt: ${job.payload.input.prompt}`);
  if (job.status === "failed") page.line(`${job.error.message} ${job.error.action}`);
  if (job.status === "queued" || job.status === "processing") {
    page.errorLine(page.paintError("dim", `wait for it: ${page.command(`jobs wait ${job.id}`)}`));
  }
  if (job.status === "completed") {
    const ending = job.avatar.images[0]?.format ?? "png";
    page.errorLine(
      page.paintError(
        "dim",
        `write its picture: ${page.command(`jobs wait ${job.id} -o picture.${ending}`)}`,
      ),
    );
  }
}

export function statusWord(job: Job, { paint }: Page): string {
  const word = job.status === "unknown" ? job.rawStatus : job.status;
  if (job.status === "completed") return paint("green", word);
  return job.status === "failed" || job.status === "cancelled" ? paint("red", word) : paint("yellow", word);
}
