import { heifKind } from "./heif-kind.ts";

export type ImageKind = "jpeg" | "png" | "webp" | "avif" | "heic";

/** Detects the image format by its signature, or describes what else the bytes are. */
export function kindOfBytes(bytes: Buffer): { readonly kind: ImageKind } | { readonly other: string } {
  if (bytes.length === 0) return { other: "nothing at all" };
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  if (head.startsWith("\xff\xd8\xff")) return { kind: "jpeg" };
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return { kind: "png" };
  if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return { kind: "webp" };
  const heif = heifKind(bytes);
  if (heif) return { kind: heif };
  const other = otherFiles.find(([at, signature]) => head.startsWith(signature, at));
  if (other) return { other: other[2] };
  return { other: isText(bytes.subarray(0, 512)) ? kindOfText(head) : "data of an unknown kind" };
}

/** Other common files: offset of the signature, signature, name. */
const otherFiles: readonly (readonly [number, string, string])[] = [
  [0, "GIF8", "a GIF (image/gif)"],
  [0, "II*\0", "a TIFF (image/tiff)"],
  [0, "MM\0*", "a TIFF (image/tiff)"],
  [4, "ftyp", "a video (video/mp4)"],
  [0, "%PDF-", "a PDF (application/pdf)"],
  [0, "PK\x03\x04", "a ZIP (application/zip)"],
  [0, "\x1f\x8b", "a gzip (application/gzip)"],
];

function kindOfText(head: string): string {
  const start = head.trimStart().toLowerCase();
  if (start.startsWith("<svg")) return "an SVG (image/svg+xml)";
  if (start.startsWith("<?xml")) return "XML (text/xml)";
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "a web page (text/html)";
  if (start.startsWith("data:")) return "the text of a data URL (text/plain)";
  return "text (text/plain)";
}

function isText(bytes: Uint8Array): boolean {
  // Control characters do not occur in text.
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return false;
  try {
    // `stream` allows an incomplete last character.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
