/** The values of an option that is given several times or contains a list. */
export function splitModels(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/[\s,]+/)).filter((text) => text !== "");
}
