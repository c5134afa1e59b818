import { join } from "node:path";
import { freePort } from "../lib/free-port.ts";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { measureInChild } from "../lib/measure-in-child.ts";
import { childScript, rootDirectory } from "../lib/paths.ts";
import { startChild } from "../lib/start-child.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

/** GET of one avatar: in process, over HTTP and from Prism. */
export const inProcess: Measurement = {
  name: "B1",
  title: "a GET in process",
  async run(log) {
    log("installing Prism");
    const directory = await installPackages(pinnedVersions.prism);
    const port = await freePort();
    await using _prism = await startChild(
      [
        join(directory, "node_modules/@stoplight/prism-cli/dist/index.js"),
        ...["mock", join(rootDirectory, "packages/contract/openapi/v1.yaml"), "--port", String(port)],
      ],
      /listening on/,
    );
    await using server = await startChild([childScript("serve-engine")], /^\{/);
    log("sending requests");
    const measured = await measureInChild("in-process", [server.line, `http://127.0.0.1:${port}`]);
    const row = { what: "GET /avatars/:id with engine.fetch", unit: "/s", ours: measured("inProcess") };
    return [
      withTarget(
        { ...row, peer: { name: "the same over local HTTP", value: measured("http") } },
        ">= 10 x",
        (ours, peer) => ours >= 10 * peer,
      ),
      withTarget(
        { ...row, peer: { name: "Prism over local HTTP", value: measured("prism") } },
        ">= 5 x",
        (ours, peer) => ours >= 5 * peer,
      ),
      withoutTarget({ ...row, peer: { name: "hono hello world with fetch", value: measured("hono") } }),
    ];
  },
};
