import type { CreditEntry, Credits } from "@likeness/client/manage";
import type { ListResult } from "../../client/list.ts";
import { formatBalance, formatCreditEntry } from "../../output/credits.ts";
import { printList } from "../../output/list.ts";
import type { Printer } from "../../output/printer.ts";

export function printCredits(credits: Credits, printer: Printer): undefined {
  if (printer.json) printer.document({ credits });
  else printer.line(formatBalance(credits));
}

export function printEntries(list: ListResult<CreditEntry>, printer: Printer): undefined {
  printList(list, printer, formatCreditEntry, "No ledger entries yet.");
}
