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
