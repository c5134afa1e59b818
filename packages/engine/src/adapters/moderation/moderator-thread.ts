import type { Verdict } from "../../model/moderation.ts";
import { classify } from "./classify.ts";

/** What a thread for moderation does. */
export const moderatorThreadWork = {
  async run(texts: readonly string[]): Promise<Verdict> {
    return classify(texts);
  },
};
