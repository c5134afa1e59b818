import type { Brief } from "@likeness/illustrator/brief";
import type { Page } from "./page.ts";

/** One trait to a line, with the words it was read from. */
export function printBrief(brief: Brief, page: Page): undefined {
  if (page.json) {
    page.document(brief);
    return;
  }
  const { version: _version, sources, ...traits } = brief;
  const rows = flatten(traits);
  const width = Math.max(...rows.map(([path]) => path.length));
  for (const [path, value] of rows) {
    const source = Object.entries(sources).find(([name]) => name === path)?.[1];
    const from = source
      ? page.paint("dim", `  (${[source.kind, source.key, source.words].filter(Boolean).join(": ")})`)
      : "";
    page.line(`${path.padEnd(width)}  ${page.paint("bold", value)}${from}`);
  }
}

function flatten(traits: object, prefix = ""): [path: string, value: string][] {
  return Object.entries(traits).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) return value.length > 0 ? [[prefix + name, value.join(", ")]] : [];
    if (typeof value === "object" && value !== null) return flatten(value, `${prefix}${name}.`);
    return value === undefined ? [] : [[prefix + name, String(value)]];
  });
}
