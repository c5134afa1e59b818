import { measureLosses } from "../chaos/measure-losses.ts";
import type { Measurement } from "../measurement.ts";

/** Two servers on one data directory, both under load, are killed each by itself and both at once. */
export const sharedByTwo: Measurement = {
  name: "B7",
  title: "two processes on one data directory",
  run: (tell) => measureLosses({ seed: 7, kills: 50, processes: 2 }, tell),
};
