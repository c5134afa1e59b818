import type { ModerationResult } from "../../model/moderation.ts";
import type { Moderator } from "../../ports/moderator.ts";
import { type Threads, ThreadsUnavailableError } from "../../ports/threads.ts";

/**
 * Checking this many characters takes less than a millisecond, which is less than the overhead of a thread.
 */
const shortText = 1_000;

/** Checks short texts in this thread and long ones in another. */
export function createThreadedModerator(
  threads: Threads<readonly string[], ModerationResult>,
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
