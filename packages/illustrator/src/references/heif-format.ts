/** Larger than the brand list of any encoder. It bounds the cost of reading. */
const maxBrandBytes = 1024;

/** Detects HEIF files by the brands in their `ftyp` box: `avif`, or `heic` for other codecs. */
export function detectHeifFormat(file: Buffer): "avif" | "heic" | undefined {
  const head = file.subarray(0, maxBrandBytes);
  if (head.length < 12 || head.toString("latin1", 4, 8) !== "ftyp") return undefined;
  const compatible = head.toString("latin1", 16, Math.min(head.readUInt32BE(0), head.length));
  const brands = [head.toString("latin1", 8, 12), ...(compatible.match(/.{4}/gs) ?? [])];
  // Checked before HEIC, because AVIF files list the generic brand "mif1" too.
  if (brands.some((brand) => /^avi[fs]$/.test(brand))) return "avif";
  return brands.some((brand) => /^(?:he[iv][cxms]|heif|mif[12]|msf1)$/.test(brand)) ? "heic" : undefined;
}

/**
 * Sets the major brand to `avif`. libvips checks only that and does not know the brand of AVIF sequences,
 * whose first image it can read.
 */
export function withAvifBrand(file: Buffer): Buffer {
  if (file.toString("latin1", 8, 12) === "avif") return file;
  const copy = Buffer.from(file);
  copy.write("avif", 8, "latin1");
  return copy;
}
