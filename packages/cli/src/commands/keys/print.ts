import type { Key } from "@likeness/client/manage";
import type { ListResult } from "../../client/list.ts";
import { formatDate } from "../../output/date.ts";
import { printList } from "../../output/list.ts";
import type { Printer } from "../../output/printer.ts";

/** Only the API key is printed to standard output, so that scripts can read it. */
export function printNewKey(key: Key, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ key });
    return;
  }
  printer.line(key.apiKey ?? "");
  printer.errorLine(`Created key ${key.id}.`);
  printer.errorLine(printer.paintError("dim", "Store the API key now: it is not shown again."));
}

export function printKey(key: Key, printer: Printer): undefined {
  if (printer.json) printer.document({ key });
  else printer.line(formatKey(key, printer));
}

export function printKeys(list: ListResult<Key>, printer: Printer): undefined {
  printList(
    list,
    printer,
    (key) => formatKey(key, printer),
    "No API keys yet. Create one: avatar keys create",
  );
}

function formatKey(key: Key, printer: Printer): string {
  const { id, prefix, name, scopes, createdAt } = key;
  return `${id}  ${formatDate(createdAt)}  ${prefix}…  ${formatState(key, printer)}  ${scopes.join(",")}  ${name ?? ""}`.trimEnd();
}

function formatState({ expiresAt, revokedAt }: Key, { paint }: Printer): string {
  if (revokedAt !== null) return paint("red", `revoked ${formatDate(revokedAt)}`);
  if (expiresAt === null) return paint("green", "active");
  const hasExpired = expiresAt * 1000 <= Date.now();
  return hasExpired
    ? paint("red", `expired ${formatDate(expiresAt)}`)
    : paint("green", `active until ${formatDate(expiresAt)}`);
}
