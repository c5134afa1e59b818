import { luma, mix } from "../../color/color-math.ts";
import { isWarm } from "../person/face/face-colors.ts";
import { materialTones } from "./material-tones.ts";

/** A skin in the light of one side. */
export interface SkinTones {
  /** Where the light meets it. */
  readonly high: string;
  readonly base: string;
  /** Where light comes through it, before the shadow. */
  readonly warm: string;
  readonly deep: string;
  /** The shadow of what touches it. */
  readonly contact: string;
}

/** Dark skin is lit by warm colours, because white would cover it with gray. Skin in other colours keeps its hue. */
export function skinTones(skin: string): SkinTones {
  if (!isWarm(skin)) {
    const { high, low, deep } = materialTones(skin);
    return { high, base: skin, warm: low, deep, contact: mix(skin, "#1d1430", 0.7) };
  }
  const light = luma(skin);
  if (light < 0.42)
    return {
      high: mix(skin, "#d99a68", 0.3),
      base: skin,
      warm: mix(skin, "#6a2412", 0.2),
      deep: mix(skin, "#2a0d08", 0.38),
      contact: "#240a06",
    };
  if (light < 0.66)
    return {
      high: mix(skin, "#ffdcae", 0.28),
      base: skin,
      warm: mix(skin, "#b4502a", 0.16),
      deep: mix(skin, "#7a2f1c", 0.32),
      contact: "#5c2114",
    };
  return {
    high: mix(skin, "#fff6e8", 0.4),
    base: skin,
    warm: mix(skin, "#ee8a62", 0.18),
    deep: mix(skin, "#b4563c", 0.3),
    contact: "#8a3a28",
  };
}
