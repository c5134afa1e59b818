import { join } from "node:path";
import { freePort } from "../lib/free-port.ts";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { measureInChild } from "../lib/measure-in-child.ts";
import { childScript, rootFolder } from "../lib/paths.ts";
import { startChild } from "../lib/start-child.ts";
import { type Measurement, withBar, withoutBar } from "../measurement.ts";

/** One avatar, fetched again and again. */
export const inProcess: Measurement = {
  name: "B1",
  title: "a GET in process",
  async run(tell) {
    tell("fetching Prism");
    const folder = await installPackages(pinnedVersions.prism);
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
      withBar(
        { ...row, peer: { name: "the same by local HTTP", value: measured("http") } },
        ">= 10 x",
        (ours, peer) => ours >= 10 * peer,
      ),
      withBar(
        { ...row, peer: { name: "Prism by local HTTP", value: measured("prism") } },
        ">= 5 x",
        (ours, peer) => ours >= 5 * peer,
      ),
      withoutBar({ ...row, peer: { name: "hono's hello world by fetch", value: measured("hono") } }),
    ];
  },
};
