import { type Command, Option } from "@commander-js/extra-typings";
import { scopes } from "@likeness/contract/v1/values";
import { withPagination, withTarget } from "../../options/common.ts";
import { duration, nonEmpty, repeatableChoice } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

const accountOption = ["--account <id>", "Act on this account (operator only)", nonEmpty] as const;

export function registerKeys(program: Command, runner: CommandRunner): void {
  const keys = program.command("keys").summary("Manage API keys");

  const create = keys
    .command("create")
    .summary("Create an API key and print it")
    .option("--name <text>", "Name of the key", nonEmpty)
    .option("--expires <duration>", "Lifetime, such as 12h or 30d (default: no expiry)", duration)
    .addOption(
      new Option("--scope <scope>", "Allowed scope (repeatable; default: all)")
        .choices(scopes)
        .argParser(repeatableChoice(scopes)),
    )
    .option(...accountOption);
  withTarget(create).action((options) =>
    runner.run(options, {
      run: async (context) => (await run()).createKey(options, context),
      print: async (key, printer) => (await print()).printNewKey(key, printer),
    }),
  );

  const list = keys
    .command("list")
    .summary("List API keys, newest first")
    .option(...accountOption);
  withPagination(withTarget(list)).action((options) =>
    runner.run(options, {
      run: async (context) => (await run()).listKeys(options, context),
      print: async (list, printer) => (await print()).printKeys(list, printer),
    }),
  );

  const revoke = keys
    .command("revoke")
    .summary("Revoke an API key")
    .argument("<id>", "ID of the key")
    .option(...accountOption);
  withTarget(revoke).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).revokeKey(id, options, context),
      print: async (key, printer) => (await print()).printKey(key, printer),
    }),
  );
}
