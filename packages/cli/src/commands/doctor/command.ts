import type { Command } from "@commander-js/extra-typings";
import { withTarget } from "../../options/common.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerDoctor(program: Command, runner: CommandRunner): void {
  withTarget(program.command("doctor").summary("Check the installation for problems")).action((options) =>
    runner.run(options, {
      run: async (context) => (await import("./run.ts")).runChecks(context, runner.io),
      print: async (result, printer) => (await import("./print.ts")).printDoctor(result, printer),
    }),
  );
}
