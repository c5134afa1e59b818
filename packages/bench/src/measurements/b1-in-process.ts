import { join } from "node:path";
import { freePort } from "../kit/free-port.ts";
import { fromRegistry, pinned } from "../kit/from-registry.ts";
import { measureInChild } from "../kit/measure-in-child.ts";
import { childScript, rootFolder } from "../kit/paths.ts";
import { startChild } from "../kit/start-child.ts";
import { context, judged, type Measurement } from "../measurement.ts";

/** One avatar, fetched again and again. */
export const inProcess: Measurement = {
  name: "B1",
  title: "a GET in process",
  async run(tell) {
    tell("fetching Prism");
    const folder = await fromRegistry(pinned.prism);
    const port = await freePort();
    await using _prism = await startChild(
      [
        join(folder, "node_modules/@stoplight/prism-cli/dist/index.js"),
        ...["mock", join(rootFolder, "packages/contract/openapi/v1.yaml"), "--port", String(port)],
      ],
      /listening on/,
    );
    await using server = await startChild([childScript("serve-engine")], /^\{/);
    tell("asking");
    const measured = await measureInChild("in-process", [server.line, `http://127.0.0.1:${port}`]);
    const row = { what: "GET /avatars/:id by engine.fetch", unit: "/s", ours: measured("inProcess") };
    return [
      judged(
        { ...row, peer: { name: "the same by local HTTP", value: measured("http") } },
        ">= 10 x",
        (ours, peer) => ours >= 10 * peer,
      ),
      judged(
        { ...row, peer: { name: "Prism by local HTTP", value: measured("prism") } },
        ">= 5 x",
        (ours, peer) => ours >= 5 * peer,
      ),
      context({ ...row, peer: { name: "hono's hello world by fetch", value: measured("hono") } }),
    ];
  },
};
