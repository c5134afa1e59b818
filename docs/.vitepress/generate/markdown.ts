/** Text as one line of Markdown in which nothing but code is markup, also within a table. */
export function escapeInline(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : escapeMarkup(part)))
    .join("")
    .replaceAll("|", "\\|");
}

/** Paragraphs and lists whose angle brackets are text. */
export function escapeProse(text: string): string {
  return text
    .trim()
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;")))
    .join("");
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll("<", "&lt;")
    .replaceAll("{{", "&#123;&#123;")
    .replace(/([*_[\]])/g, "\\$1");
}
