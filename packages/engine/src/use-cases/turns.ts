/** Lets each account have one thing done at a time, in the order it asked; no account waits for another's line. */
export interface Turns {
  take<T>(accountId: string, work: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const lines = new Map<string, Promise<unknown>>();
  return {
    take(accountId, work) {
      const turn = (lines.get(accountId) ?? Promise.resolve()).then(work);
      const over = turn
        .catch(() => undefined)
        .finally(() => {
          if (lines.get(accountId) === over) lines.delete(accountId);
        });
      lines.set(accountId, over);
      return turn;
    },
  };
}
