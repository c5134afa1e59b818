import type { Brief } from "../brief/brief.ts";
import type { Age, Gender, Origin, Skin } from "../brief/values/beings.ts";
import type { Eyewear, FrameShape, Headwear } from "../brief/values/clothes.ts";
import type { FacialHair, HairColor, HairCut, HairStyle } from "../brief/values/hair.ts";
import type { Accessory } from "../brief/values/things.ts";
import { longHaircuts } from "../draw/person/hair/choose-haircut.ts";
import type { RandomStream } from "../random/random-stream.ts";
import { originTraits } from "./origins.ts";

/** A person about whom the Brief says only what everyone may be. */
function isAnyone({ subject, fantasy }: Brief): boolean {
  return subject === "human" && fantasy === undefined;
}

/**
 * Whether the Brief says what a person looks like, wears or does for a living. Such a person has and wears nothing that is
 * not mentioned: chance makes the difference only between people of whom nothing is said.
 */
export function isDescribed(brief: Brief): boolean {
  const { subject, fantasy, hair, facialHair, eyewear, headwear, accessories, clothing, eyes, sources } =
    brief;
  return (
    subject !== "human" ||
    fantasy !== undefined ||
    accessories.length > 0 ||
    Object.keys({ ...hair, ...clothing, ...eyes }).length > 0 ||
    [facialHair, eyewear, sources.accessories].some((value) => value !== undefined) ||
    // The headphones of a composition have no source.
    (headwear !== undefined && sources.headwear !== undefined) ||
    Object.values(sources).some(({ kind }) => kind === "role")
  );
}

/** Children and seniors are among people of whom nothing is said; a stated gender, job or outfit means adults. */
export function pickAge(brief: Brief, random: RandomStream): Age {
  const draw = random.next();
  if (!isAnyone(brief)) return draw < 0.67 ? "young_adult" : "adult";
  if (brief.hair?.color === "gray") return draw < 0.75 ? "adult" : "senior";
  if (brief.hair?.color === "white") return draw < 0.4 ? "adult" : "senior";
  if (isDescribed(brief)) return draw < 0.6 ? "young_adult" : "adult";
  if (mayBeChild(brief)) {
    if (draw < 0.12) return "child";
    if (draw < 0.2) return "adolescent";
  }
  return draw < 0.54 ? "young_adult" : draw < 0.84 ? "adult" : "senior";
}

function mayBeChild({
  gender,
  facialHair,
  clothing,
  hair,
  place,
  look,
  accessories,
  sources,
}: Brief): boolean {
  const saysRole = Object.values(sources).some(({ kind }) => kind === "role");
  const isGrown =
    saysRole ||
    gender !== undefined ||
    look !== undefined ||
    (facialHair !== undefined && facialHair !== "none") ||
    (clothing?.type !== undefined && !casualClothes.has(clothing.type)) ||
    (hair?.style !== undefined && grownHair.has(hair.style)) ||
    (place !== undefined && placesOfWork.has(place)) ||
    accessories.some((item) => grownItems.has(item));
  return !isGrown;
}

const casualClothes: ReadonlySet<string> = new Set(["t-shirt", "hoodie", "sweater", "overalls"]);
const grownHair: ReadonlySet<string> = new Set(["bald", "buzz", "undercut", "mohawk", "dreadlocks"]);
const placesOfWork: ReadonlySet<string> = new Set([
  "office",
  "forge",
  "podcast",
  "studio",
  "car",
  "hospital",
  "hotel",
]);
const grownItems: ReadonlySet<Accessory> = new Set<Accessory>([
  "tattoo",
  "arm-tattoo",
  "tie",
  "bow-tie",
  "coffee",
  "laptop",
  "microphone",
]);

/** Hairstyles of any skin, and coily ones that mostly occur with dark skin. */
export function pickHairStyle(gender: Gender, age: Age, person: Person, random: RandomStream): HairStyle {
  const draw = random.next();
  const coilyShare = shareOfCoilyHair(person);
  const group = age === "child" ? "child" : age === "senior" ? "senior" : "adult";
  const styles = draw < coilyShare ? coilyStyles[gender] : plainStyles[group][gender];
  const share = draw < coilyShare ? draw / coilyShare : (draw - coilyShare) / (1 - coilyShare);
  return styles[Math.floor(share * styles.length)] ?? styles[0];
}

const coilyShares: { readonly [skin in Skin | (string & {})]?: number } = {
  dark: 0.6,
  brown: 0.5,
  tan: 0.18,
  olive: 0.04,
};

/** What the hair of a person goes with. */
interface Person {
  readonly skin: string;
  readonly origin: Origin | undefined;
  /** Whether dyed hair would surprise. */
  readonly isPlain?: boolean;
}

function shareOfCoilyHair({ skin, origin }: Person): number {
  if (origin !== undefined) return originTraits[origin].coily;
  return coilyShares[skin] ?? 0;
}

type Styles = { readonly [gender in Gender]: readonly [HairStyle, ...HairStyle[]] };

const coilyStyles: Styles = {
  feminine: ["afro", "braids", "dreadlocks", "curly", "afro", "bun"],
  masculine: ["afro", "buzz", "dreadlocks", "braids", "curly", "buzz"],
  neutral: ["afro", "dreadlocks", "curly", "braids"],
};

const plainStyles: { readonly [group in "child" | "adult" | "senior"]: Styles } = {
  child: {
    feminine: ["bob", "ponytail", "braids", "long", "curly", "bun", "wavy"],
    masculine: ["short", "curly", "short", "buzz", "short"],
    neutral: ["short", "curly", "bob"],
  },
  adult: {
    feminine: ["long", "bob", "wavy", "ponytail", "curly", "bun", "long", "braids", "bob", "wavy", "long"],
    masculine: ["short", "short", "curly", "undercut", "buzz", "short", "wavy", "bald", "short", "short"],
    neutral: ["short", "curly", "bob", "undercut", "wavy", "short", "long"],
  },
  senior: {
    feminine: ["short", "bob", "bun", "wavy", "curly", "short"],
    masculine: ["short", "bald", "short", "buzz", "curly"],
    neutral: ["short", "wavy", "curly"],
  },
};

/** Hair colours as they occur with the skin. Now and then it is dyed, but not where a beard would be dyed too. */
export function pickHairColor(
  gender: Gender,
  age: Age,
  { skin, origin, isPlain = false }: Person,
  random: RandomStream,
): HairColor {
  if (age === "senior") return random.pick<HairColor>(["gray", "white", "gray", "gray"]);
  const ofSkin = hairColors[skin] ?? hairColors["medium"] ?? ["brown"];
  const colors = origin === undefined ? ofSkin : originTraits[origin].hairColors;
  const color = random.pick(colors);
  const isDyed = color === "pink" || color === "teal" || color === "purple";
  return isDyed && (isPlain || age === "child" || gender === "masculine") ? "brown" : color;
}

const hairColors: { readonly [skin in Skin | (string & {})]?: readonly [HairColor, ...HairColor[]] } = {
  porcelain: ["red", "blonde", "brown", "auburn", "black", "brown", "blonde", "pink"],
  light: ["blonde", "brown", "brown", "auburn", "black", "red", "blonde", "teal"],
  medium: ["brown", "black", "brown", "auburn", "blonde", "black"],
  olive: ["black", "brown", "black", "brown", "auburn"],
  tan: ["black", "brown", "black", "black"],
  brown: ["black", "brown", "black", "black", "black", "purple"],
  dark: ["black", "black", "brown", "black", "black"],
};

/** The skins with which a natural light or red hair colour, or coily hair, occurs; undefined for hair of any skin. */
export function skinsOfHair({
  color,
  style,
  cut,
}: NonNullable<Brief["hair"]>): readonly [Skin, ...Skin[]] | undefined {
  if (style === "afro" || style === "dreadlocks" || (cut !== undefined && coilyCuts.has(cut)))
    return ["tan", "brown", "dark"];
  return color !== undefined && /blond|ginger|auburn|^red$|copper|strawberry/.test(color)
    ? ["porcelain", "light", "medium"]
    : undefined;
}

const coilyCuts: ReadonlySet<HairCut> = new Set<HairCut>(["cornrows", "long-locs", "puffs"]);

/** Eye colours as they occur with the skin. */
export function pickEyeColor(skin: string, random: RandomStream): string {
  const colors =
    skin === "brown" || skin === "dark"
      ? brownEyes
      : skin === "olive" || skin === "tan"
        ? ([...brownEyes, "#8a6234", "#5f8a5c"] as const)
        : ([...brownEyes, "#8a6234", "#4f7f9e", "#4f7f9e", "#5f8a5c"] as const);
  return random.pick<string>(colors);
}

const brownEyes = ["#5a3522", "#6d4427", "#7a4a28"] as const;

/**
 * Men may have a beard without a mention, women and children never do. Described men have none, but with long or tied
 * hair most have stubble, because they would be taken for women.
 */
export function pickFacialHair(
  brief: Brief,
  { gender, age, haircut }: { readonly gender: Gender; readonly age: Age; readonly haircut: HairCut },
  random: RandomStream,
): FacialHair {
  const draw = random.next();
  const { fantasy, subject } = brief;
  if (gender !== "masculine" || subject !== "human" || age === "child" || age === "adolescent") return "none";
  if ((fantasy === "wizard" && age === "senior") || fantasy === "gnome") return "beard";
  if (isDescribed(brief)) return longHaircuts.has(haircut) && draw < 0.8 ? "stubble" : "none";
  if (draw < 0.56) return "none";
  return draw < 0.74 ? "beard" : draw < 0.84 ? "stubble" : draw < 0.93 ? "moustache" : "goatee";
}

export function pickEyewear(brief: Brief, age: Age, random: RandomStream): Eyewear {
  const share = age === "child" ? 0.16 : age === "senior" ? 0.45 : 0.26;
  const wearsGlasses = random.boolean(share);
  // They would make a stated child look grown.
  return !isDescribed(brief) && brief.age !== "child" && wearsGlasses ? "glasses" : "none";
}

export function pickFrames(gender: Gender, random: RandomStream): FrameShape {
  return random.pick<FrameShape>(
    gender === "masculine" ? ["round", "square", "square", "round"] : ["round", "square", "cat-eye", "round"],
  );
}

/** Headwear that belongs to a person and not to an outfit. */
export function isHeadCloth(headwear: Headwear | undefined): boolean {
  return headwear === "hijab" || headwear === "turban";
}

/** A headscarf or a turban now and then. */
export function pickHeadwear(brief: Brief, gender: Gender, age: Age, random: RandomStream): Headwear {
  const draw = random.next();
  if (isDescribed(brief) || age === "child") return "none";
  if (gender === "feminine") return draw < 0.1 ? "hijab" : "none";
  return gender === "masculine" && draw < 0.07 ? "turban" : "none";
}

/**
 * The accessories of the Brief, and by chance freckles and earrings.
 */
export function pickAccessories(
  brief: Brief,
  look: {
    readonly gender: Gender;
    readonly age: Age;
    readonly haircut: HairCut;
    /** The headwear of the seed, which the Brief may override. */
    readonly seedHeadwear: Headwear;
  },
  random: (name: string) => RandomStream,
): readonly Accessory[] {
  const hasFreckles = random("freckles").boolean(0.2);
  const hasEarrings = random("earrings").boolean(0.42);
  const earrings = random("earrings.kind").pick<Accessory>(["earrings", "stud-earrings"]);
  const kind = brief.sources.accessories?.kind;
  if (isDescribed(brief) || kind === "negative" || kind === "request") return brief.accessories;
  const { gender, age, haircut, seedHeadwear } = look;
  const showsEars = !cutsOverEars.has(haircut) && seedHeadwear === "none";
  return [
    ...brief.accessories,
    ...(hasFreckles && age !== "senior" ? (["freckles"] as const) : []),
    ...(hasEarrings && gender === "feminine" && age !== "child" && showsEars ? [earrings] : []),
  ];
}

/** Haircuts under which ears, and what hangs from them, are not seen. */
const cutsOverEars: ReadonlySet<HairCut> = new Set<HairCut>([
  "bob",
  "wavy-bob",
  "long-straight",
  "long-fringe",
  "long-wavy",
  "long-curly",
  "long-curls",
  "long-locs",
  "space-buns",
]);
