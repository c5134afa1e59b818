import type { Account, CreditEntry, Credits, Deletion } from "@likeness/client/manage";
import type { Page } from "./page.ts";
import { printListing } from "./print-listing.ts";
import { when } from "./when.ts";

/** The key of a new account is shown alone on standard output, so that a script can take it. */
export function printNewAccount(account: Account, page: Page): undefined {
  if (page.json) {
    page.document({ account });
    return;
  }
  page.line(account.apiKey ?? "");
  page.errorLine(
    page.paintError("dim", `account ${account.id}; its key is shown this once, so keep it somewhere safe`),
  );
}

export function printAccount(account: Account, page: Page): undefined {
  if (page.json) {
    page.document({ account });
    return;
  }
  const { id, name, tier, status, limits, credits, createdAt } = account;
  page.line(`account ${id}`);
  const state = status === "suspended" ? `, ${page.paint("red", status)}` : "";
  page.line(`${page.paint("bold", name)}, ${tier}${state}, since ${when(createdAt)}`);
  const most = (value: number | null) => (value === null ? "without limit" : String(value));
  page.line(
    `requests per minute ${most(limits.requestsPerMinute)}, jobs at once ${most(limits.concurrentJobs)}, waiting ${most(limits.queuedJobs)}`,
  );
  page.line(balanceOf(credits));
}

export function printDeletion(deletion: Deletion, page: Page): undefined {
  if (page.json) {
    page.document({ deletion });
    return;
  }
  const counts = Object.entries(deletion.removed).filter(([, count]) => count > 0);
  const words = counts.map(
    ([kind, count]) => `${kind.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)} ${count}`,
  );
  page.line(`deleted ${deletion.id}${words.length > 0 ? `: ${words.join(", ")}` : ""}`);
}

export function printAccounts(
  listing: { readonly data: readonly Account[]; readonly hasMore: boolean; readonly totalCount: number },
  page: Page,
): undefined {
  const row = ({ id, name, tier, status, credits, createdAt }: Account) =>
    `${id}  ${when(createdAt)}  ${tier}  ${status === "suspended" ? `${page.paint("red", status)}  ` : ""}${page.paint("bold", name)}  ${page.paint("dim", balanceOf(credits))}`;
  printListing(listing, page, row, 'No accounts yet. Make one: avatar accounts create "Acme"');
}

export function printCredits(credits: Credits, page: Page): undefined {
  if (page.json) page.document({ credits });
  else page.line(balanceOf(credits));
}

export function printEntry(entry: CreditEntry, page: Page): undefined {
  if (page.json) page.document({ entry });
  else page.line(rowOf(entry));
}

export function printEntries(
  listing: { readonly data: readonly CreditEntry[]; readonly hasMore: boolean; readonly totalCount: number },
  page: Page,
): undefined {
  printListing(listing, page, rowOf, "The ledger is empty.");
}

function rowOf({ id, kind, amount, jobId, note, createdAt }: CreditEntry): string {
  const about = jobId === null ? note : `job ${jobId}`;
  return `${id}  ${when(createdAt)}  ${kind.padEnd(7)}  ${amount}  ${about ?? ""}`.trimEnd();
}

function balanceOf({ available, held, charged }: Credits): string {
  const free = available === null ? "credits are not counted" : `${available} credits available`;
  return `${free}, ${held} held, ${charged} charged`;
}
