import type { Account, CreditEntry, Deletion } from "@likeness/client/manage";
import type { ListResult } from "../../client/list.ts";
import { formatBalance, formatCreditEntry } from "../../output/credits.ts";
import { formatDate } from "../../output/date.ts";
import { printList } from "../../output/list.ts";
import type { Printer } from "../../output/printer.ts";

/** Only the API key is printed to standard output, so that scripts can read it. */
export function printNewAccount(account: Account, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ account });
    return;
  }
  printer.line(account.apiKey ?? "");
  printer.errorLine(`Created account ${account.id}.`);
  printer.errorLine(printer.paintError("dim", "Store the API key now: it is not shown again."));
}

export function printAccount(account: Account, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ account });
    return;
  }
  const { id, name, tier, status, limits, credits, createdAt } = account;
  const state = status === "suspended" ? `, ${printer.paint("red", status)}` : "";
  const limit = (value: number | null) => (value === null ? "unlimited" : String(value));
  printer.line(`account ${id}`);
  printer.line(`${printer.paint("bold", name)}, ${tier}${state}, created ${formatDate(createdAt)}`);
  printer.line(
    `limits: ${limit(limits.requestsPerMinute)} requests per minute, ${limit(limits.concurrentJobs)} concurrent jobs, ${limit(limits.queuedJobs)} queued jobs`,
  );
  printer.line(formatBalance(credits));
}

export function printDeletion(deletion: Deletion, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ deletion });
    return;
  }
  const counts = Object.entries(deletion.removed)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`);
  printer.line(`Deleted account ${deletion.id}${counts.length > 0 ? ` with ${counts.join(", ")}` : ""}`);
}

export function printAccounts(list: ListResult<Account>, printer: Printer): undefined {
  const { paint } = printer;
  const format = ({ id, name, tier, status, credits, createdAt }: Account) =>
    `${id}  ${formatDate(createdAt)}  ${tier}  ${status === "suspended" ? `${paint("red", status)}  ` : ""}${paint("bold", name)}  ${paint("dim", formatBalance(credits))}`;
  printList(list, printer, format, 'No accounts yet. Create one: avatar accounts create "Acme"');
}

export function printGrant(entry: CreditEntry, printer: Printer): undefined {
  if (printer.json) printer.document({ entry });
  else printer.line(formatCreditEntry(entry));
}
