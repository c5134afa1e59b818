import { measureInChild } from "../lib/measure-in-child.ts";
import { type Measurement, withBar } from "../measurement.ts";

/** Bar I6: whatever a prompt holds, reading it takes little. That the cost is linear is a test of the illustrator. */
export const parsingTime: Measurement = {
  name: "I6",
  title: "reading hostile prompts",
  async run() {
    const measured = await measureInChild("parsing-time");
    const row = { what: "5,000 characters of anything, the longest", unit: "ms", ours: measured("longest") };
    return [withBar({ ...row, peer: null }, "<= 20 ms", (ours) => ours <= 20)];
  },
};
