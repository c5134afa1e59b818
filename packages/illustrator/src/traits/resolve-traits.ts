import type { Brief, TraitPath } from "../brief/brief.ts";
import { hairstyleOfCut } from "../brief/hair-cuts.ts";
import { colorHex, hairColorHex, skinColorHex } from "../brief/palette.ts";
import type { Fantasy, Gender, Subject } from "../brief/values/beings.ts";
import { skins } from "../brief/values/beings.ts";
import type {
  ClothingPattern,
  ClothingType,
  Eyewear,
  Headwear,
  UnderGarment,
} from "../brief/values/clothes.ts";
import { clothingTypes, eyewears, headwears } from "../brief/values/clothes.ts";
import type { Companion, CompanionPlace, Face, Gaze, Posture } from "../brief/values/poses.ts";
import type { Hold } from "../brief/values/things.ts";
import { distinctColor, lighten, luma, mix } from "../color/color-math.ts";
import { beingTraits } from "../draw/beings/being-traits.ts";
import { haircutOf } from "../draw/person/hair/choose-haircut.ts";
import { fantasyDefaults } from "../language/vocabulary/people.ts";
import type { RandomStream } from "../random/random-stream.ts";
import { randomStream } from "../random/random-stream.ts";
import type { CharacterTraits } from "./character-traits.ts";
import { defaultStyle } from "./default-style.ts";
import { gazeSide } from "./gaze-side.ts";
import { originTraits } from "./origins.ts";
import {
  isDescribed,
  pickAccessories,
  pickAge,
  pickEyeColor,
  pickEyewear,
  pickFacialHair,
  pickFrames,
  pickHairColor,
  pickHairStyle,
  pickHeadwear,
  skinsOfHair,
} from "./people.ts";
import { nearestExpressions, quietFaces, restingFaces } from "./resting-faces.ts";

/** Resolves all traits the Brief leaves open. Each trait has its own random stream. */
export function resolveTraits(brief: Brief, seed: number): CharacterTraits {
  const random = (name: string): RandomStream => randomStream(seed, name);
  const { subject, origin } = brief;
  const gender = brief.gender ?? pickGender(brief, random("gender"));
  const age = brief.age ?? pickAge(brief, random("age"));
  const cut = brief.hair?.cut;
  const skinName = brief.skin ?? pickSkin(brief, random("skin"));
  const skin = skinColorHex(skinName);
  const hairStyle =
    brief.hair?.style ??
    (cut === undefined
      ? pickHairStyle(gender, age, { skin: skinName, origin }, random("hair.style"))
      : hairstyleOfCut[cut]);
  const hairColor =
    brief.hair?.color ??
    pickHairColor(gender, age, { skin: skinName, origin, isPlain: isDescribed(brief) }, random("hair.color"));
  const haircut =
    cut ??
    (brief.hair?.style === "bald"
      ? "bald"
      : haircutOf(hairStyle, gender, isGray(hairColor) && age === "adult" ? "senior" : age, seed));
  const outfit = fantasyOutfit(brief.fantasy);
  const type =
    brief.clothing?.type ??
    outfit.type ??
    (subject === "robot"
      ? "armor"
      : brief.accessories.includes("arm-tattoo")
        ? "t-shirt"
        : random("clothing.type").pick<ClothingType>(
            isInSnow(brief) ? winterClothes : age === "child" ? childClothes : casualClothes,
          ));
  // Robots have their second colour on the body and on antennas.
  const markings = subject === "robot" ? brief.parts?.markings : undefined;
  const clothingColor =
    brief.clothing?.color ??
    outfit.color ??
    (brief.clothing?.pattern === undefined ? undefined : patternColors[brief.clothing.pattern]) ??
    (subject === "robot" && type === "armor"
      ? (markings ?? lighten(skin, 0.25))
      : pickClothingColor(type, random("clothing.color")));
  const isBare =
    !dressed.has(subject) &&
    brief.clothing?.type === undefined &&
    brief.clothing?.color === undefined &&
    outfit.type === undefined;
  const fabric = isBare ? skin : colorHex(clothingColor);
  const { pattern, patternColor, under, underColor } = brief.clothing ?? {};
  const clothing = {
    type,
    color: fabric,
    ...(pattern !== undefined && {
      pattern: {
        kind: pattern,
        color: patternColor === undefined ? secondColor(pattern, fabric) : colorHex(patternColor),
      },
    }),
    ...underOf(under, underColor),
  };
  const dye = resolveDye(brief, hairColorHex(hairColor));
  const seedHeadwear = pickHeadwear(brief, gender, age, random("headwear"));
  const expressionOfFace = brief.face === undefined ? undefined : nearestExpressions[brief.face];
  const restingFace = random("expression").pick<Face>(isDescribed(brief) ? quietFaces : restingFaces);
  const face = brief.face ?? (brief.expression === undefined ? restingFace : undefined);
  return {
    subject,
    fantasy: brief.fantasy,
    gender,
    age,
    build: brief.build,
    skin,
    hair: { style: hairStyle, color: hairColorHex(hairColor), ...(dye !== undefined && { dye }) },
    haircut,
    eyeColor:
      brief.eyes?.color === undefined
        ? subject === "robot"
          ? random("eyes").pick(robotEyeColors)
          : pickEyeColor(skinName, random("eyes"))
        : colorHex(brief.eyes.color),
    facialHair: brief.facialHair ?? pickFacialHair(brief, { gender, age, haircut }, random("facialHair")),
    beardLength: brief.beardLength ?? (brief.fantasy === "wizard" && age === "senior" ? "long" : "medium"),
    eyewear: eyewearOnHead(brief) ?? brief.eyewear ?? pickEyewear(brief, age, random("eyewear")),
    frames: brief.frames ?? pickFrames(gender, random("frames")),
    // Hair that is spoken about is seen.
    headwear: brief.headwear ?? (brief.hair === undefined ? outfit.headwear : undefined) ?? seedHeadwear,
    accessories: new Set(
      pickAccessories(brief, { gender, age, haircut, seedHeadwear }, random).filter(
        // One halo is enough.
        (item) => item !== "halo" || brief.background?.pattern !== "halo",
      ),
    ),
    expression: brief.expression ?? expressionOfFace ?? nearestExpressions[restingFace],
    face,
    ...(brief.gaze !== undefined && {
      gaze: brief.gaze,
      moment: { gaze: gazeDirection(brief.gaze, sideOf(brief, seed)) },
    }),
    ...((brief.view ?? brief.facing) !== undefined && {
      head: { view: brief.view ?? "three-quarter", side: sideOf(brief, seed) },
    }),
    posture: brief.posture ?? pickPosture(brief, random("posture")),
    holds: new Map(Object.entries({ ...liftedHolds(brief), ...brief.holds })),
    stance: brief.stance ?? "standing",
    ...companionOf(brief),
    isBare,
    clothing,
    style: brief.style ?? defaultStyle(subject),
    isAnime: brief.medium === "anime",
    accent:
      markings !== undefined
        ? colorHex(markings)
        : brief.accent === undefined
          ? distinctColor([clothing.color, hairColorHex(hairColor), skin], accentColors)
          : colorHex(brief.accent),
    itemColors: new Map(
      Object.entries(brief.itemColors ?? {}).map(([item, color]) => [item, colorHex(color)]),
    ),
    parts: new Map(Object.entries(brief.parts ?? {}).map(([part, color]) => [part, colorHex(color)])),
    names: { skin: skinName, "hair.color": hairColor, "clothing.color": clothingColor },
    seed,
  };
}

/** Gray hair is cut as that of seniors also before they are that old. */
function isGray(color: string): boolean {
  return color === "gray" || color === "white" || color === "silver";
}

/** Hair that is dyed in a second colour, which is lighter at the tips and darker at the roots if it is not said. */
function resolveDye({ hair }: Brief, base: string): CharacterTraits["hair"]["dye"] {
  const { dye, secondColor } = hair ?? {};
  if (dye === undefined && secondColor === undefined) return undefined;
  const kind = dye ?? "streaks";
  if (secondColor !== undefined) return { kind, color: hairColorHex(secondColor) };
  const isDarker = kind === "roots" || luma(base) > 0.5;
  return { kind, color: isDarker ? mix(base, "#2a1a16", 0.72) : mix(base, "#f0cf8a", 0.62) };
}

/** What shows under the clothes. A pattern is one of a colour, so that has to be known. */
function underOf(
  under: UnderGarment | undefined,
  underColor: string | undefined,
): Pick<CharacterTraits["clothing"], "under" | "underColor" | "underPattern"> {
  const color = underColor === undefined ? undefined : colorHex(underColor);
  switch (under) {
    case undefined:
      return color === undefined ? {} : { underColor: color };
    case "striped-t-shirt": {
      const fabric = color ?? "#f4f1ea";
      return { under: "t-shirt", underColor: fabric, underPattern: patternOn("stripes", fabric) };
    }
    case "plaid-shirt": {
      const fabric = color ?? "#b3302e";
      return { under: "shirt", underColor: fabric, underPattern: patternOn("tartan", fabric) };
    }
    default:
      return { under, ...(color !== undefined && { underColor: color }) };
  }
}

function patternOn(
  kind: ClothingPattern,
  fabric: string,
): NonNullable<CharacterTraits["clothing"]["underPattern"]> {
  return { kind, color: secondColor(kind, fabric) };
}

/** The colours of fabrics whose pattern does not come in all colours. */
const patternColors: { readonly [pattern in ClothingPattern]?: string } = {
  leopard: "#d8a75c",
  zebra: "#f7f7f4",
  camouflage: "#77825a",
  tartan: "#b3302e",
  sequins: "#c9a24a",
  "tie-dye": "#f7f7f4",
};

/** The colour of a pattern on fabric of a colour. */
function secondColor(pattern: ClothingPattern, fabric: string): string {
  const light = luma(fabric);
  switch (pattern) {
    case "leopard":
      return light < 0.3 ? "#c79a5c" : "#3d2a20";
    case "tartan":
      return light > 0.6 ? "#b3423a" : "#1f2233";
    case "camouflage":
      return mix(fabric, "#1f2416", 0.55);
    case "flowers":
      return light > 0.72 ? "#d9536f" : "#fdf3e1";
    case "sequins":
      return mix(fabric, "#ffffff", 0.62);
    case "embroidery":
      return light > 0.6 ? "#b3423a" : "#f1c45c";
    case "hearts":
      return light > 0.72 ? "#d8403a" : "#fbeef0";
    case "stars":
      return light > 0.72 ? "#3a4f8f" : "#f6cf5a";
    default:
      return light > 0.62 ? mix(fabric, "#20263f", 0.72) : mix(fabric, "#fffaf0", 0.82);
  }
}

const casualClothes = ["t-shirt", "sweater", "hoodie", "shirt", "jacket"] as const;
const winterClothes = ["puffer-jacket", "coat"] as const;
const childClothes = ["t-shirt", "sweater", "hoodie", "t-shirt", "sweater"] as const;

/** The companion, where its kind usually is if the Brief does not say it. */
function companionOf({ companion, framing, stance }: Brief): Pick<CharacterTraits, "companion"> {
  const { kind, at, color } = companion ?? {};
  if (kind === undefined) return {};
  return {
    companion: {
      kind,
      at: at ?? companionPlaceOf(kind),
      color: color === undefined ? undefined : colorHex(color),
      isOnGround:
        framing === "full-body" ||
        (framing === undefined && (stance ?? "standing") !== "standing" && stance !== "at-table"),
    },
  };
}

function companionPlaceOf(kind: Companion): CompanionPlace {
  if (/^(?:parrot|owl|raven|pigeon|robin|monkey|bat|rat|ferret|chameleon)$/.test(kind)) return "shoulder";
  if (kind === "eagle") return "hand";
  return /^(?:dog|fox|wolf|bear|panda|pig|sheep|goat|lion|tiger|dragon|unicorn|penguin)$/.test(kind)
    ? "beside"
    : "arms";
}

/** What is carried beside the legs is lifted where these are not seen: a framing that is stated is not widened. */
function liftedHolds({ accessories, framing }: Brief): Readonly<Record<string, Hold>> {
  const lifted = accessories.filter((item) => item === "suitcase" || item === "shopping-bags");
  const isLifted = framing === "bust" || framing === "upper-body";
  return isLifted ? Object.fromEntries(lifted.map((item) => [item, "raised"])) : {};
}

/** Glasses that are pushed up into the hair. */
function eyewearOnHead({ holds = {} }: Brief): Eyewear | undefined {
  return eyewears.find((name) => name !== "none" && holds[name] === "on-head");
}

/** To which side a turned head and eyes look: 1 is right in the image. */
function sideOf({ facing }: Brief, seed: number): 1 | -1 {
  if (facing === undefined) return gazeSide(seed);
  return facing === "right" ? 1 : -1;
}

/** How far the eyes are moved to a side and down, from -1 to 1. */
function gazeDirection(gaze: Gaze, side: 1 | -1): readonly [number, number] {
  switch (gaze) {
    case "aside":
      return [0.9 * side, 0];
    case "up":
      return [0.3 * side, -0.95];
    case "down":
      return [0.15 * side, 0.9];
  }
}

/** The subjects that always wear clothes. */
const dressed: ReadonlySet<Subject> = new Set<Subject>([
  "human",
  "robot",
  "goblin",
  "minotaur",
  "ogre",
  "scarecrow",
  "troll",
]);

/** The clothes a fantasy role implies if the Brief, which may be edited, does not state them. */
function fantasyOutfit(fantasy: Brief["fantasy"]): {
  type?: ClothingType;
  color?: string;
  headwear?: Headwear;
} {
  const says = fantasy === undefined ? [] : fantasyDefaults[fantasy];
  const value = (path: TraitPath): string | undefined => says.find((saying) => saying.path === path)?.value;
  const type = clothingTypes.find((name) => name === value("clothing.type"));
  const headwear = headwears.find((name) => name === value("headwear"));
  const color = value("clothing.color");
  return { ...(type && { type }), ...(color !== undefined && { color }), ...(headwear && { headwear }) };
}

/** Whether somebody stands in snow, and is dressed for it. */
function isInSnow({ place, weather }: Brief): boolean {
  return place === "snow" || weather === "snow";
}

const robotColors: readonly [string, ...string[]] = [
  "#5b8def",
  "#36b3a8",
  "#f0883e",
  "#8d74d8",
  "#9aa8b8",
  "#e4647a",
];

const robotEyeColors: readonly [string, ...string[]] = [
  "#7fe3f0",
  "#8ef0a8",
  "#ffd43b",
  "#f7f7f4",
  "#ff9f6b",
];

const accentColors: readonly [string, ...string[]] = [
  "#d8403a",
  "#f6c945",
  "#1f9e95",
  "#3f7fd6",
  "#7d55c7",
  "#f7f7f4",
];

/** Beards, hijabs and the topknot of a samurai suggest a gender if none is stated. */
function pickGender({ facialHair, headwear, hair, clothing }: Brief, random: RandomStream): Gender {
  const randomGender = random.pick<Gender>(["feminine", "masculine", "neutral"]);
  if (facialHair !== undefined && facialHair !== "none") return "masculine";
  if (clothing?.type === "samurai-armor" && hair?.style === "bun") return "masculine";
  return headwear === "hijab" ? "feminine" : randomGender;
}

/** Where arms are visible, some people do something with them, unless they are described otherwise. */
function pickPosture(brief: Brief, random: RandomStream): Posture {
  const { framing } = brief;
  const picked = random.pick<Posture>([
    "relaxed",
    "relaxed",
    "relaxed",
    "relaxed",
    "relaxed",
    "relaxed",
    "waving",
    "arms-crossed",
    "hands-on-hips",
    "hands-in-pockets",
  ]);
  const showsArms = framing === "upper-body" || framing === "full-body";
  return showsArms && !isDescribed(brief) ? picked : "relaxed";
}

const fantasySkins: { readonly [fantasy in Fantasy]?: string } = {
  orc: "#7fa650",
  zombie: "#a3b58a",
  vampire: "porcelain",
  demon: "#c4473f",
  genie: "#6f9fd0",
};

function pickSkin({ subject, fantasy, origin, hair }: Brief, random: RandomStream): string {
  const human = random.pick(
    origin === undefined ? (skinsOfHair(hair ?? {}) ?? skins) : originTraits[origin].skins,
  );
  if (subject === "human") return (fantasy === undefined ? undefined : fantasySkins[fantasy]) ?? human;
  if (subject === "robot") return random.pick(robotColors);
  const [, , color, ...others] = beingTraits[subject];
  return random.pick([color, ...others]);
}

function pickClothingColor(type: ClothingType, random: RandomStream): string {
  const drawn = random.pick([
    "blue",
    "red",
    "green",
    "teal",
    "purple",
    "yellow",
    "orange",
    "navy",
    "pink",
    "white",
    "gray",
  ]);
  const natural = naturalColors[type];
  return natural === undefined ? drawn : random.pick(natural);
}

const suits = ["navy", "#3d4456", "#5a4a42", "#2f4f4a"] as const;

/** The colours of clothes that do not come in all colours. */
const naturalColors: { readonly [type in ClothingType]?: readonly [string, ...string[]] } = {
  "lab-coat": ["white"],
  spacesuit: ["white"],
  armor: ["silver"],
  suit: suits,
  blazer: suits,
  vest: ["#3d4456", "#5a4a42", "#6d4a36", "#2f4f4a"],
  coat: ["#b08d62", "#5a4a42", "#3d4456", "#7a6a58"],
  "leather-jacket": ["#2b2830", "#4a3228"],
  tailcoat: ["#26242e"],
  tracksuit: ["#2f5f9f", "#c8403a", "#2f7d5f", "#3a3f4d"],
  "fur-cloak": ["#6d5240"],
  tunic: ["#7d6a4a", "#5f7a4f", "#8a4a3c"],
  toga: ["#f4efe4"],
  scrubs: ["teal", "#5f9fc0", "#6fae8f"],
  "chef-jacket": ["#fbfaf6"],
  coveralls: ["#3f5f8a", "#5f6b78"],
  "hi-vis-vest": ["#f0822e", "#d6e04a"],
  "firefighter-gear": ["#d9b25a"],
  "police-uniform": ["#2b3a5a"],
  "officer-uniform": ["#26304a"],
  "military-uniform": ["#6f7a4f"],
  "sailor-suit": ["#fbfaf6"],
  jersey: ["#c8403a", "#2f5f9f", "#2f8a5a", "#e0b040"],
  "basketball-jersey": ["#d9662e", "#5a3f8a", "#2f5f9f", "#c8403a"],
  "martial-arts-gi": ["#fbfaf6"],
  "fencing-jacket": ["#fbfaf6"],
  "racing-suit": ["#c8403a", "#2f5f9f", "#2a2c36"],
  wetsuit: ["#2a2f3a"],
  tutu: ["#f2b8c6"],
  "academic-gown": ["#26242e"],
  "judge-robe": ["#26242e"],
  cassock: ["#2a2830"],
  "religious-habit": ["#2a2830", "#7a5a40"],
  "samurai-armor": ["#a8362e", "#2f3f5f"],
  "jester-costume": ["#c23a4a"],
  "santa-suit": ["#c8342e"],
  "royal-robe": ["#a8283a", "#5a3580"],
  "denim-jacket": ["#4f7299", "#6f93b8"],
  "bomber-jacket": ["#3f4a3a", "#2b2d3a", "#5a2430"],
  raincoat: ["#f0c22e"],
  "fur-coat": ["#8a6244", "#5a4334"],
  tuxedo: ["#23222d"],
  "school-uniform": ["#26335a", "#3a3f4d", "#5a2430"],
  "sports-bib": ["#f0d22e", "#f0822e"],
  corset: ["#5a2430", "#2b2d3a", "#4a3a2a"],
  "wedding-dress": ["#fbfaf6"],
  "maid-dress": ["#26242e"],
  qipao: ["#b8282e", "#1f6f6a"],
  abaya: ["#26242e"],
};
