import { fromRegistry, pinned } from "../kit/from-registry.ts";
import { measureInChild } from "../kit/measure-in-child.ts";
import { context, judged, type Measurement } from "../measurement.ts";

/** URLs that lead to what is not public: how many make somebody knock there. Nothing leaves the machine. */
export const outbound: Measurement = {
  name: "B8",
  title: "outbound URLs",
  async run(tell) {
    tell("fetching the peer");
    const folder = await fromRegistry(pinned.outbound);
    tell("playing every trick");
    const measured = await measureInChild("address-tricks", [folder]);
    const row = {
      what: "address tricks that get through",
      unit: `of ${measured("tricks")}`,
      ours: measured("guarded"),
    };
    return [
      judged(
        { ...row, peer: { name: "a DNS hook alone", value: measured("hook") } },
        "0",
        (count) => count === 0,
      ),
      context({ ...row, peer: { name: "request-filtering-agent", value: measured("filteringAgent") } }),
      context({ ...row, peer: { name: "no guard", value: measured("nothing") } }),
    ];
  },
};
