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

function rowOf(key: Key, page: Page): string {
  const { id, prefix, name, scopes, createdAt } = key;
  return `${id}  ${when(createdAt)}  ${prefix}…  ${stateOf(key, page)}  ${scopes.join(",")}  ${name ?? ""}`.trimEnd();
}

function stateOf({ expiresAt, revokedAt }: Key, { paint }: Page): string {
  if (revokedAt !== null) return paint("red", `revoked ${when(revokedAt)}`);
  if (expiresAt === null) return paint("green", "works");
  const over = expiresAt * 1000 <= Date.now();
  return over ? paint("red", `expired ${when(expiresAt)}`) : paint("green", `works until ${when(expiresAt)}`);
}
