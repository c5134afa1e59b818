import { measureCrashTest } from "../chaos/measure-crash-test.ts";
import type { Measurement } from "../measurement.ts";

/** A server under load is killed a hundred times. `pnpm chaos` repeats it with another seed, or one that lost something. */
export const crashRecovery: Measurement = {
  name: "B6",
  title: "kill -9 under load",
  run: (tell) => measureCrashTest({ seed: 6, kills: 100, processes: 1 }, tell),
};
