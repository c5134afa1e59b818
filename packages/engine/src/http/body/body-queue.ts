/** Slices have 64 KiB and take about half a millisecond each, parsing and checking a body up to three. */
const slicesPerTick = 4;

const waiting: (() => void)[] = [];
let scheduled = false;

/**
 * Resolves when the next slice of a large body may be processed, or when it may be parsed: a few per turn of the event loop, of all bodies together
 * and in the order of the calls. This bounds how long other requests wait, regardless of the number of bodies.
 */
export function waitForLargeBody(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (scheduled) return;
    scheduled = true;
    setImmediate(releaseSome);
  });
}

function releaseSome(): void {
  for (const resolve of waiting.splice(0, slicesPerTick)) resolve();
  scheduled = waiting.length > 0;
  if (scheduled) setImmediate(releaseSome);
}
