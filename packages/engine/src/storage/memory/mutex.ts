/** Lets one piece of work through at a time, in the order they came. */
export interface Mutex {
  pass<T>(work: () => Promise<T>): Promise<T>;
  /** Whether somebody is inside. */
  readonly taken: boolean;
}

export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  let inside = 0;

  async function enter<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      inside -= 1;
    }
  }

  return {
    pass(work) {
      inside += 1;
      const turn = inside === 1 ? enter(work) : last.then(() => enter(work));
      last = turn.catch(() => undefined);
      return turn;
    },
    get taken() {
      return inside > 0;
    },
  };
}
