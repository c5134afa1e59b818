import { Argument, type Command } from "@commander-js/extra-typings";
import { exitCodes } from "../../errors/cli-error.ts";
import type { CommandRunner } from "../../run-command.ts";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

export function registerCompletion(program: Command, { io, setExitCode }: CommandRunner): void {
  program
    .command("completion")
    .summary("Print a shell completion script")
    .addArgument(new Argument("<shell>", "Shell").choices(shells))
    .action(async (shell) => {
      const { scripts } = await import("./scripts.ts");
      io.stdout.write(scripts[shell]);
      setExitCode(exitCodes.ok);
    });

  // Called by the completion scripts.
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .option("--next", "Complete an empty word, which PowerShell cannot pass as an argument")
    .action(async (args, { next }) => {
      const { complete } = await import("./run.ts");
      const lines = await complete(program, next ? [...args, ""] : args, io);
      io.stdout.write(lines.map((line) => `${line}\n`).join(""));
      setExitCode(exitCodes.ok);
    });
}
