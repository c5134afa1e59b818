import type { Brief } from "../brief/brief.ts";
import type { Warning } from "../warning.ts";

/** Warns if hair or a beard was asked for of a being that is drawn with its own coat. */
export function leftOutHairWarnings(briefs: readonly Brief[]): Warning[] {
  return briefs.flatMap(({ subject, hair, facialHair }): Warning[] => {
    if (subject === "human") return [];
    const style = hair?.cut ?? hair?.style;
    const parts = [
      style === undefined ? "" : style === "bald" ? "a bare skin" : `${style.replaceAll("-", " ")} hair`,
      facialHair === undefined || facialHair === "none" ? "" : `the ${facialHair}`,
    ].filter(Boolean);
    if (parts.length === 0) return [];
    return [
      {
        code: "hair_left_out",
        message: `The ${subject} is drawn with its own coat, and without ${parts.join(" and ")}. Request a colour of its coat, or a person.`,
      },
    ];
  });
}
