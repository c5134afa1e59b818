import type { Brief, Reading } from "@likeness/illustrator/brief";
import type { Printer } from "../../output/printer.ts";
import type { BriefResult } from "./run.ts";

/** Prints the prompt with the understood parts marked, and the Brief. */
export function printReading({ prompt, brief, reading }: BriefResult, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ ...brief, reading });
    return;
  }
  printer.line(markUnderstood(prompt, reading, (text) => printer.paint("green", text)));
  const ignored = reading.ignored.map(({ text }) => text);
  if (ignored.length > 0) printer.line(printer.paint("yellow", `not understood: ${ignored.join(", ")}`));
  printer.line("");
  printBrief(brief, printer);
}

/** Marks what was understood by colour, or in brackets if there are no colours. */
export function markUnderstood(
  prompt: string,
  { understood }: Pick<Reading, "understood">,
  paint: (text: string) => string,
): string {
  let marked = "";
  let end = 0;
  for (const span of understood) {
    if (span.start < end) continue;
    const painted = paint(span.text);
    marked += prompt.slice(end, span.start) + (painted === span.text ? `[${span.text}]` : painted);
    end = span.end;
  }
  return marked + prompt.slice(end);
}

/** Prints one trait per line, with the words of the prompt it was derived from. */
export function printBrief(brief: Brief, printer: Printer): undefined {
  if (printer.json) {
    printer.document(brief);
    return;
  }
  const { others = [], ...first } = brief;
  printTraits(first, printer);
  for (const [index, other] of others.entries()) {
    printer.line("");
    printer.line(printer.paint("bold", `Character ${index + 2}`));
    printTraits(other, printer);
  }
}

function printTraits({ version: _version, sources, ...traits }: Brief, printer: Printer): void {
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
