/** What shape or size a thing has: kept in the words of its trait, for the drawing. */
const shapeWords = new Set(
  "long short square rectangular boxy angular round rounded oval circular cat eye cateye bushy braided thick thin big large huge tiny very".split(
    " ",
  ),
);

/** The words of form right before a thing, colours between them passed over: "long white beard" is long. */
export function shapeWordsBefore(tokens: readonly { readonly text: string }[], from: number): string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= 0 && at >= from - 4; at -= 1) {
    const word = tokens[at]?.text ?? "";
    if (shapeWords.has(word)) found.unshift(word);
    else if (found.length > 0 || /^(?:and|with|a|an|the|in|on|of|wearing|has|hair)$/.test(word)) break;
  }
  return found;
}
