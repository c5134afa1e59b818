import { measureInChild } from "../lib/measure-in-child.ts";
import { childScript } from "../lib/paths.ts";
import { startChild } from "../lib/start-child.ts";
import { interleave } from "../lib/statistics.ts";
import { type Measurement, withTarget } from "../measurement.ts";

const rounds = 7;

/** CPU time of the calling process per request to a server in another process. */
export const clientRequestCost: Measurement = {
  name: "C13",
  title: "cost per request",
  async run(log) {
    await using server = await startChild([childScript("serve-constant")], /^\{/);
    log(`${rounds} processes each`);
    const cost = (client: string, concurrency: number) => async () =>
      (await measureInChild("request-cost", [client, String(concurrency), server.line]))("microseconds");
    const median = await interleave(rounds, {
      client1: cost("client", 1),
      ky1: cost("ky", 1),
      client50: cost("client", 50),
      ky50: cost("ky", 50),
    });
    const row = { unit: "us CPU" };
    const meets = (ours: number, peer: number) => ours <= 1.1 * peer;
    return [
      withTarget(
        {
          ...row,
          what: "GET, sequential",
          ours: median("client1"),
          peer: { name: "ky", value: median("ky1") },
        },
        "<= 1.10 x ky",
        meets,
      ),
      withTarget(
        {
          ...row,
          what: "GET, 50 concurrent",
          ours: median("client50"),
          peer: { name: "ky", value: median("ky50") },
        },
        "<= 1.10 x ky",
        meets,
      ),
    ];
  },
};
