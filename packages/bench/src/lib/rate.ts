/** Concurrent callers that repeat an action, for a while or a number of times in total. */
interface Load {
  readonly callers: number;
  readonly milliseconds?: number;
  readonly times?: number;
}

/** Returns how often the callers repeated the action per second. */
export async function perSecond(
  { callers, milliseconds = Number.POSITIVE_INFINITY, times = Number.POSITIVE_INFINITY }: Load,
  action: () => Promise<unknown>,
): Promise<number> {
  let repetitions = 0;
  const started = performance.now();
  const repeat = async () => {
    while (repetitions < times && performance.now() < started + milliseconds) {
      repetitions += 1;
      await action();
    }
  };
  await Promise.all(Array.from({ length: callers }, repeat));
  return (repetitions * 1_000) / (performance.now() - started);
}

/**
 * Repeats the actions in turn, one call at a time, so that other load and pauses for garbage collection affect all of them
 * equally. Returns how long each call took, in milliseconds, by the name of its action.
 */
export async function measureLatencies<const Name extends string>(
  times: number,
  actions: Readonly<Record<Name, () => Promise<unknown>>>,
): Promise<(name: Name) => readonly number[]> {
  const latencies = new Map<string, number[]>();
  for (let left = times; left > 0; left--) {
    for (const name in actions) {
      const started = performance.now();
      await actions[name]();
      const measured = latencies.get(name) ?? [];
      latencies.set(name, measured);
      measured.push(performance.now() - started);
    }
  }
  return (name) => latencies.get(name) ?? [];
}
