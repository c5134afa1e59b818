import { type CommandUnknownOpts, Help } from "@commander-js/extra-typings";
import { exitCodes } from "../errors/cli-error.ts";
import { listItem } from "./format.ts";

/** Commands that are listed together; `avatar help <name>` describes them. */
export interface CommandGroup {
  readonly name: string;
  readonly title: string;
}

const commonCommands = ["generate", "create", "edit", "list", "studio", "serve"];

/** The help of `avatar`: the most common commands, and the names of all others by group. */
export function formatOverview(
  program: CommandUnknownOpts,
  groups: readonly CommandGroup[],
  helper: Help,
): string {
  const common = commonCommands.flatMap(
    (name) => program.commands.find((command) => command.name() === name) ?? [],
  );
  const width = Math.max(...groups.map(({ name }) => name.length));
  const { ok, failure, usage, auth, timeout, interrupted } = exitCodes;
  return [
    'Usage: avatar "a wise owl with round glasses"',
    "       avatar <command> [options]",
    "",
    program.description(),
    "",
    "Common commands:",
    ...common.map((command) =>
      `  ${command.name().padEnd(width)}  ${helper.subcommandDescription(command)}`.trimEnd(),
    ),
    "",
    "Commands by group:",
    ...groups.map(({ name }) =>
      listItem(
        `  ${name}`,
        membersOf(program, name).map((command) => command.name()),
        width + 2,
        helper,
      ),
    ),
    "",
    "To see more: avatar help <group>, avatar help <command>, avatar --version",
    `Exit codes: ${ok} success, ${failure} failure, ${usage} usage, ${auth} API key, ${timeout} timeout, ${interrupted} Ctrl-C`,
    "",
  ].join("\n");
}

/** The commands of a group, in the order of their registration. */
export function membersOf(program: CommandUnknownOpts, group: string): CommandUnknownOpts[] {
  return new Help().visibleCommands(program).filter((command) => command.helpGroup() === group);
}
