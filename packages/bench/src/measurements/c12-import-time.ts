import { fromRegistry, pinned } from "../kit/from-registry.ts";
import { benchFolder } from "../kit/paths.ts";
import { runWell } from "../kit/run.ts";
import { interleave } from "../kit/statistics.ts";
import { context, judged, type Measurement } from "../measurement.ts";

const rounds = 31;

/** What importing the client adds to the start of a program. */
export const clientImportTime: Measurement = {
  name: "C12",
  title: "import time",
  async run(tell) {
    tell("fetching the peers");
    const peers = await fromRegistry(pinned.clients);
    tell(`${rounds} processes each`);
    const median = await interleave(rounds, {
      nothing: () => start("0", benchFolder),
      client: () => start("import('@likeness/client')", benchFolder),
      ky: () => start("import('ky')", benchFolder),
      replicate: () => start("import('replicate')", peers),
      stripe: () => start("import('stripe')", peers),
      openai: () => start("import('openai')", peers),
    });
    const added = (name: Parameters<typeof median>[0]) => median(name) - median("nothing");
    const ours = added("client");
    const row = { what: "importing the client", unit: "ms", ours };
    return [
      judged({ ...row, peer: { name: "ky", value: added("ky") } }, "<= 10 ms", (ms) => ms <= 10),
      context({ ...row, peer: { name: "replicate", value: added("replicate") } }),
      context({ ...row, peer: { name: "stripe", value: added("stripe") } }),
      context({ ...row, peer: { name: "openai", value: added("openai") } }),
    ];
  },
};

async function start(code: string, cwd: string): Promise<number> {
  return (await runWell({ command: process.execPath, args: ["-e", code], cwd })).milliseconds;
}
