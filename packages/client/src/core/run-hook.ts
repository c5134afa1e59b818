import type { Core } from "./core.ts";
import { log } from "./log.ts";

/** Calls a hook, if there is one. What it throws is only logged. */
export function runHook<E>(core: Core, hook: ((event: E) => void) | undefined, event: E): void {
  try {
    hook?.(event);
  } catch (error) {
    log(core, "warn", "a hook threw", { error });
  }
}
