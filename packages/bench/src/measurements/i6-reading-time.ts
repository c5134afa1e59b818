import { measureInChild } from "../kit/measure-in-child.ts";
import { judged, type Measurement } from "../measurement.ts";

/** Bar I6: whatever a prompt holds, reading it takes little. That the cost is linear is a test of the illustrator. */
export const readingTime: Measurement = {
  name: "I6",
  title: "reading hostile prompts",
  async run() {
    const measured = await measureInChild("reading-time");
    const row = { what: "5,000 characters of anything, the longest", unit: "ms", ours: measured("longest") };
    return [judged({ ...row, peer: null }, "<= 20 ms", (ours) => ours <= 20)];
  },
};
