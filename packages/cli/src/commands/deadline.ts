/** How many milliseconds of the seconds are left, at each call; undefined leaves it to the SDK. */
export function deadlineFrom(seconds: number | undefined): () => number | undefined {
  if (seconds === undefined) return () => undefined;
  const endsAt = performance.now() + seconds * 1000;
  return () => Math.max(0, endsAt - performance.now());
}
