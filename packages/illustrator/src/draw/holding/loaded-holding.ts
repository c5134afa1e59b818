import type * as companionDrawings from "./companions.ts";
import type { Holding } from "./holding.ts";

type Companions = typeof companionDrawings;

let holding: Holding | undefined;
let companions: Companions | undefined;

export function setHolding(loaded: Holding): void {
  holding = loaded;
}

export function setCompanions(loaded: Companions): void {
  companions = loaded;
}

/** The poses that were loaded. */
export function loadedHolding(): Holding {
  if (holding === undefined) throw new TypeError("The poses are not loaded. Call loadHolding first.");
  return holding;
}

/** The drawings of companions that were loaded. */
export function loadedCompanions(): Companions {
  if (companions === undefined) throw new TypeError("The companions are not loaded. Call loadHolding first.");
  return companions;
}
