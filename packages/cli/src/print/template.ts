import { misuse } from "../failure.ts";
import type { Filter } from "./page.ts";

type Part = string | readonly string[];

/**
 * A text with places such as `{{label}}` or `{{job.id}}`: names of members, or numbers of elements, with dots between
 * them; `{{.}}` is everything. A document that is a page of a list fills it once for each of its items. A member that is
 * not there is an empty text, a text is printed as it is, and everything else as JSON. `\n` and `\t` are a line end and a tab.
 */
export function parseTemplate(template: string): Filter {
  const parts = partsOf(template);
  return async (document) =>
    itemsOf(document)
      .map(
        (item) => `${parts.map((part) => (typeof part === "string" ? part : show(item, part))).join("")}\n`,
      )
      .join("");
}

function partsOf(template: string): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, piece] of template.split("{{").entries()) {
    if (index === 0) {
      parts.push(literal(piece));
      continue;
    }
    const end = piece.indexOf("}}");
    const path = piece.slice(0, Math.max(0, end)).trim();
    if (end === -1) throw unusable(template, "a {{ has no }}");
    if (!/^(?:\.|\.?[\w-]+(?:\.[\w-]+)*)$/.test(path)) throw unusable(template, `{{${path}}} is not a place`);
    parts.push(
      path.split(".").filter((name) => name !== ""),
      literal(piece.slice(end + 2)),
    );
  }
  return parts;
}

function literal(text: string): string {
  return text.replace(/\\([nt\\])/g, (_, letter: string) => escapes.get(letter) ?? letter);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
]);

function unusable(template: string, why: string): Error {
  return misuse(`--template ${template}: ${why}.`, 'Write it like --template "{{id}} {{label}}".');
}

function itemsOf(document: unknown): readonly unknown[] {
  if (!isObject(document)) return [document];
  const data: unknown = Object.hasOwn(document, "data") ? Reflect.get(document, "data") : undefined;
  return Array.isArray(data) ? data : [document];
}

function show(item: unknown, path: readonly string[]): string {
  let found: unknown = item;
  for (const name of path) {
    found = isObject(found) && Object.hasOwn(found, name) ? Reflect.get(found, name) : undefined;
  }
  if (found === undefined || found === null) return "";
  return typeof found === "string" ? found : JSON.stringify(found);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
