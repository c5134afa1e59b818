import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { benchDirectory } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";
import { interleave } from "../lib/statistics.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

const rounds = 31;

/** Time that importing the client adds to the start of a program. */
export const clientImportTime: Measurement = {
  name: "C12",
  title: "import time",
  async run(log) {
    log("installing the peers");
    const peers = await installPackages(pinnedVersions.clients);
    log(`${rounds} processes each`);
    const median = await interleave(rounds, {
      nothing: () => start("0", benchDirectory),
      client: () => start("import('@likeness/client')", benchDirectory),
      ky: () => start("import('ky')", benchDirectory),
      replicate: () => start("import('replicate')", peers),
      stripe: () => start("import('stripe')", peers),
      openai: () => start("import('openai')", peers),
    });
    const added = (name: Parameters<typeof median>[0]) => median(name) - median("nothing");
    const ours = added("client");
    const row = { what: "importing the client", unit: "ms", ours };
    return [
      withTarget({ ...row, peer: { name: "ky", value: added("ky") } }, "<= 10 ms", (ms) => ms <= 10),
      withoutTarget({ ...row, peer: { name: "replicate", value: added("replicate") } }),
      withoutTarget({ ...row, peer: { name: "stripe", value: added("stripe") } }),
      withoutTarget({ ...row, peer: { name: "openai", value: added("openai") } }),
    ];
  },
};

async function start(code: string, cwd: string): Promise<number> {
  return (await runOrThrow({ command: process.execPath, args: ["-e", code], cwd })).milliseconds;
}
