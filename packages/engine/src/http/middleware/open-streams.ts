/** How many streams of events each account has open in this process. */
export interface OpenStreams {
  /** Takes one of `most` places, null being without end. Answers the way to give it back; null when all are taken. */
  take(accountId: string, most: number | null): (() => void) | null;
}

export function createOpenStreams(): OpenStreams {
  const open = new Map<string, number>();

  function count(accountId: string, change: 1 | -1): void {
    const now = (open.get(accountId) ?? 0) + change;
    if (now > 0) open.set(accountId, now);
    else open.delete(accountId);
  }

  return {
    take(accountId, most) {
      if (most !== null && (open.get(accountId) ?? 0) >= most) return null;
      count(accountId, 1);
      let taken = true;
      return () => {
        if (taken) count(accountId, -1);
        taken = false;
      };
    },
  };
}
