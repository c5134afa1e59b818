import type { operations } from "@likeness/contract/hoox";
import type { z } from "zod";
import type { LookOfAvatar } from "../../../features/avatars/list-ready-looks.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import { tagsOf } from "./encode.ts";
import { placesOf, type Traits, traitsOf } from "./traits.ts";

type ListQuery = z.output<typeof operations.listLooks.query>;

export interface LookFilter {
  readonly onlyPublic: boolean;
  matches(found: LookOfAvatar): boolean;
}

/** The parameters whose values are known. A place and a tag can be any text. */
const known = {
  gender: ["male", "female"],
  age_range: ["senior", "adult", "young_adult", "adolescent"],
  ethnicity: [
    "black-or-african-american",
    "white-western-european",
    "white-eastern-european",
    "hispanic-or-latino",
    "middle-eastern-or-north-african",
    "east-asian",
    "southeast-asian",
    "south-asian",
  ],
  hair_color: ["black", "brown", "blonde", "red", "gray", "white", "bald"],
  action: [
    "working",
    "eating",
    "drinking",
    "cooking",
    "exercising",
    "reading",
    "driving",
    "listening_to_music",
    "getting_a_haircut",
    "presenting",
    "calling",
    "relaxing",
    "shopping",
    "traveling",
    "applying_skincare",
  ],
  emotion: [
    "happy",
    "calm",
    "focused",
    "relaxed",
    "neutral",
    "excited",
    "confident",
    "sad",
    "skeptical",
    "bored",
    "engaged",
  ],
  accessories: [
    "microphone",
    "laptop",
    "phone",
    "headphones",
    "earbuds",
    "glasses",
    "watch",
    "drink",
    "skincare",
    "book",
    "bag",
    "camera",
    "pillow",
    "earrings",
    "necklace",
    "bracelet",
    "ring",
  ],
} as const;

type Known = keyof typeof known;

const knownNames = Object.keys(known).filter((name): name is Known => name in known);

/** All parameters must match, each with one of its values. */
export function decodeFilter(query: ListQuery): Result<LookFilter> {
  const wanted: { readonly name: Known; readonly values: readonly string[] }[] = [];
  for (const name of knownNames) {
    const values = valuesOf(query[name]);
    const unknown = values.find((value) => !known[name].some((each) => each === value));
    if (unknown !== undefined)
      return invalid(name, `${name} must be one of ${known[name].join(", ")}; it is "${unknown}".`);
    if (values.length > 0) wanted.push({ name, values });
  }
  const selfie = decodeBoolean("selfie", query.selfie);
  if (!selfie.ok) return selfie;
  const onlyPublic = decodeBoolean("onlyPublic", query.onlyPublic);
  if (!onlyPublic.ok) return onlyPublic;
  const [places, tags] = [valuesOf(query.place), valuesOf(query.tags)];
  return ok({
    onlyPublic: onlyPublic.value ?? false,
    matches({ avatar, look }) {
      const traits = traitsOf(look);
      return (
        wanted.every(({ name, values }) => textsOf(traits, name).some((text) => values.includes(text))) &&
        (selfie.value === null || traits.selfie === selfie.value) &&
        (places.length === 0 || placesOf(look).some((place) => places.includes(place.toLowerCase()))) &&
        (tags.length === 0 || tagsOf(avatar, look).some((tag) => tags.includes(tag)))
      );
    },
  });
}

function textsOf(traits: Traits, name: Known): readonly string[] {
  const value = traits[name];
  if (value === null) return [];
  return typeof value === "string" ? [value] : value;
}

/** The values of a parameter, which commas separate, in lower case. */
function valuesOf(text = ""): string[] {
  return text
    .split(",")
    .map((value) => value.trim().toLowerCase())
    .filter((value) => value !== "");
}

/** Null if the parameter is absent or empty. */
function decodeBoolean(name: string, text = ""): Result<boolean | null> {
  const value = text.trim().toLowerCase();
  if (value === "") return ok(null);
  if (value === "true" || value === "false") return ok(value === "true");
  return invalid(name, `${name} must be true or false; it is "${value}".`);
}

function invalid(param: string, message: string): Result<never> {
  return fail("invalid_request", message, { param });
}
