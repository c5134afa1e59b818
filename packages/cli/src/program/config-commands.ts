import type { Command } from "@commander-js/extra-typings";
import { misuse } from "../failure.ts";
import { tell } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { withPage } from "./common.ts";
import type { End } from "./end.ts";
import { someText } from "./values.ts";

const edit = () => import("../commands/edit-config.ts");
const print = () => import("../print/print-config.ts");

/** What a person settles once, for all runs or for those of a profile. */
export function addConfigCommands(program: Command, io: Io, end: End): void {
  const config = program.command("config").summary("show or change what is settled for all runs");
  const profileHelp = "of this profile; --profile or LIKENESS_PROFILE of other commands chooses one";

  withPage(config.command("list").summary("show what is settled; keys by their first characters")).action(
    async (options) => {
      end(
        await tell(io, options, async (page) =>
          (await print()).printEntries(await (await edit()).listConfig(io.env), page),
        ),
      );
    },
  );

  withPage(config.command("path").summary("show which file holds it")).action(async (options) => {
    end(
      await tell(io, options, async (page) =>
        (await print()).printPath(await (await edit()).configPath(io.env), page),
      ),
    );
  });

  const get = config
    .command("get")
    .summary("show one setting")
    .argument("<name>", "such as baseUrl, format or serve.port")
    .option("--profile <name>", profileHelp, someText);
  withPage(get).action(async (name, options) => {
    end(
      await tell(io, options, async (page) => {
        const entry = await (await edit()).getConfig(name, options.profile, io.env);
        return (await print()).printEntry(entry, page);
      }),
    );
  });

  const set = config
    .command("set")
    .summary("settle something")
    .argument("<name>", "such as baseUrl, apiKey, format, profile or serve.port")
    .argument("<value>", "- is standard input, where nobody sees a key")
    .option("--profile <name>", profileHelp, someText);
  withPage(set).action(async (name, value, options) => {
    end(
      await tell(io, options, async (page) => {
        const text = value === "-" ? await typed(io) : value;
        if (name === "apiKey" && value !== "-")
          page.warn("others can read command lines; - takes it from standard input");
        if (text.trim() === "")
          throw misuse(
            "The value must have something in it.",
            `To take it away: avatar config unset ${name}`,
          );
        const entry = await (await edit()).setConfig(name, text, options.profile, io.env);
        return (await print()).printEntry(entry, page);
      }),
    );
  });

  const unset = config
    .command("unset")
    .summary("take a setting away")
    .argument("<name>", "what avatar config list shows")
    .option("--profile <name>", profileHelp, someText);
  withPage(unset).action(async (name, options) => {
    end(
      await tell(io, options, async (page) => {
        const { name: removed } = await (await edit()).setConfig(name, undefined, options.profile, io.env);
        return (await print()).printUnset(removed, page);
      }),
    );
  });
}

async function typed(io: Io): Promise<string> {
  if (io.stdin.isTTY === true) {
    throw misuse(
      "- is standard input, which is a terminal here.",
      "Pipe it in: avatar config set apiKey - < key.txt",
    );
  }
  const { readInput } = await import("../files/read-prompt.ts");
  const text = await readInput(io.stdin, 100_000, new AbortController().signal);
  if (text.trim() === "") throw misuse("Standard input holds nothing.");
  return text.trim();
}
