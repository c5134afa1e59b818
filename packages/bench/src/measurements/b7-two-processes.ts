import { measureCrashTest } from "../chaos/measure-crash-test.ts";
import type { Measurement } from "../measurement.ts";

/** Two servers on one data directory, both under load, are killed each by itself and both at once. */
export const twoProcesses: Measurement = {
  name: "B7",
  title: "two processes on one data directory",
  run: (tell) => measureCrashTest({ seed: 7, kills: 50, processes: 2 }, tell),
};
