/** Describes a Brief as its values, separated by commas: "human, curly, red, glasses". */
export function briefText(brief: Readonly<Record<string, unknown>>): string {
  const { version: _, sources: _sources, ...traits } = brief;
  return wordsOf(traits).join(", ");
}

function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return value === "none" ? [] : [value.replaceAll(/[_-]/g, " ")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
