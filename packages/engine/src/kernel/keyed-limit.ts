/** Lets each account have a few things done at once, in the order it asked; no account waits for another's line. */
export interface KeyedLimit {
  run<T>(accountId: string, work: () => Promise<T>): Promise<T>;
}

export function createKeyedLimit(atOnce: number): KeyedLimit {
  const lines = new Map<string, Line>();
  return {
    async run(accountId, work) {
      const line = lines.get(accountId) ?? { running: 0, waiting: [] };
      lines.set(accountId, line);
      if (line.running < atOnce) line.running += 1;
      else await new Promise<void>((resolve) => line.waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = line.waiting.shift();
        if (next) next();
        else line.running -= 1;
        if (line.running === 0) lines.delete(accountId);
      }
    },
  };
}

interface Line {
  running: number;
  /** Each takes over the place of one who has ended. */
  readonly waiting: (() => void)[];
}
