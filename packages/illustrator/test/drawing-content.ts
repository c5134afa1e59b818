import { drawingContent } from "../src/scene/document.ts";

/** The drawing without description and id prefix, which depend on the whole content. */
export function drawingOf(svg: string): string {
  const drawing = drawingContent(svg);
  const prefix = /\sid="(p[0-9a-z]+-)/.exec(drawing)?.[1];
  return prefix === undefined ? drawing : drawing.replaceAll(prefix, "");
}
