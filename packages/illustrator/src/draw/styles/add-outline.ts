import type { Pen } from "../pen.ts";

/** Outlines the shapes inside masks and clip paths, for parts without lines. */
export function outlineCutouts(svg: string, { ink, width }: Pen): string {
  if (ink === undefined) return svg;
  return svg.replace(
    /<(mask|clipPath) id="[^"]+"[^>]*>(.*?)<\/\1>/g,
    (cut, _, shapes: string) =>
      // Drawn below and twice as wide, so that its inner half is covered.
      `${cut}<g fill="none" stroke="${ink}" stroke-width="${width * 2}" stroke-linejoin="round">${shapes.replaceAll(' fill="white"', "")}</g>`,
  );
}

/** Outlines a drawing as a whole, with an enlarged copy in ink below it. */
export function outlineDrawing(svg: string, pen: Pen): string {
  return outlineOf(svg, pen) + svg;
}

/** The outline of a drawing without the drawing, to be drawn below it. */
export function outlineOf(svg: string, { ink, width }: Pen): string {
  if (ink === undefined || svg === "") return "";
  const copy = svg
    .replace(/ fill="(?!none)[^"]*"/g, ` fill="${ink}"`)
    .replace(/ fill-opacity="[^"]*"| stroke="none"/g, "")
    .replace(
      / stroke="[^"]*" stroke-width="([\d.]+)"/g,
      (_, wide: string) => ` stroke="${ink}" stroke-width="${Number(wide) + 2 * width}"`,
    );
  return `<g stroke="${ink}" stroke-width="${width * 2}" stroke-linejoin="round">${copy}</g>`;
}
