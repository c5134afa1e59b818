import type { Page } from "./page.ts";

interface Listing<T> {
  readonly data: readonly T[];
  readonly hasMore: boolean;
  readonly totalCount: number;
}

/** A page of a list: a line for each, and what to say when there is none or more. */
export function printListing<T>(
  listing: Listing<T>,
  page: Page,
  lineOf: (item: T) => string,
  whenEmpty: string,
): undefined {
  if (page.json) {
    page.document(listing);
    return;
  }
  for (const item of listing.data) page.line(lineOf(item));
  if (listing.totalCount === 0) page.errorLine(whenEmpty);
  else if (listing.hasMore) {
    page.errorLine(
      page.paintError("dim", `${listing.totalCount} in all; see more with --limit and --offset`),
    );
  }
}
