import { installNodes, nodeMajors } from "../lib/nodes.ts";
import { benchDirectory, childScript } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";
import { type Measurement, withTarget } from "../measurement.ts";

/** Generates the same images with all versions of Node, twice each. */
export const sameBytes: Measurement = {
  name: "I2",
  title: "identical bytes",
  async run(log) {
    log("installing all versions of Node");
    const nodes = await installNodes(nodeMajors);
    const runsByVersion = new Map<string, string[]>();
    for (const { version, executable } of [...nodes, ...nodes]) {
      log(`generating with Node ${version}`);
      const hashes = await generateHashes(executable);
      runsByVersion.set(version, [...(runsByVersion.get(version) ?? []), hashes]);
    }
    const [first = []] = runsByVersion.values();
    const reference = first[0] ?? "";
    return [...runsByVersion].map(([version, runs]) =>
      withTarget(
        {
          what: `images that differ, Node ${version}, ${runs.length} processes`,
          unit: `of ${parseHashes(reference).length}`,
          ours: Math.max(...runs.map((run) => differences(run, reference))),
          peer: null,
        },
        "0",
        (count) => count === 0,
      ),
    );
  },
};

async function generateHashes(executable: string): Promise<string> {
  const { stdout } = await runOrThrow({
    command: executable,
    args: ["--no-warnings", childScript("same-bytes")],
    cwd: benchDirectory,
  });
  return stdout;
}

function parseHashes(run: string): readonly string[] {
  const hashes: unknown = JSON.parse(run);
  return Array.isArray(hashes) ? hashes.map(String) : [];
}

function differences(run: string, reference: string): number {
  const actual = parseHashes(run);
  return parseHashes(reference).filter((hash, index) => actual[index] !== hash).length;
}
