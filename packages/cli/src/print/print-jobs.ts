import type { Job } from "@likeness/client";
import type { Page } from "./page.ts";
import { statusWord } from "./print-job.ts";
import { printListing } from "./print-listing.ts";
import { when } from "./when.ts";

export function printJobs(
  listing: { readonly data: readonly Job[]; readonly hasMore: boolean; readonly totalCount: number },
  page: Page,
): undefined {
  const row = (job: Job) => {
    const { prompt } = job.payload.input;
    const short = prompt.length > 60 ? `${prompt.slice(0, 59)}…` : prompt;
    return `${job.id}  ${when(job.createdAt)}  ${statusWord(job, page)}  ${short.replace(/\s+/g, " ")}`;
  };
  printListing(listing, page, row, 'No jobs to show. Start one: avatar generate --prompt "a wise owl"');
}
