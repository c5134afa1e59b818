import type { ConfigEntry } from "../commands/edit-config.ts";
import { exit } from "../failure.ts";
import type { Page } from "./page.ts";

export function printEntries(entries: readonly ConfigEntry[], page: Page): undefined {
  if (page.json) {
    page.document(Object.fromEntries(entries.map(({ name, value }) => [name, value])));
    return;
  }
  const width = Math.max(0, ...entries.map(({ name }) => name.length));
  for (const { name, value } of entries)
    page.line(`${page.paint("bold", name.padEnd(width))}  ${show(value)}`);
  if (entries.length === 0)
    page.errorLine("Nothing is settled yet. Settle something: avatar config set format webp");
}

/** The value alone, for scripts; nothing, and 1, when it is not settled. */
export function printEntry(entry: ConfigEntry | undefined, page: Page): number {
  if (page.json) page.document(entry ?? null);
  else if (entry) page.line(show(entry.value));
  return entry ? exit.ok : exit.failure;
}

export function printUnset(name: string, page: Page): undefined {
  if (page.json) page.document({ name, value: null });
  else page.errorLine(`${name} is not settled any more`);
}

export function printPath(path: string, page: Page): undefined {
  if (page.json) page.document({ path });
  else page.line(path);
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
