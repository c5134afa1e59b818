/** Returns a function that gives the remaining milliseconds; undefined means the SDK's default. */
export function createDeadline(seconds: number | undefined): () => number | undefined {
  if (seconds === undefined) return () => undefined;
  const endsAt = performance.now() + seconds * 1000;
  return () => Math.max(0, endsAt - performance.now());
}
