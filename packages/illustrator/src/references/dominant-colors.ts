import type { DecodedImage } from "./decode-image.ts";

/** The dominant colours of an image's clothes and background. */
export interface DominantColors {
  readonly clothes: string;
  readonly background: string;
}

/** Clothes are expected below the centre and the background at the upper edges, without skin tones. */
export function dominantColors(image: DecodedImage): DominantColors {
  const { width, height } = image;
  return {
    clothes: dominantColor(
      image,
      (x, y) => (y > height * 0.72 && Math.abs(x - width / 2) < width * 0.32 ? 1 : 0.04),
      true,
    ),
    background: dominantColor(
      image,
      (x, y) => (y < height * 0.6 && (y < height * 0.12 || x < width * 0.15 || x > width * 0.85) ? 1 : 0.04),
      false,
    ),
  };
}

/** Whether a colour is in the range of skin tones, in the YCbCr colour space. */
export function isSkin(r: number, g: number, b: number): boolean {
  const cb = 128 - 0.168736 * r - 0.331264 * g + 0.5 * b;
  const cr = 128 + 0.5 * r - 0.418688 * g - 0.081312 * b;
  return cb > 85 && cb < 126 && cr > 137 && cr < 172 && r > b && r + g + b > 110;
}

/**
 * The mean of the most frequent of 512 colour bins, weighted by saturation. A few thousand samples suffice
 * for an image of any size.
 */
function dominantColor(
  { width, height, data }: DecodedImage,
  weightAt: (x: number, y: number) => number,
  unlikeSkin: boolean,
): string {
  const boxes = new Map<number, { weight: number; r: number; g: number; b: number }>();
  const step = Math.max(1, Math.floor(Math.max(width, height) / 80));
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const at = (y * width + x) * 4;
      const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(at, at + 4);
      if (alpha < 128) continue;
      const vivid = (Math.max(r, g, b) - Math.min(r, g, b)) / 255;
      const weight = weightAt(x, y) * (0.5 + vivid) * (unlikeSkin && isSkin(r, g, b) ? 0.1 : 1);
      const key = (r >> 5) * 64 + (g >> 5) * 8 + (b >> 5);
      const box = boxes.get(key) ?? { weight: 0, r: 0, g: 0, b: 0 };
      boxes.set(key, {
        weight: box.weight + weight,
        r: box.r + r * weight,
        g: box.g + g * weight,
        b: box.b + b * weight,
      });
    }
  }
  let best = { weight: 0, r: 0, g: 0, b: 0 };
  for (const box of boxes.values()) if (box.weight > best.weight) best = box;
  if (best.weight === 0) return "#9aa1ab";
  return hex([best.r, best.g, best.b].map((sum) => sum / best.weight));
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
