/** The aspect ratio of an image in its lowest terms, such as `16:9`. */
export function aspectRatioOf(width: number, height: number): string {
  const divisor = greatestCommonDivisor(width, height);
  return `${width / divisor}:${height / divisor}`;
}

/** The smallest resolution that contains this many pixels. */
export function resolutionOf(pixels: number): string {
  if (pixels <= 512) return "512";
  if (pixels <= 1024) return "1K";
  return pixels <= 2048 ? "2K" : "4K";
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
