import type { FailureCode } from "../../../src/domain/failure.ts";
import type { Illustrator } from "../../../src/index.ts";
import { tinyIllustrator } from "../../support/tiny-illustrator.ts";

const moods: readonly (FailureCode | "breaks")[] = [
  "upstream_error",
  "rate_limited",
  "safety_filter",
  "breaks",
];

export const outOfOrder = new Error("The illustrator is out of order.");

/** Draws as the tiny one does, but for one seed in three: then it fails in one of the ways there are. */
export function moodyIllustrator(): Illustrator {
  const calm = tinyIllustrator();
  return {
    async draw(order, context) {
      const mood = order.seed % 3 === 0 ? moods[order.seed % moods.length] : undefined;
      if (mood === undefined) return calm.draw(order, context);
      if (mood === "breaks") throw outOfOrder;
      return { ok: false, code: mood, message: "Not in the mood." };
    },
  };
}
