import type { Size } from "../output.ts";

/** Escapes text for SVG content and attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Sets the display size of an SVG. */
export function resizeSvg(svg: string, { width, height }: Size): string {
  return svg.replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`);
}
