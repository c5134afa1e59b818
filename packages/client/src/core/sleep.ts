import type { CallContext } from "./context.ts";
import { type Describe, withLimits } from "./limits.ts";

/** Waits that many milliseconds, unless the limits of the call end first. */
export function sleep(context: CallContext, milliseconds: number, describe: Describe): Promise<void> {
  const { platform } = context.core;
  return withLimits(
    context,
    describe,
    (signal) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", platform.after(milliseconds, resolve));
      }),
  );
}
