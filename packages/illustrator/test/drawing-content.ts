import { drawingContent } from "../src/scene/document.ts";

/** What an SVG shows, without its description and the prefix of its ids, which differ wherever a drawing differs. */
export function drawingOf(svg: string): string {
  const drawing = drawingContent(svg);
  const prefix = /\sid="(p[0-9a-z]+-)/.exec(drawing)?.[1];
  return prefix === undefined ? drawing : drawing.replaceAll(prefix, "");
}
