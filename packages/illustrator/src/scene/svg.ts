import type { Size } from "../output.ts";

/** Text made safe for SVG content and attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The same picture, to be shown at another size. */
export function resizeSvg(svg: string, { width, height }: Size): string {
  return svg.replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`);
}
