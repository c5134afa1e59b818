/** Counts the open event streams of each account in this process. */
export interface OpenStreams {
  /** Takes one of `max` slots (null: unlimited) and returns its release, or null if all slots are taken. */
  take(accountId: string, max: number | null): (() => void) | null;
}

export function createOpenStreams(): OpenStreams {
  const open = new Map<string, number>();

  function count(accountId: string, change: 1 | -1): void {
    const now = (open.get(accountId) ?? 0) + change;
    if (now > 0) open.set(accountId, now);
    else open.delete(accountId);
  }

  return {
    take(accountId, max) {
      if (max !== null && (open.get(accountId) ?? 0) >= max) return null;
      count(accountId, 1);
      let taken = true;
      return () => {
        if (taken) count(accountId, -1);
        taken = false;
      };
    },
  };
}
