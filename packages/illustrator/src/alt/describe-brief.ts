import type { Brief } from "../brief/brief.ts";
import { describe } from "./describe.ts";

/** What a Brief describes, in one English sentence that ends with a full stop, such as "A smiling astronaut with curly red hair." */
export function describeBrief(brief: Brief): string {
  return describe(brief).alt;
}
