import { usageError } from "../errors/cli-error.ts";
import type { Filter } from "./printer.ts";

type Part = string | readonly string[];

/**
 * Parses a template with placeholders such as `{{label}}` or `{{job.id}}`; `{{.}}` is the whole document. It is applied
 * to each item if the document is a list. Missing and null values are empty, strings are printed without quotes, and
 * other values as JSON. `\n` and `\t` are a newline and a tab.
 */
export function parseTemplate(template: string): Filter {
  const parts = parseParts(template);
  return async (document) =>
    itemsOf(document)
      .map(
        (item) =>
          `${parts.map((part) => (typeof part === "string" ? part : formatValue(item, part))).join("")}\n`,
      )
      .join("");
}

function parseParts(template: string): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, piece] of template.split("{{").entries()) {
    if (index === 0) {
      parts.push(unescapeLiteral(piece));
      continue;
    }
    const end = piece.indexOf("}}");
    const path = piece.slice(0, Math.max(0, end)).trim();
    if (end === -1) throw templateError(template, "{{ without }}");
    if (!/^(?:\.|\.?[\w-]+(?:\.[\w-]+)*)$/.test(path))
      throw templateError(template, `{{${path}}} is not a valid placeholder`);
    parts.push(
      path.split(".").filter((name) => name !== ""),
      unescapeLiteral(piece.slice(end + 2)),
    );
  }
  return parts;
}

function unescapeLiteral(text: string): string {
  return text.replace(/\\([nt\\])/g, (_, letter: string) => escapes.get(letter) ?? letter);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
]);

function templateError(template: string, reason: string): Error {
  return usageError(
    `--template ${template}: ${reason}.`,
    'Use a template such as --template "{{id}} {{label}}".',
  );
}

function itemsOf(document: unknown): readonly unknown[] {
  if (!isObject(document)) return [document];
  const data: unknown = Object.hasOwn(document, "data") ? Reflect.get(document, "data") : undefined;
  return Array.isArray(data) ? data : [document];
}

function formatValue(item: unknown, path: readonly string[]): string {
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
