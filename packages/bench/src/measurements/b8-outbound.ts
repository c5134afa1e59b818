import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { measureInChild } from "../lib/measure-in-child.ts";
import { type Measurement, withBar, withoutBar } from "../measurement.ts";

/** URLs that lead to what is not public: how many make somebody knock there. Nothing leaves the machine. */
export const outbound: Measurement = {
  name: "B8",
  title: "outbound URLs",
  async run(tell) {
    tell("fetching the peer");
    const folder = await installPackages(pinnedVersions.outbound);
    tell("playing every trick");
    const measured = await measureInChild("ssrf-attempts", [folder]);
    const row = {
      what: "address tricks that get through",
      unit: `of ${measured("tricks")}`,
      ours: measured("guarded"),
    };
    return [
      withBar(
        { ...row, peer: { name: "a DNS hook alone", value: measured("hook") } },
        "0",
        (count) => count === 0,
      ),
      withoutBar({ ...row, peer: { name: "request-filtering-agent", value: measured("filteringAgent") } }),
      withoutBar({ ...row, peer: { name: "no guard", value: measured("nothing") } }),
    ];
  },
};
