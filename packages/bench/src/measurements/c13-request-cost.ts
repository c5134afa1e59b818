import { measureInChild } from "../lib/measure-in-child.ts";
import { childScript } from "../lib/paths.ts";
import { startChild } from "../lib/start-child.ts";
import { interleave } from "../lib/statistics.ts";
import { type Measurement, withBar } from "../measurement.ts";

const rounds = 7;

/** CPU of the calling process per request, against a server in another. */
export const clientRequestCost: Measurement = {
  name: "C13",
  title: "cost per request",
  async run(tell) {
    await using server = await startChild([childScript("serve-constant")], /^\{/);
    tell(`${rounds} processes each`);
    const cost = (who: string, atOnce: number) => async () =>
      (await measureInChild("request-cost", [who, String(atOnce), server.line]))("microseconds");
    const median = await interleave(rounds, {
      client1: cost("client", 1),
      ky1: cost("ky", 1),
      client50: cost("client", 50),
      ky50: cost("ky", 50),
    });
    const row = { unit: "us CPU" };
    const meets = (ours: number, peer: number) => ours <= 1.1 * peer;
    return [
      withBar(
        {
          ...row,
          what: "GET, one by one",
          ours: median("client1"),
          peer: { name: "ky", value: median("ky1") },
        },
        "<= 1.10 x ky",
        meets,
      ),
      withBar(
        {
          ...row,
          what: "GET, 50 at once",
          ours: median("client50"),
          peer: { name: "ky", value: median("ky50") },
        },
        "<= 1.10 x ky",
        meets,
      ),
    ];
  },
};
