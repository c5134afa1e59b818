import type { Io, Signal } from "./io.ts";

/** Why a run was broken off. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  readonly signal: Signal;

  constructor(signal: Signal) {
    super(signal === "SIGINT" ? "interrupted" : "asked to end");
    this.signal = signal;
  }
}

/** By the custom of shells: 128 and the number of the signal. */
export const exitCodes: Readonly<Record<Signal, number>> = { SIGINT: 130, SIGTERM: 143 };

/**
 * Runs the work with a signal that the first Ctrl-C aborts, so that it can end in order. A second one does not wait
 * for that.
 */
export async function interruptible<T>(io: Io, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stopListening = io.onSignal((signal) => {
    if (controller.signal.aborted) io.exit(exitCodes[signal]);
    else controller.abort(new Interruption(signal));
  });
  try {
    return await work(controller.signal);
  } finally {
    stopListening();
  }
}

/** A signal that follows another one after a while, for work whose answer is worth a moment. */
export function abortLater(
  signal: AbortSignal,
  delayMs: number,
): { readonly signal: AbortSignal; readonly stop: () => void } {
  const later = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    timer = setTimeout(() => later.abort(signal.reason), delayMs);
  };
  if (signal.aborted) later.abort(signal.reason);
  else signal.addEventListener("abort", onAbort, { once: true });
  return {
    signal: later.signal,
    stop() {
      signal.removeEventListener("abort", onAbort);
      clearTimeout(timer);
    },
  };
}
