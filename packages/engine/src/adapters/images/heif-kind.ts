/** More than any encoder writes. Limits the time to read a list of brands. */
const maxBytes = 1024;

/**
 * Recognizes HEIF files by the brands in their `ftyp` box: `avif`, or `heic` for other codecs, usually HEVC.
 */
export function heifKind(file: Buffer): "avif" | "heic" | undefined {
  const head = file.subarray(0, maxBytes);
  if (head.length < 12 || head.toString("latin1", 4, 8) !== "ftyp") return undefined;
  const compatible = head.toString("latin1", 16, Math.min(head.readUInt32BE(0), head.length));
  const brands = [head.toString("latin1", 8, 12), ...(compatible.match(/.{4}/gs) ?? [])];
  // AVIF is checked before HEIC, because AVIF files list the general brand "mif1" too.
  if (brands.some((brand) => /^avi[fs]$/.test(brand))) return "avif";
  return brands.some((brand) => /^(?:he[iv][cxms]|heif|mif[12]|msf1)$/.test(brand)) ? "heic" : undefined;
}

/** libvips recognizes an AVIF only by the major brand `avif`, although it can read the first frame of an animation. */
export function withAvifBrand(file: Buffer): Buffer {
  if (file.toString("latin1", 8, 12) === "avif") return file;
  const copy = Buffer.from(file);
  copy.write("avif", 8, "latin1");
  return copy;
}
