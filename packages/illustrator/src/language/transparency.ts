import type { Span } from "./span.ts";
import type { Token } from "./tokenize.ts";

/** "No background" asks for a transparent one; "no red background" for another colour. */
export function isWholeBackground(span: Span, tokens: readonly Token[]): boolean {
  return (
    /^(?:background|backdrop|bg)s?$/.test(span.words) &&
    /^(?:no|any|without|lacking|a|the|its|minus|sans|remove|zero|exclude|omit|of|from)$/.test(
      tokens[span.from - 1]?.text ?? "",
    )
  );
}

/** Whether "transparent" describes the image rather than an object such as a raincoat. */
export function describesImage(span: Span, noun: Span | undefined, tokens: readonly Token[]): boolean {
  if (noun !== undefined) return noun.entry.colorTarget === "background.color";
  const next = tokens[span.to];
  return next === undefined || next.isPunctuation || imageWords.has(next.text);
}

const imageWords: ReadonlySet<string> = new Set(
  "and or with but png webp svg gif image picture photo illustration render layer canvas sticker icon alpha".split(
    " ",
  ),
);
