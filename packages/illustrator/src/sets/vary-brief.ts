import type { Brief } from "../brief/brief.ts";
import { parseBrief } from "../brief/parse-brief.ts";
import type { Age, Gender } from "../brief/values/beings.ts";
import { skins } from "../brief/values/beings.ts";
import type { ClothingType, Eyewear, FrameShape, Headwear } from "../brief/values/clothes.ts";
import type { FacialHair, HairColor, HairStyle } from "../brief/values/hair.ts";
import type { Expression } from "../brief/values/poses.ts";
import type { Accessory } from "../brief/values/things.ts";
import { distinctColor } from "../color/color-math.ts";
import type { RandomStream } from "../random/random-stream.ts";
import { randomStream } from "../random/random-stream.ts";
import { pastelColors } from "../scene/plain-background.ts";
import { defaultStyle } from "../traits/default-style.ts";
import { resolveTraits } from "../traits/resolve-traits.ts";
import { stylesWithFaces } from "../traits/resting-faces.ts";

/**
 * States what a Brief leaves open, with more variety than a single image needs: glasses, headwear, colours and
 * friendly expressions. What the Brief states is kept.
 */
export function varyBrief(common: Brief, seed: number): Brief {
  const random = (trait: string): RandomStream => randomStream(seed, `set.${trait}`);
  const isHuman = common.subject === "human";
  const gender =
    common.gender ??
    random("gender").pick<Gender>(["feminine", "masculine", "feminine", "masculine", "neutral"]);
  const age = common.age ?? random("age").pick<Age>(ages);
  const headwear =
    common.headwear ??
    (common.fantasy === undefined ? pickHeadwear(gender, isHuman, random("headwear")) : undefined);
  const varied: Brief = {
    ...common,
    gender: headwear === "hijab" && common.gender === undefined ? "feminine" : gender,
    age,
    ...(isHuman && personTraits(common, gender, age, random)),
    ...(headwear !== undefined && { headwear }),
    ...(headwear !== undefined &&
      headwear !== "none" &&
      common.itemColors?.[headwear] === undefined && {
        itemColors: { ...common.itemColors, [headwear]: random("headwear.color").pick(clothingColors) },
      }),
    eyewear: common.eyewear ?? random("eyewear").pick<Eyewear>(eyewears),
    frames: common.frames ?? random("frames").pick<FrameShape>(["round", "round", "square", "cat-eye"]),
    accessories: common.accessories.length > 0 ? common.accessories : pickAccessories(random("accessories")),
    ...withExpression(common, random("expression")),
    ...(common.fantasy === undefined && {
      clothing: {
        type: common.clothing?.type ?? random("clothing.type").pick<ClothingType>(clothes),
        color: common.clothing?.color ?? random("clothing.color").pick(clothingColors),
      },
    }),
  };
  return withBackground(varied, seed, random("background"));
}

/** In some styles people have resting faces, which the seed chooses. */
function withExpression(
  { expression, subject, style = defaultStyle(subject) }: Brief,
  random: RandomStream,
): Pick<Brief, "expression"> {
  if (expression !== undefined) return { expression };
  return subject === "human" && stylesWithFaces.has(style)
    ? {}
    : { expression: random.pick<Expression>(expressions) };
}

const ages = ["adult", "young_adult", "adult", "young_adult", "adult", "senior"] as const;
const eyewears = [
  "none",
  "none",
  "none",
  "glasses",
  "none",
  "none",
  "glasses",
  "none",
  "none",
  "sunglasses",
] as const;
const expressions = [
  "happy",
  "happy",
  "confident",
  "calm",
  "amused",
  "happy",
  "thoughtful",
  "curious",
] as const;
const clothes = ["t-shirt", "shirt", "hoodie", "sweater", "blazer", "jacket", "overalls", "dress"] as const;
const clothingColors = [
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
  "black",
  "beige",
] as const;

function personTraits(
  { skin: statedSkin, hair, facialHair }: Brief,
  gender: Gender,
  age: Age,
  random: (trait: string) => RandomStream,
): Pick<Brief, "skin" | "hair" | "facialHair"> {
  const skin = statedSkin ?? random("skin").pick(skins);
  const isDark = skin === "brown" || skin === "dark";
  const color =
    hair?.color ??
    random("hair.color").pick<HairColor>(age === "senior" ? seniorHair : isDark ? darkHair : anyHair);
  return {
    skin,
    hair: { style: hair?.style ?? random("hair.style").pick<HairStyle>(hairStyles[gender]), color },
    facialHair: facialHair ?? pickFacialHair(gender, age, random("facialHair")),
  };
}

const seniorHair = ["gray", "white", "gray"] as const;
const darkHair = ["black", "black", "brown", "black", "auburn", "purple", "blonde"] as const;
const anyHair = [
  "black",
  "brown",
  "blonde",
  "red",
  "auburn",
  "black",
  "brown",
  "blonde",
  "pink",
  "blue",
  "teal",
] as const;

const hairStyles: { readonly [gender in Gender]: readonly [HairStyle, ...HairStyle[]] } = {
  feminine: ["long", "bob", "wavy", "ponytail", "curly", "bun", "braids", "afro", "short", "dreadlocks"],
  masculine: [
    "short",
    "curly",
    "undercut",
    "buzz",
    "bald",
    "afro",
    "dreadlocks",
    "long",
    "bun",
    "mohawk",
    "wavy",
  ],
  neutral: ["short", "curly", "bob", "undercut", "wavy", "bun", "afro"],
};

function pickFacialHair(gender: Gender, age: Age, random: RandomStream): FacialHair {
  if (gender !== "masculine" || age === "child" || age === "adolescent") return "none";
  return random.pick<FacialHair>(["none", "none", "beard", "stubble", "moustache", "goatee", "none"]);
}

function pickHeadwear(gender: Gender, isHuman: boolean, random: RandomStream): Headwear {
  if (!random.boolean(0.24)) return "none";
  if (!isHuman) return random.pick<Headwear>(["cap", "beanie", "hat", "headphones", "crown"]);
  return random.pick<Headwear>(
    gender === "masculine"
      ? ["cap", "beanie", "hat", "turban", "headphones"]
      : ["hijab", "beanie", "hat", "cap", "headphones"],
  );
}

function pickAccessories(random: RandomStream): readonly Accessory[] {
  const draw = random.next();
  if (draw < 0.1) return ["freckles"];
  if (draw < 0.22) return ["earrings"];
  return draw < 0.32 ? ["scarf"] : [];
}

/** A background that contrasts with skin and hair, unless the Brief states the surroundings. */
function withBackground(brief: Brief, seed: number, random: RandomStream): Brief {
  const { place = "none", lighting, background } = brief;
  if (place !== "none" || lighting !== undefined || background !== undefined) return parseBrief(brief);
  const first = Math.floor(random.next() * backgrounds.length);
  const { skin, hair, clothing } = resolveTraits(brief, seed);
  const [choice = backgrounds[0], ...others] = [...backgrounds.slice(first), ...backgrounds.slice(0, first)];
  const color = distinctColor([skin, hair.color, clothing.color], [choice, ...others], 0.16);
  return parseBrief({ ...brief, background: { color } });
}

const backgrounds = [
  ...pastelColors,
  "#efe6d8",
  "#8fb8de",
  "#e8a87c",
  "#7fb69a",
  "#34406b",
  "#24505a",
] as const;
