/**
 * Prefixes every id and every reference to one: `id`, `href="#..."`, `url(#...)` in any attribute, and id
 * lists such as `aria-labelledby`. Only tags are changed, never text. Linear in the length of the drawing.
 */
export function prefixIds(content: string, prefix: string): string {
  const pieces: string[] = [];
  let [done, next] = [0, 0];
  for (let open = content.indexOf("<"); open >= 0; open = content.indexOf("<", next)) {
    const close = content.indexOf(">", open);
    if (close < 0) break;
    const tag = content.slice(open, close + 1);
    if (mayContainIds(tag)) {
      pieces.push(content.slice(done, open), prefixTagIds(tag, prefix));
      done = close + 1;
    }
    next = close + 1;
  }
  pieces.push(content.slice(done));
  return pieces.join("");
}

/** Most tags contain no id, and an embedded image is one very long tag. */
function mayContainIds(tag: string): boolean {
  return tag.includes("url(") || tag.includes('href="#') || tag.includes(' id="') || tag.includes(" aria-");
}

function prefixTagIds(tag: string, prefix: string): string {
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
