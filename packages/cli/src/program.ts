import { Command } from "@commander-js/extra-typings";
import { registerAccounts } from "./commands/accounts/command.ts";
import { registerAgents } from "./commands/agents/command.ts";
import { registerAvatars } from "./commands/avatars/command.ts";
import { registerBackup } from "./commands/backup/command.ts";
import { registerBrief } from "./commands/brief/command.ts";
import { registerCode } from "./commands/code/command.ts";
import { registerCompletion } from "./commands/completion/command.ts";
import { registerConfig } from "./commands/config/command.ts";
import { registerCreate } from "./commands/create/command.ts";
import { registerCredits } from "./commands/credits/command.ts";
import { registerDoctor } from "./commands/doctor/command.ts";
import { registerDraw } from "./commands/draw/command.ts";
import { registerGenerate } from "./commands/generate/command.ts";
import { registerJobs } from "./commands/jobs/command.ts";
import { registerKeys } from "./commands/keys/command.ts";
import { registerLooks } from "./commands/looks/command.ts";
import { registerPack } from "./commands/pack/command.ts";
import { registerServe } from "./commands/serve/command.ts";
import { registerSet } from "./commands/set/command.ts";
import { registerSocial } from "./commands/social/command.ts";
import { registerTwins } from "./commands/twins/command.ts";
import { registerWebhooks } from "./commands/webhooks/command.ts";
import { registerWorker } from "./commands/worker/command.ts";
import { exitCodes } from "./errors/cli-error.ts";
import type { CommandRunner } from "./run-command.ts";
import { supportsColor } from "./terminal/colors.ts";
import { version } from "./version.ts";

/** The command tree. The code of a command is loaded when the command is run, which keeps start-up fast. */
export function createProgram(runner: CommandRunner, onUsageError: (text: string) => void): Command {
  const { stdout, stderr, env } = runner.io;
  const program = new Command("avatar")
    .description("Generate avatars from a prompt, on this machine or with a Likeness server.")
    .version(version, "-V, --version", "Print the version")
    .helpOption("-h, --help", "Show help")
    .helpCommand("help [command]", "Show help for a command")
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: onUsageError,
      getOutHasColors: () => supportsColor(stdout, env),
      getErrHasColors: () => supportsColor(stderr, env),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText("after", help);
  registerGenerate(program, runner);
  registerBrief(program, runner);
  registerDraw(program, runner);
  registerCode(program, runner);
  registerPack(program, runner);
  registerCreate(program, runner);
  registerLooks(program, runner);
  registerSet(program, runner);
  registerAvatars(program, runner);
  registerSocial(program, runner);
  registerTwins(program, runner);
  registerAgents(program, runner);
  registerJobs(program, runner);
  registerWebhooks(program, runner);
  registerKeys(program, runner);
  registerAccounts(program, runner);
  registerCredits(program, runner);
  registerConfig(program, runner);
  registerServe(program, runner);
  registerWorker(program, runner);
  registerBackup(program, runner);
  registerDoctor(program, runner);
  registerCompletion(program, runner);
  return program;
}

const help = `
Example: avatar generate "a wise owl with round glasses" -o owl.webp --seed 7 --save "The owl"

Exit codes: ${exitCodes.ok} success, ${exitCodes.failure} failure, ${exitCodes.usage} invalid usage, ${exitCodes.auth} authentication failed, ${exitCodes.timeout} timeout, ${exitCodes.interrupted} interrupted`;
