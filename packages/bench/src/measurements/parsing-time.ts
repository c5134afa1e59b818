import { measureInChild } from "../lib/measure-in-child.ts";
import { type Measurement, withTarget } from "../measurement.ts";

/** Maximum time to parse a prompt. The tests of the illustrator check that it is linear in its length. */
export const parsingTime: Measurement = {
  name: "I6",
  title: "parsing hostile prompts",
  async run() {
    const measured = await measureInChild("parsing-time");
    const row = { what: "5,000 characters, maximum", unit: "ms", ours: measured("longest") };
    return [withTarget({ ...row, peer: null }, "<= 20 ms", (ours) => ours <= 20)];
  },
};
