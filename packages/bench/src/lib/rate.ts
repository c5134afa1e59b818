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

/** Repeats an action, one at a time. Returns how long each repetition took, in milliseconds. */
export async function measureLatencies(times: number, action: () => Promise<unknown>): Promise<number[]> {
  const latencies: number[] = [];
  for (let left = times; left > 0; left--) {
    const started = performance.now();
    await action();
    latencies.push(performance.now() - started);
  }
  return latencies;
}
