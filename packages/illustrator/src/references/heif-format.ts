/** Far more than any encoder writes; a longer list is cut here, so that reading it costs the same for every file. */
const maxBrandBytes = 1024;

/**
 * Tells pictures in HEIF files by the brands in the `ftyp` box they start with: `avif`, or `heic` for those with
 * another codec, HEVC as a rule.
 */
export function detectHeifFormat(file: Buffer): "avif" | "heic" | undefined {
  const head = file.subarray(0, maxBrandBytes);
  if (head.length < 12 || head.toString("latin1", 4, 8) !== "ftyp") return undefined;
  const compatible = head.toString("latin1", 16, Math.min(head.readUInt32BE(0), head.length));
  const brands = [head.toString("latin1", 8, 12), ...(compatible.match(/.{4}/gs) ?? [])];
  // Before HEIC, because the general brand "mif1" is listed in AVIF files too.
  if (brands.some((brand) => /^avi[fs]$/.test(brand))) return "avif";
  return brands.some((brand) => /^(?:he[iv][cxms]|heif|mif[12]|msf1)$/.test(brand)) ? "heic" : undefined;
}

/** libvips knows an AVIF by its major brand alone, and not that of an animation, whose first frame it can read. */
export function withAvifBrand(file: Buffer): Buffer {
  if (file.toString("latin1", 8, 12) === "avif") return file;
  const copy = Buffer.from(file);
  copy.write("avif", 8, "latin1");
  return copy;
}
