import type { Verdict } from "../../domain/moderation.ts";
import { judge } from "./judge.ts";

/** What a thread for moderation does. */
export const judgingWork = {
  async run(texts: readonly string[]): Promise<Verdict> {
    return judge(texts);
  },
};
