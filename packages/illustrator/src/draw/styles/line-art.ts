import type { StyleDefinition } from "@dicebear/core";
import { partExpressions } from "../../animate/moment.ts";
import type { HairStyle } from "../../brief/values.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { loreleiFaces } from "../expressions.ts";
import { drawBeard, drawEyewear, isLongBeard, lacksEyewearPart } from "../fallback-parts/face.ts";
import { drawHair } from "../fallback-parts/hair.ts";
import { loadStyle } from "../load-style.ts";
import { withTransform } from "../pen.ts";
import type { StyleAdapter } from "../style-adapter.ts";
import { pickVariant } from "./pick-variant.ts";

/** Lorelei: brush lines with faded colours, turned slightly to the right. */
export const lineArt: StyleAdapter = {
  style: "lorelei",
  load: async () =>
    loadStyle((await import("@dicebear/styles/lorelei.json", { with: { type: "json" } })).default),
  adapt: flattenLorelei,
  pen: { ink: "#000000", width: 3 },
  placement: { scale: 0.27, x: 0, y: -12 },
  offsets: { face: "translate(10 2)", ears: "translate(4 4)", chin: { x: 6, y: -4 }, hat: "translate(2 0)" },
  clipBelow: 214,
  fade: 0.4,
  visibleEar: "left",
  layers: {
    hairBehind: ["hairBehind"],
    head: ["head"],
    face: ["eyes", "eyebrows", "nose", "mouth"],
    beard: ["beard"],
    eyewear: ["glasses"],
    hair: ["hair"],
  },
  variants: (traits) => {
    const [, eyebrows] = loreleiFaces[traits.expression];
    const parts = partExpressions(traits);
    const [eyes] = loreleiFaces[parts.eyes];
    const [, , mouth] = loreleiFaces[parts.mouth];
    const hair = hairVariants[traits.hair.style]?.(traits);
    return {
      head: "variant03",
      eyes: `variant${eyes}`,
      eyebrows: `variant${eyebrows}`,
      mouth,
      nose: "variant02",
      hair,
      hairBehind: hair,
      glasses: lacksEyewearPart(traits)
        ? undefined
        : traits.eyewear === "glasses"
          ? "variant01"
          : traits.eyewear === "sunglasses"
            ? "variant02"
            : undefined,
      beard:
        traits.facialHair === "beard" && !isLongBeard(traits)
          ? traits.age === "senior"
            ? "variant02"
            : "variant01"
          : undefined,
    };
  },
  colors: (traits) => ({ skin: traits.skin, hair: traits.hair.color }),
  fallbackParts: (traits, pen) => {
    const hair = hairVariants[traits.hair.style] === undefined ? drawHair(pen, traits) : {};
    return {
      head: hair.shadow ?? "",
      hairBehind: hair.behind ?? "",
      hair: hair.front ?? "",
      beard:
        traits.facialHair === "beard" && !isLongBeard(traits)
          ? ""
          : withTransform(drawBeard(pen, traits), "translate(12 0)"),
      eyewear: lacksEyewearPart(traits) ? withTransform(drawEyewear(pen, traits), "translate(15 -2)") : "",
    };
  },
  hairTop: -6,
};

const hairVariants: { readonly [style in HairStyle]?: (traits: CharacterTraits) => string } = {
  buzz: () => "variant28",
  short: (traits) => pickVariant(traits, ["06", "43", "11"], ["03", "08", "12"]),
  curly: (traits) => pickVariant(traits, ["24", "05"], ["09", "44", "05"]),
  wavy: (traits) => pickVariant(traits, ["35", "32"], ["20"]),
  afro: () => "variant39",
  long: (traits) => pickVariant(traits, ["21", "23", "16"], ["21"]),
  bob: (traits) => pickVariant(traits, ["13", "19"], ["17"]),
  bun: (traits) => pickVariant(traits, ["38", "45"], ["38"]),
  ponytail: (traits) => pickVariant(traits, ["42", "31"], ["33"]),
  mohawk: () => "variant27",
  undercut: () => "variant01",
};

/**
 * Lorelei nests the face in the head and the head in the hair. This makes each a part of the canvas and
 * separates the hair behind the head from the hair in front.
 */
function flattenLorelei(definition: StyleDefinition): StyleDefinition {
  const { hair, head, ...components } = definition.components ?? {};
  if (hair === undefined || head === undefined || "extends" in hair || "extends" in head) return definition;
  const halves = (keep: "before" | "after"): typeof hair => ({
    ...hair,
    variants: Object.fromEntries(
      Object.entries(hair.variants).map(([name, { elements }]) => {
        const at = elements.findIndex((element) => element.type === "component");
        return [name, { elements: keep === "before" ? elements.slice(0, at) : elements.slice(at + 1) }];
      }),
    ),
  });
  const inner = head.variants["variant03"]?.elements ?? [];
  const face = inner.filter((element) => element.type === "component");
  const bare = Object.fromEntries(
    Object.entries(head.variants).map(([name, { elements }]) => [
      name,
      { elements: elements.filter((element) => element.type !== "component") },
    ]),
  );
  const place = (name: string, ...moves: string[]): StyleDefinition["canvas"]["elements"][number] => ({
    type: "component",
    name,
    attributes: { transform: moves.join(" ") },
  });
  const inHead = "translate(207 171)";
  return {
    ...definition,
    components: {
      ...components,
      hair: halves("after"),
      hairBehind: halves("before"),
      head: { ...head, variants: bare },
    },
    canvas: {
      ...definition.canvas,
      elements: [
        place("hairBehind", "translate(76 3)"),
        place("head", inHead),
        ...face.map((element) =>
          place(element.name ?? "", inHead, String(element.attributes?.["transform"] ?? "")),
        ),
        place("hair", "translate(76 3)"),
      ],
    },
  };
}
