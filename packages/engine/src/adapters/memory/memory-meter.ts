import type { Metered, RequestMeter } from "../../ports/request-meter.ts";

/** Counts in this process alone. The minute of an account starts with its first request; then it is forgotten. */
export function createMemoryMeter(): RequestMeter {
  // Minutes are as long as each other, so those that began first, and stand first, end first.
  const minutes = new Map<string, Metered>();
  return {
    async count(accountId, now) {
      for (const [id, { resetsAt }] of minutes) {
        if (resetsAt > now) break;
        minutes.delete(id);
      }
      const { used, resetsAt } = minutes.get(accountId) ?? { used: 0, resetsAt: now + minuteMs };
      const metered = { used: used + 1, resetsAt };
      minutes.set(accountId, metered);
      return metered;
    },
  };
}

const minuteMs = 60_000;
