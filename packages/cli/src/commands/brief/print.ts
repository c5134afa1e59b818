import type { Brief } from "@likeness/illustrator/brief";
import type { Printer } from "../../output/printer.ts";

/** Prints one trait per line, with the words of the prompt it was derived from. */
export function printBrief(brief: Brief, printer: Printer): undefined {
  if (printer.json) {
    printer.document(brief);
    return;
  }
  const { version: _version, sources, ...traits } = brief;
  const rows = flatten(traits);
  const width = Math.max(...rows.map(([path]) => path.length));
  for (const [path, value] of rows) {
    const source = Object.entries(sources).find(([name]) => name === path)?.[1];
    const from = source
      ? printer.paint("dim", `  (${[source.kind, source.key, source.words].filter(Boolean).join(": ")})`)
      : "";
    printer.line(`${path.padEnd(width)}  ${printer.paint("bold", value)}${from}`);
  }
}

function flatten(traits: object, prefix = ""): [path: string, value: string][] {
  return Object.entries(traits).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) return value.length > 0 ? [[prefix + name, value.join(", ")]] : [];
    if (typeof value === "object" && value !== null) return flatten(value, `${prefix}${name}.`);
    return value === undefined ? [] : [[prefix + name, String(value)]];
  });
}
