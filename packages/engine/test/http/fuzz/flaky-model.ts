import type { Clock, ImageModel } from "../../../src/index.ts";
import type { FailureCode } from "../../../src/model/job-failure.ts";
import { createTinyModel } from "../../support/tiny-model.ts";

export const outOfOrder = new Error("The illustrator is out of order.");

const moods: readonly (FailureCode | "breaks")[] = [
  "upstream_error",
  "rate_limited",
  "safety_filter",
  "breaks",
];

/** Draws as the tiny one does; of three seeds one takes minutes, and one fails in one of the ways there are. */
export function moodyIllustrator(clock: Clock): ImageModel {
  const swift = createTinyModel();
  const slow = createTinyModel((_, signal) => clock.sleep(200_000, signal));
  return {
    async generate(order, context) {
      const { seed } = order;
      if (seed % 3 === 1) return swift.generate(order, context);
      if (seed % 3 === 2) return slow.generate(order, context);
      const code = moods[(seed / 3) % moods.length];
      if (code === undefined || code === "breaks") throw outOfOrder;
      return { ok: false, code, message: "Not in the mood." };
    },
  };
}
