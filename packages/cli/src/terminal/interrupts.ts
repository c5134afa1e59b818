import type { Io, Signal } from "./io.ts";

/** The process received SIGINT or SIGTERM. */
export class InterruptError extends Error {
  override readonly name = "InterruptError";
  readonly signal: Signal;

  constructor(signal: Signal) {
    super(signal === "SIGINT" ? "interrupted" : "terminated");
    this.signal = signal;
  }
}

/** 128 plus the number of the signal, as in shells. */
export const signalExitCodes: Readonly<Record<Signal, number>> = { SIGINT: 130, SIGTERM: 143 };

/** The first signal aborts the work so that it can shut down gracefully; a second one exits immediately. */
export async function withSignalHandling<T>(io: Io, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stopListening = io.onSignal((signal) => {
    if (controller.signal.aborted) io.exit(signalExitCodes[signal]);
    else controller.abort(new InterruptError(signal));
  });
  try {
    return await work(controller.signal);
  } finally {
    stopListening();
  }
}

/** Returns a signal that is aborted some time after another one, to let a request finish. */
export function delayAbort(
  signal: AbortSignal,
  delayMs: number,
): { readonly signal: AbortSignal; readonly stop: () => void } {
  const delayed = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    timer = setTimeout(() => delayed.abort(signal.reason), delayMs);
  };
  if (signal.aborted) delayed.abort(signal.reason);
  else signal.addEventListener("abort", onAbort, { once: true });
  return {
    signal: delayed.signal,
    stop() {
      signal.removeEventListener("abort", onAbort);
      clearTimeout(timer);
    },
  };
}
