import {
  isRunning,
  minuteMs,
  type RateLimitStore,
  type RateLimitWindow,
} from "../../ports/rate-limit-store.ts";

/**
 * Counts in this process alone. The minute of an account starts with its first request; then it is forgotten. Of more
 * than `most` at a time, those that began first are forgotten early.
 */
export function createMemoryRateLimitStore(most = Number.POSITIVE_INFINITY): RateLimitStore {
  // Minutes are as long as each other, so those that began first, and stand first, end first.
  const minutes = new Map<string, RateLimitWindow>();
  return {
    async count(accountId, now) {
      for (const [id, { resetsAt }] of minutes) {
        if (isRunning(resetsAt, now)) break;
        minutes.delete(id);
      }
      const known = minutes.get(accountId);
      const { used, resetsAt } =
        known && isRunning(known.resetsAt, now) ? known : { used: 0, resetsAt: now + minuteMs };
      // One that begins again stands last, as the newest.
      if (used === 0) minutes.delete(accountId);
      const metered = { used: used + 1, resetsAt };
      minutes.set(accountId, metered);
      if (minutes.size > most) minutes.delete(minutes.keys().next().value ?? accountId);
      return metered;
    },
  };
}
