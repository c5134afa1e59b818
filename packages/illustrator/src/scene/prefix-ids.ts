/**
 * Prefixes every id and every reference to one: `id`, `href="#..."`, `url(#...)` in any attribute, and id
 * lists such as `aria-labelledby`. Only tags are changed, never text. Linear in the length of the drawing.
 */
export function prefixIds(content: string, prefix: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (let open = content.indexOf("<"); open >= 0; open = content.indexOf("<", done)) {
    const close = content.indexOf(">", open);
    if (close < 0) break;
    pieces.push(content.slice(done, open), prefixTagIds(content.slice(open, close + 1), prefix));
    done = close + 1;
  }
  pieces.push(content.slice(done));
  return pieces.join("");
}

function prefixTagIds(tag: string, prefix: string): string {
  // Most tags contain no id, and an embedded image is one very long tag.
  if (!tag.includes("#") && !tag.includes(' id="') && !tag.includes(" aria-")) return tag;
  return tag.replace(attribute, (whole, name: string, value: string) => {
    if (name === "id") return ` id="${prefix}${value}"`;
    if (name === "href" || name === "xlink:href")
      return value.startsWith("#") ? ` ${name}="#${prefix}${value.slice(1)}"` : whole;
    if (idLists.has(name)) return ` ${name}="${value.replace(/[^\s]+/g, (id) => prefix + id)}"`;
    if (!value.includes("url(")) return whole;
    return ` ${name}="${value.replace(/url\((&quot;|')?#/g, (start) => start + prefix)}"`;
  });
}

const attribute = / ([a-zA-Z:-]+)="([^"]*)"/g;

const idLists: ReadonlySet<string> = new Set([
  "aria-labelledby",
  "aria-describedby",
  "aria-details",
  "aria-controls",
  "aria-owns",
]);
