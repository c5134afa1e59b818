import { mix } from "../../color/color-math.ts";
import { toneOf, toOklab } from "../../color/oklab.ts";

/** The tones of cloth, hair or a thing of one colour. Between them they differ little, so that its colour is seen. */
export interface MaterialTones {
  /** In the light. */
  readonly high: string;
  /** Away from the light, and furthest from it. */
  readonly low: string;
  readonly deep: string;
}

export function materialTones(color: string): MaterialTones {
  const [light, a, b] = toOklab(color);
  // White has no lighter tone. Its shadow is cool, because that of warm white would look dirty.
  if (light > 0.86 && Math.hypot(a, b) < 0.04) {
    const shadow = (by: number, share: number): string => mix(toneOf(color, by), "#8d8cb4", share);
    return { high: toneOf(color, 0.04), low: shadow(-0.03, 0.03), deep: shadow(-0.06, 0.08) };
  }
  const [rise, fall] = light < 0.36 ? [0.035, 0.05] : [0.04, 0.08];
  return { high: toneOf(color, rise), low: toneOf(color, -fall * 0.4), deep: toneOf(color, -fall) };
}
