import type { TraitPath } from "../../brief/brief.ts";
import type { Subject } from "../../brief/values/beings.ts";
import { singular } from "../tokenize.ts";
import { standIns } from "./beings.ts";
import { nearestLooks } from "./looks.ts";

/** Whether words mean a being or a style of which there is no drawing, so that the value is only the nearest. */
export function isSubstitute(path: TraitPath, value: string, text: string): boolean {
  if (path === "style") return substitutedStyles.has(text);
  return path === "subject" && isOtherBeing(value, text);
}

const substitutedStyles: ReadonlySet<string> = new Set(
  nearestLooks.flatMap(({ words }) => words.split(", ")),
);

function isOtherBeing(subject: string, text: string): boolean {
  const drawn: readonly (Subject | undefined)[] = [standIns[text], standIns[singular(text)]];
  return drawn.some((kind) => kind === subject);
}
