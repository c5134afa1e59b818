import type { Moderator } from "../../ports/moderator.ts";

/** A moderator that allows everything, for engines without moderation. */
export function createAllowEverything(): Moderator {
  return {
    async check(_texts, signal) {
      signal?.throwIfAborted();
      return { ok: true };
    },
  };
}
