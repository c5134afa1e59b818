import type { Brief, TraitPath } from "../../brief/brief.ts";
import type { Accessory } from "../../brief/values/things.ts";
import type { Warning } from "../../warning.ts";
import type { Element } from "../elements/decode-elements.ts";
import { badgeExpression } from "../expression-badge.ts";
import { isRequested, wearablesOf } from "./portrait-wearables.ts";

/** The traits that a portrait keeps from its image. */
const keptTraits: readonly (readonly [path: TraitPath, name: string])[] = [
  ["gender", "gender"],
  ["age", "age"],
  ["skin", "skin"],
  ["hair.style", "hairstyle"],
  ["hair.color", "hair colour"],
  ["eyes.color", "eye colour"],
  ["facialHair", "facial hair"],
  ["expression", "expression"],
];

/** Says which requested traits a portrait does not show. */
export function portraitWarnings(
  brief: Brief,
  hasFace: boolean,
  elements: readonly Pick<Element, "isPlaced">[],
  hasAnalyzer: boolean,
): Warning[] {
  const worn = wearablesOf(brief, 0)?.brief;
  const kept = keptTraits
    .filter(
      ([path]) => isStated(brief, path) && (path !== "expression" || badgeExpression(brief) === undefined),
    )
    .map(([, name]) => name);
  const badge = badgeExpression(brief);
  const missing: readonly Accessory[] = isStated(brief, "accessories")
    ? brief.accessories.filter((item) => worn?.accessories.includes(item) !== true)
    : [];
  const notWorn = worn === undefined || hasFace ? [] : wornNames(worn);
  return [
    ...(kept.length === 0
      ? []
      : [
          {
            code: "portrait_unchanged" as const,
            message: `The portrait keeps the ${list(kept)} of the image. To change that, request the portrait "none", which draws a figure.`,
          },
        ]),
    ...(badge === undefined
      ? []
      : [
          {
            code: "expression_on_badge" as const,
            message: `The portrait keeps the expression of the image, and a badge shows "${badge}". To change the face, request the portrait "none", which draws a figure.`,
          },
        ]),
    ...(missing.length === 0
      ? []
      : [
          {
            code: "item_left_out" as const,
            message: `The portrait does not show the ${list(missing)}. Headwear, eyewear, clothes, scarves, ties, necklaces, earrings and masks can be added to a portrait.`,
          },
        ]),
    ...(hasFace && worn?.headwear !== undefined && brief.sources.headwear?.kind === "role"
      ? [
          {
            code: "headwear_kept" as const,
            message: `The ${worn.headwear} is drawn over the image: what the person already wears on the head is not removed and may be visible. To replace it, request the portrait "none", which draws a figure.`,
          },
        ]
      : []),
    ...(elements.some(({ isPlaced }) => isPlaced) ? [elementsAsTiles] : []),
    ...(notWorn.length === 0
      ? []
      : [
          {
            code: "face_not_found" as const,
            message: `The ${list(notWorn)} could not be added, because no face was found in the image. Use a photo in colour with the face in front${hasAnalyzer ? "" : ", or install @likeness/faces, which finds more faces"}.`,
          },
        ]),
  ];
}

const elementsAsTiles: Warning = {
  code: "element_moved",
  message:
    "The images are shown as tiles at the lower edge, because a portrait has no shirt, wall or hand to show them on.",
};

function isStated(brief: Brief, path: TraitPath): boolean {
  return isRequested(brief, path) && brief.sources[path]?.kind !== "role";
}

function wornNames({ headwear, eyewear, clothing, accessories }: Brief): string[] {
  return [headwear, eyewear, clothing?.type, ...accessories].filter((name) => name !== undefined);
}

/** "a, b and c" */
function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
