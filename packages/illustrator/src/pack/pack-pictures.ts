import type { Brief } from "../brief/brief.ts";
import { type Expression, emotions } from "../brief/values/poses.ts";
import { illustrate } from "../illustrate.ts";
import type { IllustrateRequest } from "../request.ts";
import { encodeIco } from "./ico.ts";

/** A file of a pack. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** What it is for: `icon`, `favicon`, `maskable`, `apple-touch`, `card`, `emotion` or `sticker`. */
  readonly purpose: string;
  /** Pixels; of the largest image of an ICO. */
  readonly width: number;
  readonly height: number;
  readonly emotion?: Expression;
}

export interface PackPictures {
  readonly files: readonly PackFile[];
  /** The colour of the background as `#rrggbb`. */
  readonly color: string;
}

export const iconSides = [16, 32, 48, 64, 96, 128, 192, 256, 384, 512] as const;
export const maskableSides = [192, 512] as const;
const icoSides: readonly number[] = [16, 32, 48];
const appleTouchSide = 180;
const [cardWidth, cardHeight] = [1200, 630];
/** A little more than the card, because pixel art may not reach the edge. */
const cardDrawingWidth = 1216;
const [emotionSide, emojiSide] = [512, 128];

/** Launchers may cut off everything outside of a circle with 80 % of the width. */
const maskableScale = 0.8;

/** Draws the pictures of a pack, one after the other. */
export async function drawPackPictures(
  face: { readonly brief: Brief; readonly seed: number },
  signal: AbortSignal | undefined,
): Promise<PackPictures> {
  const { cornerColor, cropCenter, placeOnColor } = await import("../raster/compose.ts");
  const draw = async (
    output: IllustrateRequest["output"],
    change: Partial<Brief> = {},
  ): Promise<Uint8Array> => {
    const brief = { ...face.brief, ...change };
    const options = { aspectRatio: "1:1", ...output } as const;
    const { image } = await illustrate(
      { prompt: "", brief, seed: face.seed, output: options },
      { ...(signal && { signal }) },
    );
    return image.bytes;
  };
  // Heads fill icons best.
  const head = { framing: "headshot" } as const;
  const bust = { framing: "bust" } as const;
  const square = (side: number) => ({ width: side, height: side });
  const png = { mediaType: "image/png" } as const;
  const files: PackFile[] = [];

  const icons = new Map<number, Uint8Array>();
  for (const side of iconSides) icons.set(side, await draw({ size: side }, head));
  const touch = await draw({ size: appleTouchSide, background: "opaque" }, head);
  const color = await cornerColor(touch, 12);
  files.push({
    path: "favicon.ico",
    bytes: encodeIco(icoSides.map((side) => ({ side, png: icons.get(side) ?? new Uint8Array() }))),
    mediaType: "image/x-icon",
    purpose: "favicon",
    ...square(Math.max(...icoSides)),
  });
  files.push({
    path: "favicon.svg",
    bytes: await draw({ format: "svg", size: 512 }, head),
    mediaType: "image/svg+xml",
    purpose: "favicon",
    ...square(512),
  });
  for (const [side, bytes] of icons)
    files.push({ path: `icons/icon-${side}.png`, bytes, purpose: "icon", ...png, ...square(side) });
  for (const side of maskableSides) {
    const figure = await draw({ size: Math.round(side * maskableScale), background: "transparent" }, head);
    const bytes = await placeOnColor(figure, side, color);
    files.push({ path: `icons/maskable-${side}.png`, bytes, purpose: "maskable", ...png, ...square(side) });
  }
  files.push({
    path: "apple-touch-icon.png",
    bytes: touch,
    purpose: "apple-touch",
    ...png,
    ...square(appleTouchSide),
  });
  const card = await draw({ size: cardDrawingWidth, aspectRatio: "16:9", background: "opaque" }, bust);
  files.push({
    path: "card.png",
    bytes: await cropCenter(card, cardWidth, cardHeight),
    purpose: "card",
    ...png,
    width: cardWidth,
    height: cardHeight,
  });
  for (const emotion of emotions) {
    const expression = { expression: emotion };
    const webp = { mediaType: "image/webp", emotion, ...square(emotionSide) };
    const transparent = { background: "transparent" } as const;
    files.push({
      path: `emotions/${emotion}.webp`,
      bytes: await draw({ size: emotionSide, format: "webp" }, { ...bust, ...expression }),
      purpose: "emotion",
      ...webp,
    });
    files.push({
      path: `stickers/${emotion}.webp`,
      bytes: await draw({ size: emotionSide, format: "webp", ...transparent }, { ...head, ...expression }),
      purpose: "sticker",
      ...webp,
    });
    files.push({
      path: `stickers/${emotion}-${emojiSide}.png`,
      bytes: await draw({ size: emojiSide, ...transparent }, { ...head, ...expression }),
      purpose: "sticker",
      emotion,
      ...png,
      ...square(emojiSide),
    });
  }
  return { files, color };
}
