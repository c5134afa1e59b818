/** Of 64 KiB each, and about half a millisecond of work. */
const slicesPerTurn = 4;

const waiting: (() => void)[] = [];
let scheduled = false;

/**
 * Resolves when a slice of a large body may be worked on: a few of them, of all bodies together and in the order in which
 * they asked, between two turns of the event loop. However many bodies come in, other requests wait for no more than that.
 */
export function waitForLargeBody(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (scheduled) return;
    scheduled = true;
    setImmediate(startSome);
  });
}

function startSome(): void {
  for (const start of waiting.splice(0, slicesPerTurn)) start();
  scheduled = waiting.length > 0;
  if (scheduled) setImmediate(startSome);
}
