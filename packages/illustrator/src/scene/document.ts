import type { Description } from "../alt/describe.ts";
import type { Size } from "../output.ts";
import { hash32 } from "../random/random-stream.ts";
import type { License } from "./license.ts";
import { licenseMetadata } from "./license.ts";
import { prefixIds } from "./prefix-ids.ts";
import { escapeXml } from "./svg.ts";

/**
 * A drawing as a complete SVG document that can be inlined on a page beside others: its ids begin with
 * a hash of what is drawn, and it tells assistive technology what is shown.
 *
 * @param content What is drawn, in units of the size.
 */
export function toSvgDocument(
  content: string,
  size: Size,
  license: License,
  description: Description,
): string {
  const { width, height } = size;
  const alt = escapeXml(description.alt);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${alt}">` +
    `<title>${escapeXml(description.title)}</title><desc>${alt}</desc>${licenseMetadata(license)}` +
    `${prefixIds(content, idPrefix(content, size))}</svg>`
  );
}

/** What is drawn in a document of this package, without what it says of itself in words. */
export function drawingContent(document: string): string {
  return document.slice(document.indexOf("</metadata>"));
}

/** 64 bits, so that a page may hold any number of pictures. An id begins with a letter. */
function idPrefix(content: string, { width, height }: Size): string {
  const shape = `${width}x${height}:`;
  const low = hash32(shape + content);
  const high = hash32(`${shape}${low}:${content}`);
  return `p${high.toString(36)}${low.toString(36)}-`;
}
