import type { Command } from "@commander-js/extra-typings";
import { withPagination, withTarget } from "../../options/common.ts";
import type { CommandRunner } from "../../run-command.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

export function registerCredits(program: Command, runner: CommandRunner): void {
  const credits = program.command("credits").summary("Show the credits of the account");

  withTarget(credits.command("balance").summary("Show the credit balance")).action((options) =>
    runner.run(options, {
      run: async (context) => (await run()).getCredits(context),
      print: async (balance, printer) => (await print()).printCredits(balance, printer),
    }),
  );

  withPagination(withTarget(credits.command("entries").summary("List ledger entries, newest first"))).action(
    (options) =>
      runner.run(options, {
        run: async (context) => (await run()).listEntries(options, context),
        print: async (list, printer) => (await print()).printEntries(list, printer),
      }),
  );
}
