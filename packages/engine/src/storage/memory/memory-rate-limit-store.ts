import {
  isRunning,
  minuteMs,
  type RateLimitStore,
  type RateLimitWindow,
} from "../../ports/rate-limit-store.ts";

/**
 * Counts the requests of this process. The window of an account starts with its first request. With more than
 * `maxAccounts` running windows, the oldest ones are dropped.
 */
export function createMemoryRateLimitStore(maxAccounts = Number.POSITIVE_INFINITY): RateLimitStore {
  // Windows have the same length, so insertion order is also the order in which they end.
  const windows = new Map<string, RateLimitWindow>();
  return {
    async count(accountId, now) {
      for (const [id, { resetsAt }] of windows) {
        if (isRunning(resetsAt, now)) break;
        windows.delete(id);
      }
      const current = windows.get(accountId);
      const { used, resetsAt } =
        current && isRunning(current.resetsAt, now) ? current : { used: 0, resetsAt: now + minuteMs };
      // Deleted first, so that a new window becomes the last entry.
      if (used === 0) windows.delete(accountId);
      const window = { used: used + 1, resetsAt };
      windows.set(accountId, window);
      if (windows.size > maxAccounts) windows.delete(windows.keys().next().value ?? accountId);
      return window;
    },
  };
}
