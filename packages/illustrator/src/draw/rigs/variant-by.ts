import type { Look } from "../../look/look.ts";

/** One of the numbered parts that suit the gender, chosen by the seed. */
export function variantBy(
  look: Look,
  feminine: readonly [string, ...string[]],
  masculine: readonly [string, ...string[]],
): string {
  const list = look.gender === "masculine" ? masculine : feminine;
  return `variant${list[look.seed % list.length] ?? list[0]}`;
}
