import type { Brief as IllustratorBrief } from "./generated/v1/brief.gen.ts";

/**
 * What an avatar looks like, trait by trait: as a job tells it, as `readBrief` of `@likeness/illustrator` makes it, or
 * written by hand. A trait that is absent is left to the seed. A server newer than this package may know more values.
 */
export type Brief = Partial<IllustratorBrief>;
