import type { Job } from "@likeness/client";
import type { Page } from "./page.ts";
import { statusWord } from "./print-job.ts";
import { when } from "./when.ts";

export function printJobs(
  listing: { readonly data: readonly Job[]; readonly hasMore: boolean; readonly totalCount: number },
  page: Page,
): undefined {
  if (page.json) {
    page.document(listing);
    return;
  }
  for (const job of listing.data) {
    const { prompt } = job.payload.input;
    const short = prompt.length > 60 ? `${prompt.slice(0, 59)}…` : prompt;
    page.line(`${job.id}  ${when(job.createdAt)}  ${statusWord(job, page)}  ${short.replace(/\s+/g, " ")}`);
  }
  if (listing.totalCount === 0)
    page.errorLine('No jobs to show. Start one: avatar generate --prompt "a wise owl"');
  else if (listing.hasMore) {
    page.errorLine(
      page.paintError("dim", `${listing.totalCount} in all; see more with --limit and --offset`),
    );
  }
}
