import { measureCrashTest } from "../chaos/measure-crash-test.ts";
import type { Measurement } from "../measurement.ts";

/** Kills a server under load 100 times. `pnpm chaos --seed` repeats it with another seed. */
export const crashRecovery: Measurement = {
  name: "B6",
  title: "kill -9 under load",
  run: (log) => measureCrashTest({ seed: 6, kills: 100, processes: 1 }, log),
};
