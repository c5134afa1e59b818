import type { DecodedImage } from "../decode-image.ts";

/**
 * Removes a uniform background from a logo and trims it. Images without a uniform border, such as photos, are
 * kept, and so are those that are nothing but a uniform colour.
 */
export function removeBackground(image: DecodedImage): { image: DecodedImage; isCutOut: boolean } {
  const free = makeBackgroundTransparent(image, borderPixels(image));
  const trimmed = free && trimTransparent(free);
  return trimmed === undefined ? { image, isCutOut: false } : { image: trimmed, isCutOut: true };
}

/**
 * Removes a uniform wall behind a person; undefined if there is none. Shoulders may touch the lower edge and
 * the lower sides.
 */
export function removeWall(image: DecodedImage): DecodedImage | undefined {
  const low = image.width * Math.floor(image.height * 0.6);
  return makeBackgroundTransparent(
    image,
    borderPixels(image).filter((at) => at < low),
  );
}

/** Makes a uniform background transparent; undefined if the border is neither uniform nor transparent. */
function makeBackgroundTransparent(
  { width, height, data }: DecodedImage,
  border: readonly number[],
): DecodedImage | undefined {
  const result = { width, height, data: Uint8Array.from(data) };
  return isMostlyTransparent(result, border) || floodFillBackground(result, border) ? result : undefined;
}

/** Whether most of the border is transparent. */
function isMostlyTransparent(image: DecodedImage, border: readonly number[]): boolean {
  return border.filter((at) => (image.data[at * 4 + 3] ?? 0) < 40).length > border.length * 0.6;
}

/** Flood-fills the background from the border with transparency, if 90 % of the border has one colour. */
function floodFillBackground({ width, height, data }: DecodedImage, border: readonly number[]): boolean {
  const background = [0, 1, 2].map((channel) => {
    const values = border.map((at) => data[at * 4 + channel] ?? 0).sort((a, b) => a - b);
    return values[values.length >> 1] ?? 0;
  });
  const distanceAt = (at: number): number =>
    Math.max(...background.map((value, channel) => Math.abs(value - (data[at * 4 + channel] ?? 0))));
  if (border.filter((at) => distanceAt(at) < 20).length < border.length * 0.9) return false;
  const seen = new Uint8Array(width * height);
  const queue = border.filter((at) => distanceAt(at) < 40);
  for (const at of queue) seen[at] = 1;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const distance = distanceAt(at);
    // Antialiased edges become translucent.
    data[at * 4 + 3] = distance < 16 ? 0 : Math.min(255, (distance - 16) * 8);
    const x = at % width;
    for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
      if (next < 0 || next >= width * height || seen[next] === 1 || distanceAt(next) >= 48) continue;
      seen[next] = 1;
      queue.push(next);
    }
  }
  return true;
}

/** Undefined if no pixel is visible. */
function trimTransparent(image: DecodedImage): DecodedImage | undefined {
  const { width, height, data } = image;
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let at = 0; at < width * height; at += 1) {
    if ((data[at * 4 + 3] ?? 0) < 24) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (right < left) return undefined;
  const size = { width: right - left + 1, height: bottom - top + 1 };
  const kept = new Uint8Array(size.width * size.height * 4);
  for (let y = 0; y < size.height; y += 1) {
    const from = ((top + y) * width + left) * 4;
    kept.set(data.subarray(from, from + size.width * 4), y * size.width * 4);
  }
  return { ...size, data: kept };
}

function borderPixels({ width, height }: { readonly width: number; readonly height: number }): number[] {
  const edge: number[] = [];
  for (let x = 0; x < width; x += 1) edge.push(x, (height - 1) * width + x);
  for (let y = 1; y < height - 1; y += 1) edge.push(y * width, y * width + width - 1);
  return edge;
}
