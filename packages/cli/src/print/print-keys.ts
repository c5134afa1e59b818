import type { Key } from "@likeness/client/manage";
import type { Page } from "./page.ts";
import { printListing } from "./print-listing.ts";
import { when } from "./when.ts";

/** A key that was just made is shown alone on standard output, so that a script can take it. */
export function printNewKey(key: Key, page: Page): undefined {
  if (page.json) {
    page.document({ key });
    return;
  }
  page.line(key.apiKey ?? "");
  page.errorLine(page.paintError("dim", `key ${key.id}; it is shown this once, so keep it somewhere safe`));
}

export function printKey(key: Key, page: Page): undefined {
  if (page.json) page.document({ key });
  else page.line(rowOf(key, page));
}

export function printKeys(
  listing: { readonly data: readonly Key[]; readonly hasMore: boolean; readonly totalCount: number },
  page: Page,
): undefined {
  printListing(listing, page, (key) => rowOf(key, page), "No keys yet. Make one: avatar keys create");
}

function rowOf({ id, prefix, name, createdAt, revokedAt }: Key, { paint }: Page): string {
  const state = revokedAt === null ? paint("green", "works") : paint("red", `revoked ${when(revokedAt)}`);
  return `${id}  ${when(createdAt)}  ${prefix}…  ${state}  ${name ?? ""}`.trimEnd();
}
