import type { Brief } from "../brief/brief.ts";
import { colorHex } from "../brief/palette.ts";
import type { StyleName } from "../brief/values/pictures.ts";
import type { Accessory } from "../brief/values/things.ts";
import type { Oklab } from "../color/oklab.ts";
import { oklabDistance, toOklab } from "../color/oklab.ts";
import { pickRobotParts } from "../draw/styles/robot-parts.ts";
import { pastelColor } from "../scene/plain-background.ts";
import { resolveTraits } from "../traits/resolve-traits.ts";
import { stylesWithFaces, stylesWithHaircuts } from "../traits/resting-faces.ts";

/** What is seen of a face at the size of a list. */
export interface Appearance {
  /** Head, hair and what is worn on them. */
  readonly head: Features;
  /** Clothes and background. */
  readonly rest: Features;
}

/** Shapes by name and the colours of the large areas. */
interface Features {
  /** Values that are equal or different. */
  readonly shapes: readonly { readonly value: string; readonly weight: number }[];
  /** Undefined where nothing of that colour is visible. */
  readonly colors: readonly { readonly color: Oklab | undefined; readonly weight: number }[];
}

/** How a face looks. Traits that something covers, such as the hair below a hijab, do not count. */
export function appearanceOf(brief: Brief, seed: number): Appearance {
  const traits = resolveTraits(brief, seed);
  const { subject, hair, headwear, accessories, eyewear, style, clothing } = traits;
  const isHuman = subject === "human";
  const hidesHair = !isHuman || headwear === "hijab" || headwear === "turban" || headwear === "helmet";
  const hairStyle = hidesHair ? "hidden" : stylesWithHaircuts.has(style) ? traits.haircut : hair.style;
  const parts = subject === "robot" ? pickRobotParts(traits) : undefined;
  const colorWeight = colorWeights[style] ?? 1;
  const place = brief.place ?? "none";
  const background =
    place === "none"
      ? brief.background === undefined
        ? pastelColor(traits)
        : brief.background.color
      : undefined;
  const hatColor = traits.itemColors.get(headwear) ?? traits.accent;
  const worn = (item: Accessory, weight: number): Features["shapes"][number] => ({
    value: `${accessories.has(item)}`,
    weight,
  });
  return {
    head: {
      shapes: [
        { value: subject, weight: 4 },
        { value: `${traits.fantasy}`, weight: 2 },
        { value: hairStyle, weight: 1.6 },
        { value: headwear, weight: 2 },
        { value: isHuman ? traits.facialHair : "none", weight: 1.2 },
        { value: eyewear === "none" ? eyewear : `${eyewear} ${traits.frames}`, weight: 1.2 },
        { value: isHuman ? traits.gender : "", weight: 0.5 },
        { value: isHuman ? ageGroup(traits.age) : "", weight: 0.8 },
        {
          value: (stylesWithFaces.has(style) ? traits.face : undefined) ?? traits.expression,
          weight: 0.4,
        },
        worn("mask", 1.2),
        worn("earrings", 0.3),
        worn("freckles", 0.3),
        { value: `${parts?.head}`, weight: 1.4 },
        { value: `${parts?.top}`, weight: 1 },
        { value: `${parts?.sides}`, weight: 0.8 },
        { value: `${parts?.face}`, weight: 1 },
      ],
      colors: [
        { color: toOklab(traits.skin), weight: 1.8 * colorWeight },
        {
          color: hidesHair || hair.style === "bald" ? undefined : toOklab(hair.color),
          weight: (hair.style === "buzz" ? 1 : 1.6) * (style === "line-art" ? 1 : colorWeight),
        },
        { color: headwear === "none" ? undefined : toOklab(hatColor), weight: 1.2 * colorWeight },
      ],
    },
    rest: {
      shapes: [
        { value: clothing.type, weight: 0.6 },
        { value: place, weight: 1 },
        worn("scarf", 1),
        ...(["tie", "bow-tie", "necklace", "flower"] as const).map((item) => worn(item, 0.3)),
      ],
      colors: [
        { color: toOklab(clothing.color), weight: 1.4 * colorWeight },
        {
          color:
            background === undefined || background === "transparent"
              ? undefined
              : toOklab(colorHex(background)),
          weight: 0.8,
        },
      ],
    },
  };
}

/** Styles that look like ink on paper show little colour. */
const colorWeights: { readonly [style in StyleName]?: number } = {
  "line-art": 0.6,
  sketch: 0.6,
  minimal: 0.8,
  ink: 0.15,
};

/** The OKLab distance from which two colours count as entirely different. */
const differentColor = 0.22;

/**
 * How different two faces look: 0 is the same, below 2 they are hard to tell apart at the size of a list. Other clothes
 * do not make another person, so the heads have to differ too.
 */
export function perceptualDistance(one: Appearance, other: Appearance): number {
  const heads = featureDistance(one.head, other.head);
  return Math.min(heads * headShare, heads + featureDistance(one.rest, other.rest));
}

const headShare = 1.6;

function featureDistance(one: Features, other: Features): number {
  let distance = 0;
  for (let i = 0; i < one.shapes.length; i += 1) {
    const [a, b] = [one.shapes[i], other.shapes[i]];
    if (a !== undefined && a.value !== b?.value) distance += a.weight;
  }
  for (let i = 0; i < one.colors.length; i += 1) {
    const [a, b] = [one.colors[i], other.colors[i]];
    if (a?.color === undefined || b?.color === undefined) continue;
    distance += Math.min(a.weight, b.weight) * Math.min(1, oklabDistance(a.color, b.color) / differentColor);
  }
  return distance;
}

function ageGroup(age: string): string {
  return age === "child" || age === "senior" ? age : "adult";
}
