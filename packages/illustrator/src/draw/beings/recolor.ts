import { luma, mix } from "../../color/color-math.ts";
import { toOklab } from "../../color/oklab.ts";
import type { Being } from "./being.ts";

/** Colours of the coat's hue that differ less than this in lightness are shades of it. */
const maxLightness = 0.3;
const maxHue = 0.055;

/**
 * A being in another colour of coat. Shades of the coat, such as those of ears, change with it; a nose or a
 * belly of another colour does not.
 */
export function recolor(being: Being, coat: string): Being {
  if (coat === being.coat) return being;
  const [from, fromA, fromB] = toOklab(being.coat);
  const known = new Map<string, string>([[being.coat, coat]]);
  return mapColors(being, (color) => {
    const seen = known.get(color);
    if (seen !== undefined) return seen;
    const [to, a, b] = toOklab(color);
    const lighter = to - from;
    const isShade = Math.hypot(a - fromA, b - fromB) < maxHue && Math.abs(lighter) < maxLightness;
    const found = isShade
      ? mix(coat, lighter < 0 ? "#15121f" : "#ffffff", Math.min(0.8, Math.abs(lighter) * 1.5))
      : color;
    known.set(color, found);
    return found;
  });
}

/** A being in the faded colours of a style that looks like ink on paper. Dark colours are faded less. */
export function fadeBeing(being: Being, share: number): Being {
  return share === 0
    ? being
    : mapColors(being, (color) => mix(color, "#ffffff", share * (0.2 + 0.7 * luma(color))));
}

/** A being in two tones. Only very dark coats are black, so that darker marks are visible on the others. */
export function inkBeing(being: Being): Being {
  const coat = luma(being.coat);
  return mapColors(being, (color) => {
    const tone = luma(color);
    const isBlack = tone < darkestCoat || (tone < darkestMark && coat - tone > 0.16);
    return isBlack ? "#15121f" : "#fdfdfd";
  });
}

const darkestCoat = 0.31;
const darkestMark = 0.42;

function mapColors(being: Being, map: (color: string) => string): Being {
  const all = (content: string): string => content.replace(/#[0-9a-f]{6}\b/g, map);
  const { coat, skin, eyes, mouth, beak } = being;
  const layers = Object.fromEntries(
    layerNames.flatMap((name) => {
      const content = being[name];
      return content === undefined ? [] : [[name, all(content)]];
    }),
  );
  return {
    ...being,
    ...layers,
    coat: all(coat),
    ...(skin !== undefined && { skin: all(skin) }),
    ...(eyes !== undefined && {
      eyes: { ...eyes, ...(eyes.under !== undefined && { under: all(eyes.under) }) },
    }),
    ...(mouth !== undefined && {
      mouth: { ...mouth, ...(mouth.under !== undefined && { under: all(mouth.under) }) },
    }),
    ...(beak !== undefined && {
      beak: {
        ...beak,
        color: all(beak.color),
        ...(beak.tip !== undefined && { tip: all(beak.tip) }),
        ...(beak.low !== undefined && { low: all(beak.low) }),
      },
    }),
  };
}

const layerNames = ["behind", "back", "marks", "muzzle", "front", "hair", "top", "ownHat"] as const;
