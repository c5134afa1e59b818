import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { rootFolder } from "../lib/paths.ts";
import { runOrThrow } from "../lib/run-command.ts";
import { interleave } from "../lib/statistics.ts";
import { temporaryFolder } from "../lib/temporary-folder.ts";
import { type Measurement, withBar } from "../measurement.ts";

const avatar = join(rootFolder, "packages/cli/dist/main.js");

/** The built command, from its start to its end. */
export const commandTime: Measurement = {
  name: "I5",
  title: "the command line",
  async run(tell) {
    tell("fetching DiceBear's command");
    const dicebear = join(
      await installPackages(pinnedVersions.dicebear),
      "node_modules/dicebear/bin/index.js",
    );
    await using folder = await temporaryFolder("command");
    tell("--version, 21 times");
    const starting = await interleave(21, {
      node: () => time(["-e", "0"], folder.path),
      version: () => time([avatar, "--version"], folder.path),
    });
    tell("one picture, 11 times");
    let made = 0;
    const drawing = await interleave(11, {
      avatar: async () => {
        const picture = join(folder.path, `${++made}.png`);
        const words = ["generate", "--prompt", "a baker", "--resolution", "1K", "--json", "-o", picture];
        const milliseconds = await time([avatar, ...words], folder.path);
        await mustBePng(picture);
        return milliseconds;
      },
      dicebear: async () => {
        const into = join(folder.path, `dicebear-${++made}`);
        const words = ["avataaars", into, "--count", "1", "--format", "png", "--size", "1024"];
        const milliseconds = await time([dicebear, ...words], folder.path);
        await mustBePng(join(into, "avataaars-0.png"));
        return milliseconds;
      },
    });
    return [
      withBar(
        {
          what: "avatar --version",
          unit: "ms",
          ours: starting("version"),
          peer: { name: "node -e 0", value: starting("node") },
        },
        "<= 4 x",
        (ours, peer) => ours <= 4 * peer,
      ),
      withBar(
        {
          what: "avatar generate, 1K",
          unit: "ms",
          ours: drawing("avatar"),
          peer: { name: "dicebear, 1024 px", value: drawing("dicebear") },
        },
        "<= 3 x",
        (ours, peer) => ours <= 3 * peer,
      ),
    ];
  },
};

/** With a home of its own, so that nobody's pictures and settings have a say. */
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

async function mustBePng(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.subarray(1, 4).toString() !== "PNG") throw new Error(`${path} is no PNG.`);
}
