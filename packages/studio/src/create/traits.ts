/** A trait as a control. */
export interface TraitControl {
  readonly path: string;
  readonly label: string;
  /** Shown only if the picture has these traits. */
  readonly when?: (traits: Readonly<Record<string, string>>) => boolean;
}

export interface TraitGroup {
  readonly title: string;
  readonly controls: readonly TraitControl[];
}

type Traits = Readonly<Record<string, string>>;
const isPerson = ({ subject }: Traits): boolean => subject === "human";
const isTurned = ({ subject, view }: Traits): boolean =>
  subject === "human" && (view === "three-quarter" || view === "profile");
const hasCompanion = (traits: Traits): boolean => traits["companion.kind"] !== undefined;
const hasHair = (traits: Traits): boolean => isPerson(traits) && traits["hair.style"] !== "bald";

/** All traits: how it is drawn, then in the order in which people describe someone. */
export const traitGroups: readonly TraitGroup[] = [
  {
    title: "Style",
    controls: [
      { path: "framing", label: "Framing" },
      { path: "posture", label: "Posture" },
      { path: "stance", label: "Stance" },
      { path: "gaze", label: "Gaze" },
      { path: "view", label: "View", when: isPerson },
      { path: "facing", label: "Facing", when: isTurned },
    ],
  },
  {
    title: "Face",
    controls: [
      { path: "subject", label: "Subject" },
      { path: "fantasy", label: "Character", when: isPerson },
      { path: "gender", label: "Gender" },
      { path: "age", label: "Age", when: isPerson },
      { path: "build", label: "Build", when: isPerson },
      { path: "origin", label: "Origin", when: isPerson },
      { path: "skin", label: "Skin" },
      { path: "eyes.color", label: "Eyes" },
      { path: "expression", label: "Expression" },
      { path: "face", label: "Face" },
      { path: "facialHair", label: "Beard", when: isPerson },
      { path: "beardLength", label: "Length", when: (traits) => traits["facialHair"] === "beard" },
    ],
  },
  {
    title: "Hair",
    controls: [
      { path: "hair.style", label: "Style", when: isPerson },
      { path: "hair.cut", label: "Cut", when: hasHair },
      { path: "hair.color", label: "Colour", when: hasHair },
      { path: "hair.dye", label: "Dye", when: hasHair },
      { path: "hair.secondColor", label: "Second colour", when: hasHair },
    ],
  },
  {
    title: "Wearing",
    controls: [
      { path: "eyewear", label: "Eyewear" },
      { path: "frames", label: "Frames", when: ({ eyewear }) => /glasses$/.test(eyewear ?? "") },
      { path: "headwear", label: "Headwear" },
      { path: "clothing.type", label: "Clothes" },
      { path: "clothing.color", label: "Colour" },
      { path: "clothing.pattern", label: "Pattern" },
      {
        path: "clothing.patternColor",
        label: "Pattern colour",
        when: (traits) => traits["clothing.pattern"] !== undefined,
      },
      { path: "clothing.under", label: "Under it" },
      { path: "clothing.underColor", label: "Colour under it" },
      { path: "accessories", label: "Items" },
      { path: "companion.kind", label: "Companion" },
      { path: "companion.at", label: "Where it is", when: hasCompanion },
      { path: "companion.color", label: "Its colour", when: hasCompanion },
    ],
  },
  {
    title: "Place",
    controls: [
      { path: "place", label: "Place" },
      { path: "stage", label: "Stage", when: ({ place }) => place === "stage" },
      { path: "background.color", label: "Backdrop" },
      { path: "background.pattern", label: "Backdrop pattern" },
      { path: "weather", label: "Weather" },
      { path: "lighting", label: "Light" },
      { path: "lightColor", label: "Colour of the light" },
      { path: "medium", label: "Medium" },
      { path: "inkColor", label: "Colour of the lines", when: ({ medium }) => medium !== undefined },
    ],
  },
];

/** What is left to the seed unless something is said about it. Other traits are then left out of the picture. */
const bySeed: ReadonlySet<string> = new Set([
  "gender",
  "age",
  "skin",
  "hair.style",
  "hair.cut",
  "hair.color",
  "eyes.color",
  "facialHair",
  "eyewear",
  "frames",
  "headwear",
  "accessories",
  "expression",
  "posture",
  "clothing.type",
  "clothing.color",
]);

export function isBySeed(path: string): boolean {
  return bySeed.has(path);
}

/** A value as people write it: "young_adult" is "Young adult". */
export function valueText(value: string): string {
  if (value === "3d") return "3D";
  const words = value.replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const emotions = [
  "happy",
  "thoughtful",
  "surprised",
  "determined",
  "calm",
  "amused",
  "curious",
  "confident",
] as const;

export const styles = [
  "3d",
  "flat",
  "cartoon",
  "minimal",
  "clay",
  "comic",
  "line-art",
  "sketch",
  "ink",
  "pixel",
  "voxel",
  "sticker",
  "abstract",
] as const;
