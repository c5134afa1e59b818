/** Finds the last group of a trait in a drawing, including its tags. */
export function findLastGroup(
  svg: string,
  trait: string,
): { readonly start: number; readonly end: number } | undefined {
  const start = svg.lastIndexOf(`<g data-trait="${trait}`);
  if (start < 0) return undefined;
  const tags = /<g\b|<\/g>/g;
  tags.lastIndex = start;
  let open = 0;
  for (let tag = tags.exec(svg); tag !== null; tag = tags.exec(svg)) {
    open += tag[0] === "</g>" ? -1 : 1;
    if (open === 0) return { start, end: tags.lastIndex };
  }
  return undefined;
}
