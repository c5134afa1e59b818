export type ImageType = "image/png" | "image/jpeg" | "image/webp";

/** Tells by the first bytes, never by a name. Takes them as bytes, or as what `atob` makes of base64. */
export function imageTypeOf(start: Uint8Array | string): ImageType | undefined {
  const text = typeof start === "string" ? start : String.fromCharCode(...start.subarray(0, 12));
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  return text.startsWith("RIFF") && text.startsWith("WEBP", 8) ? "image/webp" : undefined;
}
