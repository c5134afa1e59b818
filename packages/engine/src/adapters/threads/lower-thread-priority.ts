import { constants, getPriority, setPriority } from "node:os";

/**
 * Makes the scheduler prefer other threads to the calling one, so that requests do not wait for drawings when all
 * processors are busy. Only Linux has priorities of threads: elsewhere this would lower the priority of the whole process.
 */
export function lowerThreadPriority(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
  } catch {
    // A sandbox may forbid it. The thread then keeps the priority of the process.
  }
}
