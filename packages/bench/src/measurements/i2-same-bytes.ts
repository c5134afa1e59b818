import { installNodes, nodeMajors } from "../lib/nodes.ts";
import { benchFolder, childScript } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";
import { type Measurement, withBar } from "../measurement.ts";

/** The same briefs and seeds drawn twice by every Node, each time in a new process. */
export const sameBytes: Measurement = {
  name: "I2",
  title: "the same bytes everywhere",
  async run(tell) {
    tell("fetching every Node");
    const nodes = await installNodes(nodeMajors);
    const pictures = new Map<string, string[]>();
    for (const { version, executable } of [...nodes, ...nodes]) {
      tell(`drawing with Node ${version}`);
      const hashes = await draw(executable);
      pictures.set(version, [...(pictures.get(version) ?? []), hashes]);
    }
    const [first = []] = pictures.values();
    const reference = first[0] ?? "";
    return [...pictures].map(([version, runs]) =>
      withBar(
        {
          what: `pictures that differ, Node ${version}, ${runs.length} processes`,
          unit: `of ${picturesOf(reference).length}`,
          ours: Math.max(...runs.map((run) => differences(run, reference))),
          peer: null,
        },
        "0",
        (count) => count === 0,
      ),
    );
  },
};

async function draw(executable: string): Promise<string> {
  const { stdout } = await runOrThrow({
    command: executable,
    args: ["--no-warnings", childScript("same-bytes")],
    cwd: benchFolder,
  });
  return stdout;
}

function picturesOf(run: string): readonly string[] {
  const said: unknown = JSON.parse(run);
  return Array.isArray(said) ? said.map(String) : [];
}

function differences(run: string, reference: string): number {
  const drawn = picturesOf(run);
  return picturesOf(reference).filter((picture, index) => drawn[index] !== picture).length;
}
