import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { rootDirectory } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";
import { interleave } from "../lib/statistics.ts";
import { temporaryDirectory } from "../lib/temporary-directory.ts";
import { type Measurement, withTarget } from "../measurement.ts";

const avatar = join(rootDirectory, "packages/cli/dist/main.js");

/** Run time of the built command. */
export const commandTime: Measurement = {
  name: "I5",
  title: "the command line",
  async run(log) {
    log("installing the DiceBear command");
    const dicebear = join(
      await installPackages(pinnedVersions.dicebear),
      "node_modules/dicebear/bin/index.js",
    );
    await using directory = await temporaryDirectory("command");
    log("--version, 21 times");
    const startup = await interleave(21, {
      node: () => time(["-e", "0"], directory.path),
      version: () => time([avatar, "--version"], directory.path),
    });
    log("one image, 11 times");
    let count = 0;
    const generating = await interleave(11, {
      avatar: async () => {
        const file = join(directory.path, `${++count}.png`);
        const args = ["generate", "--prompt", "a baker", "--resolution", "1K", "--json", "-o", file];
        const milliseconds = await time([avatar, ...args], directory.path);
        await expectPng(file);
        return milliseconds;
      },
      dicebear: async () => {
        const outputDirectory = join(directory.path, `dicebear-${++count}`);
        const args = ["avataaars", outputDirectory, "--count", "1", "--format", "png", "--size", "1024"];
        const milliseconds = await time([dicebear, ...args], directory.path);
        await expectPng(join(outputDirectory, "avataaars-0.png"));
        return milliseconds;
      },
    });
    return [
      withTarget(
        {
          what: "avatar --version",
          unit: "ms",
          ours: startup("version"),
          peer: { name: "node -e 0", value: startup("node") },
        },
        "<= 4 x",
        (ours, peer) => ours <= 4 * peer,
      ),
      withTarget(
        {
          what: "avatar generate, 1K",
          unit: "ms",
          ours: generating("avatar"),
          peer: { name: "dicebear, 1024 px", value: generating("dicebear") },
        },
        "<= 3 x",
        (ours, peer) => ours <= 3 * peer,
      ),
    ];
  },
};

/** Runs with a separate home directory, so that existing settings have no effect. */
async function time(args: readonly string[], home: string): Promise<number> {
  const env = {
    HOME: home,
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_DATA_HOME: join(home, "data"),
    NO_UPDATE_NOTIFIER: "1",
    LIKENESS_API_KEY: "",
    LIKENESS_BASE_URL: "",
  };
  return (await runOrThrow({ command: process.execPath, args, env })).milliseconds;
}

async function expectPng(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.subarray(1, 4).toString() !== "PNG") throw new Error(`${path} is not a PNG.`);
}
