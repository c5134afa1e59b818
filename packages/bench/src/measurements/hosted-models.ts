import { measureInChild } from "../lib/measure-in-child.ts";
import { median } from "../lib/statistics.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

const rounds = 3;

/** What the engine adds to a call of a hosted model: the prompt, the record of the call, and the metadata of the picture. */
export const hostedModels: Measurement = {
  name: "models",
  title: "overhead per call of a hosted model",
  async run(log) {
    log(`${rounds} processes`);
    const hosted: number[] = [];
    const direct: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const measured = await measureInChild("hosted-calls");
      hosted.push(measured("hosted"));
      direct.push(measured("direct"));
    }
    const overhead = median(hosted.map((value, index) => value - (direct[index] ?? 0)));
    return [
      withoutTarget({
        what: "job of one picture",
        unit: "ms CPU",
        ours: median(hosted),
        peer: { name: "doGenerate alone", value: median(direct) },
      }),
      withTarget(
        { what: "overhead of a call", unit: "ms CPU", ours: overhead, peer: null },
        "<= 5 ms",
        (ours) => ours <= 5,
      ),
    ];
  },
};
