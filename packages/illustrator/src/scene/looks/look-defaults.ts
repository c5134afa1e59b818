import type { Brief } from "../../brief/brief.ts";
import type { Headwear } from "../../brief/values/clothes.ts";
import type { LookName } from "../../brief/values/pictures.ts";
import type { Place } from "../../brief/values/surroundings.ts";
import { randomStream } from "../../random/random-stream.ts";
import { isHeadCloth } from "../../traits/people.ts";
import { resolveTraits } from "../../traits/resolve-traits.ts";

/** Fills in the traits a look implies. It never overrides stated traits. */
export function withLookDefaults(brief: Brief, look: LookName | undefined, seed: number): Brief {
  switch (look) {
    case undefined:
    case "raw":
      return brief;
    case "podcast":
      return {
        ...brief,
        place: brief.place ?? "podcast",
        ...(brief.fantasy === undefined && {
          headwear: brief.headwear ?? headCloth(brief, seed) ?? "headphones",
        }),
      };
    case "car":
      return { ...brief, place: brief.place ?? "car", ...withoutFeet(brief) };
    case "conference":
      return { ...brief, place: brief.place ?? "stage" };
    case "iphone":
      return { ...brief, place: brief.place ?? pickPlace(seed, ["home", "cafe", "park", "kitchen"]) };
    case "selfie":
      return {
        ...brief,
        place: brief.place ?? pickPlace(seed, ["park", "city", "beach", "home"]),
        // One arm holds the camera.
        posture: brief.posture ?? "relaxed",
        ...withoutFeet(brief),
      };
  }
}

/** The headscarf or turban that the seed gives a person, which headphones do not replace. */
function headCloth(brief: Brief, seed: number): Headwear | undefined {
  const { headwear } = resolveTraits(brief, seed);
  return isHeadCloth(headwear) ? headwear : undefined;
}

/** A selfie and a car seat cannot show the feet. */
function withoutFeet({ framing }: Brief): Pick<Brief, "framing"> {
  return framing === "full-body" ? { framing: "upper-body" } : {};
}

function pickPlace(seed: number, places: readonly [Place, ...Place[]]): Place {
  return randomStream(seed, "look.place").pick(places);
}
