import { exitCodes } from "../../errors/cli-error.ts";
import type { Printer } from "../../output/printer.ts";
import type { ConfigEntry } from "./run.ts";

export function printEntries(entries: readonly ConfigEntry[], printer: Printer): undefined {
  if (printer.json) {
    printer.document(Object.fromEntries(entries.map(({ name, value }) => [name, value])));
    return;
  }
  const width = Math.max(0, ...entries.map(({ name }) => name.length));
  for (const { name, value } of entries)
    printer.line(`${printer.paint("bold", name.padEnd(width))}  ${formatValue(value)}`);
  if (entries.length === 0) printer.errorLine("No settings yet. Add one: avatar config set format webp");
}

/** Prints only the value. Exits with 1 if the setting is not set. */
export function printEntry(entry: ConfigEntry | undefined, printer: Printer): number {
  if (printer.json) printer.document(entry ?? null);
  else if (entry) printer.line(formatValue(entry.value));
  return entry ? exitCodes.ok : exitCodes.failure;
}

export function printUnset(name: string, printer: Printer): undefined {
  if (printer.json) printer.document({ name, value: null });
  else printer.errorLine(`Removed ${name}.`);
}

export function printPath(path: string, printer: Printer): undefined {
  if (printer.json) printer.document({ path });
  else printer.line(path);
}

function formatValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
