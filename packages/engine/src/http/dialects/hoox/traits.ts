import * as z from "zod";
import type { Look } from "../../../model/look.ts";

/** The metadata of a look: what is known about its image. Null if it is not known. */
export interface Traits {
  readonly gender: string | null;
  readonly age: string | null;
  readonly age_range: string | null;
  readonly ethnicity: string | null;
  readonly hair_color: string | null;
  readonly place: string | null;
  readonly accessories: readonly string[];
  readonly action: string | null;
  readonly emotion: string | null;
  readonly selfie: boolean;
}

/** What of a Brief this API has names for. */
const briefSchema = z.object({
  gender: z.string().optional(),
  age: z.string().optional(),
  hair: z.object({ style: z.string().optional(), color: z.string().optional() }).optional(),
  eyewear: z.string().optional(),
  headwear: z.string().optional(),
  accessories: z.array(z.string()).optional(),
  expression: z.string().optional(),
  place: z.string().optional(),
});

type Brief = z.output<typeof briefSchema>;

export function traitsOf(look: Look): Traits {
  const parsed = briefSchema.safeParse(look.status === "ready" ? look.provenance.brief : {});
  const brief: Brief = parsed.success ? parsed.data : {};
  const { gender, age, expression } = brief;
  const accessories = accessoriesOf(brief, look.style);
  return {
    gender: translate(genders, gender),
    age: textOf(look, "age"),
    age_range: translate(ageRanges, age),
    ethnicity: textOf(look, "ethnicity"),
    hair_color: brief.hair?.style === "bald" ? "bald" : translate(hairColors, brief.hair?.color),
    place: look.place ?? translate(places, brief.place ?? look.style ?? undefined),
    accessories,
    action: actionOf(accessories, look.style),
    emotion: translate(emotions, expression),
    selfie: look.style === "selfie",
  };
}

/** The places of a look by which it is found: what its request said, and what its image shows. */
export function placesOf(look: Look): string[] {
  const shown = look.status === "ready" ? briefSchema.safeParse(look.provenance.brief) : null;
  const drawn = shown?.success ? translate(places, shown.data.place ?? look.style ?? undefined) : null;
  return [look.place, drawn].filter((place) => place !== null);
}

/** What is known about the person of a look and is the same in looks that are derived from it. */
export function personFields(look: Look | null): { age?: string; ethnicity?: string } {
  const [age, ethnicity] = look ? [textOf(look, "age"), textOf(look, "ethnicity")] : [null, null];
  return { ...(age !== null && { age }), ...(ethnicity !== null && { ethnicity }) };
}

/** A value that only this API has. */
export function textOf(look: Look, name: string): string | null {
  const value = look.systemFields?.[name];
  return typeof value === "string" ? value : null;
}

/** What a prompt says about a person that a Brief has no trait for. */
export function readPerson(prompt: string): { age?: string; ethnicity?: string } {
  const text = prompt.toLowerCase();
  const [, years, aged] = /\b(\d{1,3})[ -]?years?[ -]old\b|\baged (\d{1,3})\b/.exec(text) ?? [];
  const age = years ?? aged;
  const ethnicity = ethnicities.find(([, pattern]) => pattern.test(text))?.[0];
  return { ...(age !== undefined && { age }), ...(ethnicity !== undefined && { ethnicity }) };
}

function accessoriesOf({ accessories = [], eyewear, headwear }: Brief, style: string | null): string[] {
  const props = style === "podcast" ? ["microphone", "headphones"] : [];
  const worn = [...accessories, eyewear, headwear, ...props];
  const named = worn.map((item) => translate(items, item)).filter((item) => item !== null);
  return [...new Set(named)];
}

/** What the person does, by what is in the image. */
function actionOf(accessories: readonly string[], style: string | null): string | null {
  if (style === "car") return "driving";
  if (style === "conference" || style === "podcast") return "presenting";
  return actions.find(([item]) => accessories.includes(item))?.[1] ?? null;
}

function translate(names: Readonly<Record<string, string>>, value: string | undefined): string | null {
  return value !== undefined && Object.hasOwn(names, value) ? (names[value] ?? null) : null;
}

const genders = { feminine: "female", masculine: "male" };

const ageRanges = {
  adolescent: "adolescent",
  young_adult: "young_adult",
  adult: "adult",
  senior: "senior",
};

const hairColors = {
  black: "black",
  brown: "brown",
  blonde: "blonde",
  red: "red",
  auburn: "red",
  gray: "gray",
  white: "white",
};

/** Also of the styles that are set in a place. */
const places = {
  bathroom: "bathroom",
  beach: "beach",
  bedroom: "bedroom",
  cafe: "cafe",
  car: "car",
  city: "street",
  classroom: "classroom",
  desert: "outdoor",
  forest: "outdoor",
  garden: "outdoor",
  gym: "gym",
  home: "home",
  hospital: "hospital",
  hotel: "hotel",
  kitchen: "kitchen",
  library: "other",
  mountains: "outdoor",
  office: "office",
  outdoor: "outdoor",
  park: "park",
  podcast: "podcast",
  restaurant: "restaurant",
  space: "other",
  stage: "other",
  store: "store",
  street: "street",
  studio: "studio",
  underwater: "other",
};

const items = {
  book: "book",
  camera: "camera",
  coffee: "drink",
  earrings: "earrings",
  glasses: "glasses",
  headphones: "headphones",
  laptop: "laptop",
  microphone: "microphone",
  necklace: "necklace",
  phone: "phone",
  sunglasses: "glasses",
};

const actions = [
  ["laptop", "working"],
  ["book", "reading"],
  ["phone", "calling"],
  ["microphone", "presenting"],
  ["drink", "drinking"],
  ["headphones", "listening_to_music"],
] as const;

const emotions = {
  amused: "happy",
  calm: "calm",
  confident: "confident",
  curious: "engaged",
  determined: "focused",
  excited: "excited",
  focused: "focused",
  happy: "happy",
  neutral: "neutral",
  sad: "sad",
  skeptical: "skeptical",
  surprised: "excited",
  thoughtful: "focused",
};

/** The first that matches; more specific ones come first. */
const ethnicities: readonly (readonly [string, RegExp])[] = [
  ["southeast-asian", /\bsouth-?east[ -]asian\b|\b(filipin[oa]|indonesian|malaysian|thai|vietnamese)\b/],
  ["south-asian", /\bsouth[ -]asian\b|\b(bangladeshi|indian|nepali|pakistani|sri lankan)\b/],
  ["east-asian", /\beast[ -]asian\b|\b(chinese|japanese|korean|taiwanese)\b/],
  [
    "middle-eastern-or-north-african",
    /\bmiddle[ -]eastern\b|\bnorth[ -]african\b|\b(arab|egyptian|iranian|lebanese|moroccan|persian|turkish)\b/,
  ],
  [
    "black-or-african-american",
    /\bafrican\b|\bblack (man|woman|person|guy|girl|boy)\b|\b(ethiopian|ghanaian|kenyan|nigerian)\b/,
  ],
  ["hispanic-or-latino", /\b(hispanic|latin[oax]|mexican|colombian|argentinian|brazilian|peruvian)\b/],
  ["white-eastern-european", /\beastern[ -]european\b|\b(slavic|russian|polish|ukrainian|czech|romanian)\b/],
  [
    "white-western-european",
    /\bwestern[ -]european\b|\bcaucasian\b|\bwhite (man|woman|person|guy|girl|boy)\b|\b(scandinavian|british|french|german|dutch|irish)\b/,
  ],
];
