let setImmediate: (() => Promise<void>) | undefined;

/** Lets callbacks that are due run first. */
export function yieldToEventLoop(): Promise<void> {
  setImmediate ??= process.getBuiltinModule("node:timers/promises").setImmediate;
  return setImmediate();
}
