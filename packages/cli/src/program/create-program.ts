import { Command } from "@commander-js/extra-typings";
import { exit } from "../failure.ts";
import { wantsColor } from "../terminal/colors.ts";
import type { Io } from "../terminal/io.ts";
import { version } from "../version.ts";
import { addAccountCommands } from "./account-commands.ts";
import { addAvatarCommands } from "./avatar-commands.ts";
import { addConfigCommands } from "./config-commands.ts";
import type { End } from "./end.ts";
import { addGenerate } from "./generate-command.ts";
import { addJobCommands } from "./job-commands.ts";
import { addMachineCommands } from "./machine-commands.ts";
import { addSavedCommands } from "./saved-commands.ts";
import { addReceiverCommands, addWebhookCommands } from "./webhook-commands.ts";

/** The whole command line. Nothing that a command needs is loaded before it is run. */
export function createProgram(io: Io, end: End, onUsageError: (text: string) => void): Command {
  const program = new Command("avatar")
    .description("A prompt becomes a picture, on this machine, with nothing to set up.")
    .version(version, "-V, --version", "print the version")
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: onUsageError,
      getOutHasColors: () => wantsColor(io.stdout, io.env),
      getErrHasColors: () => wantsColor(io.stderr, io.env),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText("after", help);
  addGenerate(program, io, end);
  addAvatarCommands(program, io, end);
  addSavedCommands(program, io, end);
  addJobCommands(program, io, end);
  addReceiverCommands(addWebhookCommands(program, io, end), io, end);
  addAccountCommands(program, io, end);
  addConfigCommands(program, io, end);
  addMachineCommands(program, io, end);
  return program;
}

const help = `
Example: avatar generate "a wise owl with round glasses" -o owl.webp --seed 7 --save "The owl"

Exit codes: ${exit.ok} done, ${exit.failure} failed, ${exit.usage} wrong usage, ${exit.auth} no valid key, ${exit.timeout} time was up, ${exit.interrupted} interrupted.`;
