import { measureCrashTest } from "../chaos/measure-crash-test.ts";
import type { Measurement } from "../measurement.ts";

/** Kills two servers that share a data directory under load, separately and together. */
export const twoProcesses: Measurement = {
  name: "B7",
  title: "two processes on one data directory",
  run: (log) => measureCrashTest({ seed: 7, kills: 50, processes: 2 }, log),
};
