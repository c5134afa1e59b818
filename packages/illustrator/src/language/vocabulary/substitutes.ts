import type { Subject } from "../../brief/values.ts";
import { singular } from "../tokenize.ts";
import { standIns } from "./beings.ts";

/** Whether the words for a subject mean another being, of which there is no drawing. */
export function isSubstitute(subject: string, text: string): boolean {
  const drawn: readonly (Subject | undefined)[] = [standIns[text], standIns[singular(text)]];
  return drawn.some((kind) => kind === subject);
}
