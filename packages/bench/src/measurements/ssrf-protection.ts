import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { measureInChild } from "../lib/measure-in-child.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

/** How many SSRF attempts reach a private address. No packet leaves the machine. */
export const outbound: Measurement = {
  name: "B8",
  title: "outbound URLs",
  async run(log) {
    log("installing the peer");
    const directory = await installPackages(pinnedVersions.outbound);
    log("running all attempts");
    const measured = await measureInChild("ssrf-attempts", [directory]);
    const row = {
      what: "SSRF attempts that succeed",
      unit: `of ${measured("attempts")}`,
      ours: measured("guarded"),
    };
    return [
      withTarget(
        { ...row, peer: { name: "a DNS hook alone", value: measured("hook") } },
        "0",
        (count) => count === 0,
      ),
      withoutTarget({ ...row, peer: { name: "request-filtering-agent", value: measured("filteringAgent") } }),
      withoutTarget({ ...row, peer: { name: "no guard", value: measured("nothing") } }),
    ];
  },
};
