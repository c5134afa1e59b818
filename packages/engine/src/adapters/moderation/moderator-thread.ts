import type { ModerationResult } from "../../model/moderation.ts";
import { classify } from "./classify.ts";

/** The work of a thread that moderates. */
export const moderatorThreadWork = {
  async run(texts: readonly string[]): Promise<ModerationResult> {
    return classify(texts);
  },
};
