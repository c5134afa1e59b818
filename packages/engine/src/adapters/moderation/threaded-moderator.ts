import type { Verdict } from "../../model/moderation.ts";
import type { Moderator } from "../../ports/moderator.ts";
import { type Threads, ThreadsUnavailableError } from "../../ports/threads.ts";

/**
 * Judging this many characters takes less than a millisecond whatever they are, which is less than asking a thread
 * would delay a request that is the first of many.
 */
const shortText = 1_000;

/** Judges as the word list does: short texts here and at once, long ones in a thread. */
export function createThreadedModerator(
  threads: Threads<readonly string[], Verdict>,
  inProcess: Moderator,
): Moderator {
  return {
    async check(texts, signal) {
      const length = texts.reduce((sum, text) => sum + text.length, 0);
      if (length <= shortText) return inProcess.check(texts, signal);
      try {
        return await threads.run(texts, signal && { signal });
      } catch (error) {
        if (error instanceof ThreadsUnavailableError) return inProcess.check(texts, signal);
        throw error;
      }
    },
  };
}
