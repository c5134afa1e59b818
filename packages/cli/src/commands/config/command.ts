import type { Command } from "@commander-js/extra-typings";
import { usageError } from "../../errors/cli-error.ts";
import { withOutputFormat } from "../../options/common.ts";
import { nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";
import type { Io } from "../../terminal/io.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

const profileOption = ["--profile <name>", "Use this profile instead of the top level", nonEmpty] as const;

export function registerConfig(program: Command, runner: CommandRunner): void {
  const { io } = runner;
  const { env } = io;
  const config = program.command("config").summary("Manage settings");

  withOutputFormat(config.command("list").summary("List all settings; API keys are masked")).action(
    (options) =>
      runner.runWithoutSettings(options, async (printer) =>
        (await print()).printEntries(await (await run()).listConfig(env), printer),
      ),
  );

  withOutputFormat(config.command("path").summary("Print the path of the config file")).action((options) =>
    runner.runWithoutSettings(options, async (printer) =>
      (await print()).printPath(await (await run()).requireConfigPath(env), printer),
    ),
  );

  const get = config
    .command("get")
    .summary("Print a setting")
    .argument("<name>", "Name of the setting, such as baseUrl, format or serve.port")
    .option(...profileOption);
  withOutputFormat(get).action((name, options) =>
    runner.runWithoutSettings(options, async (printer) =>
      (await print()).printEntry(await (await run()).getConfig(name, options.profile, env), printer),
    ),
  );

  const set = config
    .command("set")
    .summary("Change a setting")
    .argument("<name>", "Name of the setting, such as baseUrl, apiKey, format or serve.port")
    .argument("<value>", "Value; - reads it from standard input")
    .option(...profileOption);
  withOutputFormat(set).action((name, value, options) =>
    runner.runWithoutSettings(options, async (printer) => {
      const text = value === "-" ? await readValue(io) : value;
      if (name === "apiKey" && value !== "-")
        printer.warn("command lines are visible to other users; use - to read the key from standard input");
      if (text.trim() === "")
        throw usageError(
          "The value must not be empty.",
          `To remove the setting: avatar config unset ${name}`,
        );
      return (await print()).printEntry(
        await (await run()).setConfig(name, text, options.profile, env),
        printer,
      );
    }),
  );

  const unset = config
    .command("unset")
    .summary("Remove a setting")
    .argument("<name>", "Name of the setting")
    .option(...profileOption);
  withOutputFormat(unset).action((name, options) =>
    runner.runWithoutSettings(options, async (printer) =>
      (await print()).printUnset(
        (await (await run()).setConfig(name, undefined, options.profile, env)).name,
        printer,
      ),
    ),
  );
}

async function readValue(io: Io): Promise<string> {
  if (io.stdin.isTTY === true) {
    throw usageError(
      "Standard input is a terminal.",
      "Redirect a file: avatar config set apiKey - < key.txt",
    );
  }
  const { readStdin } = await import("../../files/read-prompt.ts");
  const text = await readStdin(io.stdin, 100_000, new AbortController().signal);
  if (text.trim() === "") throw usageError("Standard input is empty.");
  return text.trim();
}
