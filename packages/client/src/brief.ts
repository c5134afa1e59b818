import type { Brief as IllustratorBrief } from "./generated/v1/brief.gen.ts";

/**
 * What an avatar looks like, trait by trait: from a job, from `readBrief` of `@likeness/illustrator`, or written by hand.
 * The seed decides on traits that are absent. A newer server may have more values.
 */
export type Brief = Partial<IllustratorBrief>;
