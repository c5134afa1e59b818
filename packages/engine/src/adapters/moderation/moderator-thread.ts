import type { Verdict } from "../../model/moderation.ts";
import { classify } from "./classify.ts";

/** The work of a thread that moderates. */
export const moderatorThreadWork = {
  async run(texts: readonly string[]): Promise<Verdict> {
    return classify(texts);
  },
};
