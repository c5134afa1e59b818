import type { Headwear } from "../../../brief/values/clothes.ts";
import type { StyleName } from "../../../brief/values/pictures.ts";
import type { View } from "../../../brief/values/poses.ts";
import { isFaceAdornment, isHeadAdornment } from "../../../language/vocabulary/adornments.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import type { Warning } from "../../../warning.ts";

type Head = Pick<
  CharacterTraits,
  "head" | "style" | "subject" | "fantasy" | "headwear" | "eyewear" | "accessories" | "holds"
>;

/** From where a head is drawn: as asked for if it can be, otherwise as near to it as possible. */
export function drawnView(traits: Head): View {
  const { head, style, subject, fantasy } = traits;
  if (head === undefined || head.view === "front") return "front";
  if (subject !== "human" || !turningStyles.has(style) || stiffCostumes.has(fantasy ?? "")) return "front";
  return head.view === "profile" && !isDrawnFromTheSide(traits) ? "three-quarter" : head.view;
}

/** What differs from the view that was asked for, for one of several characters or the only one. */
export function viewWarnings(traits: Head): Warning[] {
  const drawn = drawnView(traits);
  if (traits.head === undefined || traits.head.view === drawn) return [];
  const reason =
    traits.subject !== "human"
      ? "only heads of people turn"
      : turningStyles.has(traits.style)
        ? "what is worn on the head is not drawn from the side"
        : `heads of the style ${traits.style} do not turn`;
  return [
    {
      code: "view_substituted",
      message: `The head is drawn in ${phrases[drawn]} instead of ${phrases[traits.head.view]}, because ${reason}.`,
    },
  ];
}

const phrases: { readonly [view in View]: string } = {
  front: "a front view",
  "three-quarter": "a three-quarter view",
  profile: "profile",
};

/** The styles with the people of this package. */
const turningStyles: ReadonlySet<StyleName> = new Set<StyleName>([
  "flat",
  "3d",
  "sticker",
  "pixel",
  "comic",
  "line-art",
  "sketch",
  "minimal",
]);

/** Helmets and hoods that do not turn with a head. */
const stiffCostumes: ReadonlySet<string> = new Set(["astronaut", "knight", "ninja"]);

function isDrawnFromTheSide({ fantasy, headwear, eyewear, accessories, holds }: Head): boolean {
  return (
    fantasy === undefined &&
    sideHeadwear.has(headwear) &&
    (eyewear === "none" || eyewear === "glasses" || eyewear === "sunglasses") &&
    holds.get(eyewear) !== "on-head" &&
    !accessories.has("mask") &&
    !accessories.has("tattoo") &&
    !Array.from(accessories).some((name) => isFaceAdornment(name) || isHeadAdornment(name))
  );
}

/** What looks alike from all sides, or is drawn from the side. */
const sideHeadwear: ReadonlySet<Headwear> = new Set<Headwear>([
  "none",
  "cap",
  "beanie",
  "hat",
  "turban",
  "hijab",
  "crown",
  "helmet",
  "wizard-hat",
  "hard-hat",
  "chef-hat",
  "beret",
  "top-hat",
  "bowler-hat",
  "straw-hat",
  "cowboy-hat",
  "flat-cap",
  "peaked-cap",
  "sailor-cap",
  "surgical-cap",
  "graduation-cap",
  "headband",
  "firefighter-helmet",
  "pith-helmet",
  "miner-helmet",
  "swim-cap",
  "santa-hat",
  "sombrero",
  "conical-hat",
  "fez",
  "bucket-hat",
]);
