import type { Brief } from "../../brief/brief.ts";
import type { LookName, Place } from "../../brief/values.ts";
import { randomStream } from "../../random/random-stream.ts";

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
        ...(brief.fantasy === undefined && { headwear: brief.headwear ?? "headphones" }),
      };
    case "car":
      return { ...brief, place: brief.place ?? "car" };
    case "conference":
      return { ...brief, place: brief.place ?? "stage" };
    case "iphone":
      return { ...brief, place: brief.place ?? pickPlace(seed, ["home", "cafe", "park", "kitchen"]) };
    case "selfie":
      return {
        ...brief,
        place: brief.place ?? pickPlace(seed, ["park", "city", "beach", "home"]),
        // A selfie cannot show the feet.
        ...(brief.framing === "full-body" && { framing: "upper-body" }),
      };
  }
}

function pickPlace(seed: number, places: readonly [Place, ...Place[]]): Place {
  return randomStream(seed, "look.place").pick(places);
}
