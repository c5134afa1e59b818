import type { CommandUnknownOpts, Option } from "@commander-js/extra-typings";

import type { Candidate } from "./candidate.ts";
import type { Asked } from "./names.ts";

/**
 * What could stand at the end of a command line: `words` are those after the program's name, the last being the one
 * that is written right now. `files` leaves it to the shell, which knows them better.
 */
export function complete(
  program: CommandUnknownOpts,
  words: readonly string[],
): readonly Candidate[] | "files" | Asked {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? "";
  const command = commandOf(program, before);
  const help = program.createHelp();

  const joined = /^(--[^=]+)=(.*)$/.exec(current);
  const option = optionOf(command, joined?.[1] ?? before.at(-1));
  if (option && (option.required || option.optional)) {
    const values = valuesOf(option.flags, option.argChoices);
    if (values === "files") return values;
    const prefix = joined ? `${joined[1]}=` : "";
    return starting(
      current,
      values.map((value) => ({ value: prefix + value, description: "" })),
    );
  }
  if (current.startsWith("-")) return starting(current, optionsOf(help.visibleOptions(command)));
  const commands = help
    .visibleCommands(command)
    .map((one) => ({ value: one.name(), description: help.subcommandDescription(one) }));
  const values = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  const asked = askedFor(command);
  if (asked !== undefined) return asked;
  const named = [...commands, ...values.map((value) => ({ value, description: "" }))];
  return starting(current, named.length > 0 ? named : optionsOf(help.visibleOptions(command)));
}

/** What stands in for an argument that only whoever keeps it can list. */
function askedFor(command: CommandUnknownOpts): Asked | undefined {
  const name = command.registeredArguments[0]?.name();
  if (name === "avatar" || name === "avatars") return "avatars";
  const isJob = command.parent?.name() === "jobs" && name === "id";
  return isJob || name === "jobId" ? "jobs" : undefined;
}

/** Where the words have led to so far. */
function commandOf(program: CommandUnknownOpts, words: readonly string[]): CommandUnknownOpts {
  let at = program;
  for (const word of words) {
    const next = at.commands.find((command) => command.name() === word);
    if (!next) return at;
    at = next;
  }
  return at;
}

function optionOf(command: CommandUnknownOpts, word: string | undefined): Option | undefined {
  return command.options.find(({ long, short }) => word !== undefined && (word === long || word === short));
}

function optionsOf(visible: readonly Option[]): Candidate[] {
  return visible.flatMap(({ long, description }) => (long ? { value: long, description } : []));
}

function valuesOf(flags: string, choices: readonly string[] | undefined): readonly string[] | "files" {
  return /<(?:file|folder)>/.test(flags) ? "files" : (choices ?? []);
}

export function starting(prefix: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ value }) => value.startsWith(prefix));
}
