import type { Command } from "@commander-js/extra-typings";
import { withOutputFormat } from "../../options/common.ts";
import type { CommandRunner } from "../../run-command.ts";

export function registerSystems(program: Command, runner: CommandRunner): void {
  withOutputFormat(
    program.command("systems").summary("List the systems: what each can do, and which keys are set"),
  ).action((options) =>
    runner.run(options, {
      usesTarget: false,
      run: async () => (await import("./run.ts")).listSystems(runner.io),
      print: async (result, printer) => (await import("./print.ts")).printSystems(result, printer),
    }),
  );
}
