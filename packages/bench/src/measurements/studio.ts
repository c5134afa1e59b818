import { measureInChild } from "../lib/measure-in-child.ts";
import { type Measurement, withTarget } from "../measurement.ts";

/** The built studio, served on a port, in Chromium. Its peers are targets, because other studios are on the internet only. */
export const studio: Measurement = {
  name: "S1",
  title: "studio in a browser",
  async run(log) {
    log("opening the studio of 10,000 avatars");
    const measured = await measureInChild("studio-page");
    const peer = null;
    return [
      withTarget(
        { what: "scripts of Create, without drawing", unit: "KiB gzip", ours: measured("scripts"), peer },
        "<= 60 KiB",
        (kibibytes) => kibibytes <= 60,
      ),
      withTarget(
        { what: "first paint, empty cache", unit: "ms", ours: measured("firstPaint"), peer },
        "<= 1,000 ms",
        (ms) => ms <= 1_000,
      ),
      withTarget(
        {
          what: `from a key to the picture, median of ${measured("keys")}`,
          unit: "ms",
          ours: measured("typing"),
          peer,
        },
        "<= 100 ms",
        (ms) => ms <= 100,
      ),
      withTarget(
        {
          what: `longest task while ${measured("avatars")} avatars scroll`,
          unit: "ms",
          ours: measured("longestTask"),
          peer,
        },
        "<= 50 ms",
        (ms) => ms <= 50,
      ),
    ];
  },
};
