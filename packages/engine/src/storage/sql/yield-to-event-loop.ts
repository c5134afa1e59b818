/** Lets callbacks that are due run first. */
export function yieldToEventLoop(): Promise<void> {
  return process.getBuiltinModule("node:timers/promises").setImmediate();
}
