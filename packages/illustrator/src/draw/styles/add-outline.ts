import type { Pen } from "../pen.ts";

/** Puts the pen's outline around what masks and clip paths cut out, for parts that have no lines of their own. */
export function outlineCutouts(svg: string, { ink, width }: Pen): string {
  if (ink === undefined) return svg;
  return svg.replace(
    /<(mask|clipPath) id="[^"]+"[^>]*>(.*?)<\/\1>/g,
    (cut, _, shapes: string) =>
      // Drawn beneath, twice as wide: the inner half is covered by what is cut out.
      `${cut}<g fill="none" stroke="${ink}" stroke-width="${width * 2}" stroke-linejoin="round">${shapes.replaceAll(' fill="white"', "")}</g>`,
  );
}

/** Puts the pen's outline around a drawing of plain shapes, as one: a larger copy of it in ink, beneath. */
export function outlineDrawing(svg: string, { ink, width }: Pen): string {
  if (ink === undefined || svg === "") return svg;
  const copy = svg
    .replace(/ fill="(?!none)[^"]*"/g, ` fill="${ink}"`)
    .replace(/ fill-opacity="[^"]*"/g, "")
    .replace(
      / stroke="[^"]*" stroke-width="([\d.]+)"/g,
      (_, wide: string) => ` stroke="${ink}" stroke-width="${Number(wide) + 2 * width}"`,
    );
  return `<g stroke="${ink}" stroke-width="${width * 2}" stroke-linejoin="round">${copy}</g>${svg}`;
}
