import { Command } from "@commander-js/extra-typings";
import { registerAccounts } from "./commands/accounts/command.ts";
import { registerAgents } from "./commands/agents/command.ts";
import { registerAvatars } from "./commands/avatars/command.ts";
import { registerBackup } from "./commands/backup/command.ts";
import { registerBrief } from "./commands/brief/command.ts";
import { registerCode } from "./commands/code/command.ts";
import { registerCompletion } from "./commands/completion/command.ts";
import { registerConfig } from "./commands/config/command.ts";
import { registerCopy } from "./commands/copy/command.ts";
import { registerCreate } from "./commands/create/command.ts";
import { registerCredits } from "./commands/credits/command.ts";
import { registerDoctor } from "./commands/doctor/command.ts";
import { registerDraw } from "./commands/draw/command.ts";
import { registerGenerate } from "./commands/generate/command.ts";
import { registerJobs } from "./commands/jobs/command.ts";
import { registerKeys } from "./commands/keys/command.ts";
import { registerLooks } from "./commands/looks/command.ts";
import { registerMcp } from "./commands/mcp/command.ts";
import { registerMock } from "./commands/mock/command.ts";
import { registerModels } from "./commands/models/command.ts";
import { registerPack } from "./commands/pack/command.ts";
import { registerPresence } from "./commands/presence/command.ts";
import { registerServe } from "./commands/serve/command.ts";
import { registerSet } from "./commands/set/command.ts";
import { registerSocial } from "./commands/social/command.ts";
import { registerStudio } from "./commands/studio/command.ts";
import { registerSystems } from "./commands/systems/command.ts";
import { registerTwins } from "./commands/twins/command.ts";
import { registerWebhooks } from "./commands/webhooks/command.ts";
import { registerWorker } from "./commands/worker/command.ts";
import { helpFormat } from "./help/format.ts";
import { type CommandGroup, formatOverview } from "./help/overview.ts";
import { registerTopics } from "./help/topics.ts";
import { systemOption } from "./options/common.ts";
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
    .enablePositionalOptions()
    .addOption(systemOption())
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp(helpFormat);
  for (const { name, register } of groups) {
    program.commandsGroup(name);
    for (const add of register) add(program, runner);
  }
  registerTopics(program, groups);
  program.hook("preAction", () => {
    const system: unknown = program.getOptionValue("system");
    runner.useSystem(typeof system === "string" ? system : undefined);
  });
  return program.configureHelp({ formatHelp: (command, helper) => formatOverview(command, groups, helper) });
}

interface Group extends CommandGroup {
  readonly register: readonly ((program: Command, runner: CommandRunner) => void)[];
}

const groups: readonly Group[] = [
  {
    name: "images",
    title: "Draw images, and read and write faces as text",
    register: [
      registerGenerate,
      registerDraw,
      registerSet,
      registerBrief,
      registerCode,
      registerPack,
      registerPresence,
    ],
  },
  {
    name: "avatars",
    title: "Create and manage avatars, agents and twins",
    register: [registerCreate, registerLooks, registerAvatars, registerAgents, registerTwins, registerCopy],
  },
  {
    name: "social",
    title: "Publish avatars, like them and comment on them",
    register: [registerSocial],
  },
  {
    name: "management",
    title: "Manage jobs, webhooks, API keys, accounts and credits",
    register: [registerJobs, registerWebhooks, registerKeys, registerAccounts, registerCredits],
  },
  {
    name: "server",
    title: "Open the studio, serve agents, and run a server",
    register: [registerStudio, registerMcp, registerServe, registerMock, registerWorker, registerBackup],
  },
  {
    name: "setup",
    title: "Configure and check the installation",
    register: [registerConfig, registerModels, registerSystems, registerDoctor, registerCompletion],
  },
];
