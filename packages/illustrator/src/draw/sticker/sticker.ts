import { silhouetteOf } from "./silhouette.ts";
import { stickerBorder } from "./sticker-border.ts";

const lineColor = "#c3c8d2";

/**
 * A drawing as a cut-out with a white border. Where it would touch the lower edge of the image, it ends in a curve
 * above it.
 *
 * @param bottom The lower edge of the image, figure y.
 */
export function drawSticker(svg: string, bottom: number, prefix: string): string {
  const { areas, lines } = silhouetteOf(svg);
  const { white, line, gap } = stickerBorder;
  const end = bottom - white - line - gap;
  const ring = (border: number, color: string, clip: string): string =>
    `<g clip-path="url(#${clip})" stroke="${color}" stroke-linejoin="round" stroke-linecap="round" fill="${color}"><use href="#${prefix}s" stroke-width="${2 * border}"/>${lines(border)}</g>`;
  return (
    `<defs><g id="${prefix}s">${areas}</g>${cut(`${prefix}o`, end + white + line)}${cut(`${prefix}w`, end + white)}${cut(`${prefix}f`, end)}</defs>` +
    ring(white + line, lineColor, `${prefix}o`) +
    ring(white, "#ffffff", `${prefix}w`) +
    `<g clip-path="url(#${prefix}f)">${svg}</g>`
  );
}

/** Everything above a flat curve that is lowest in the middle. */
function cut(id: string, lowest: number): string {
  const y = (at: number): number => Math.round(at * 10) / 10;
  return `<clipPath id="${id}"><path d="M-300 -500H580V${y(lowest - 183)}Q140 ${y(lowest + 183)} -300 ${y(lowest - 183)}Z"/></clipPath>`;
}
