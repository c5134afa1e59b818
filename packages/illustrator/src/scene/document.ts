import type { Size } from "../output.ts";
import { hash32 } from "../random/random-stream.ts";
import { type ImageMetadata, svgMetadata } from "./metadata.ts";
import { prefixIds } from "./prefix-ids.ts";
import { escapeXml } from "./svg.ts";

/**
 * Wraps a drawing into an SVG document that can be inlined next to others: its ids are prefixed by a hash of
 * the content, and it has a title and description for assistive technology.
 *
 * @param content In units of `size`.
 * @param unchanged Content whose ids are kept.
 */
export function toSvgDocument(content: string, size: Size, metadata: ImageMetadata, unchanged = ""): string {
  const { width, height } = size;
  const alt = escapeXml(metadata.alt);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${alt}">` +
    `<title>${escapeXml(metadata.title)}</title><desc>${alt}</desc>${svgMetadata(metadata)}` +
    `${unchanged}${prefixIds(content, idPrefix(content, size))}</svg>`
  );
}

/** The drawing of a document, without title, description and metadata. */
export function drawingContent(document: string): string {
  return document.slice(document.indexOf("</metadata>"));
}

/** A 64-bit hash, so that ids are unique for any number of images on a page. Ids start with a letter. */
function idPrefix(content: string, { width, height }: Size): string {
  const shape = `${width}x${height}:`;
  const low = hash32(shape + content);
  const high = hash32(`${shape}${low}:${content}`);
  return `p${high.toString(36)}${low.toString(36)}-`;
}
