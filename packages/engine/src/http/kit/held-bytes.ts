/** How many bytes of bodies this process holds for each account, from when they come in until they are answered. */
export interface HeldBytes {
  /** Begins a request. */
  open(): Hold;
}

export interface Hold {
  /** Counts more bytes for the account; false when it would have too many. */
  take(accountId: string, bytes: number): boolean;
  /** Counts none of the request's any more. */
  letGo(): void;
}

/** Two bodies of the largest kind: what is made of one takes several times its size. */
const mostBytes = 256 * 1024 * 1024;

export function createHeldBytes(): HeldBytes {
  const held = new Map<string, number>();

  function count(accountId: string, change: number): void {
    const now = (held.get(accountId) ?? 0) + change;
    if (now > 0) held.set(accountId, now);
    else held.delete(accountId);
  }

  return {
    open() {
      const own: [accountId: string, bytes: number][] = [];
      return {
        take(accountId, bytes) {
          if ((held.get(accountId) ?? 0) + bytes > mostBytes) return false;
          count(accountId, bytes);
          own.push([accountId, bytes]);
          return true;
        },
        letGo() {
          for (const [accountId, bytes] of own.splice(0)) count(accountId, -bytes);
        },
      };
    },
  };
}
