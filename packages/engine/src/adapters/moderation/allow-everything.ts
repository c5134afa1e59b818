import type { Moderator } from "../../ports/moderator.ts";

/** For engines without moderation. */
export function createAllowEverything(): Moderator {
  return {
    async check(_texts, signal) {
      signal?.throwIfAborted();
      return { ok: true };
    },
  };
}
