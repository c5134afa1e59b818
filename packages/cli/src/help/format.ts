import { type CommandUnknownOpts, Help, type Option } from "@commander-js/extra-typings";
import { optionGroups } from "./option-groups.ts";

/** The help of commands: describes their own options, and names the shared ones. */
export const helpFormat: Partial<Help> = {
  visibleOptions: (command) =>
    new Help().visibleOptions(command).filter((option) => groupOf(option) === undefined),
  optionDescription: ({ description, argChoices }) =>
    argChoices ? `${description}: ${argChoices.join(", ")}` : description,
  subcommandTerm(command) {
    const parts = command.registeredArguments.map((argument) => this.argumentTerm?.(argument) ?? "");
    return [command.name(), ...parts].join(" ");
  },
  argumentTerm(argument) {
    const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  },
  formatHelp: (command, helper) =>
    [new Help().formatHelp(command, helper), ...namedOptions(command, helper)]
      .join("\n")
      .trimEnd()
      .concat("\n"),
};

function groupOf({ helpGroupHeading, long }: Option) {
  if (long === "--help") return optionGroups.common;
  return Object.values(optionGroups).find(({ heading }) => heading === helpGroupHeading);
}

/** One line for each group of shared options, and how to see what they do. */
function namedOptions(command: CommandUnknownOpts, helper: Help): string[] {
  if (command.commands.length > 0) return [];
  const options = new Help().visibleOptions(command);
  const groups = Object.values(optionGroups).flatMap((group) => {
    const flags = options.filter((option) => groupOf(option) === group).map(({ long }) => long ?? "");
    return flags.length > 0 ? [{ ...group, flags }] : [];
  });
  const width = Math.max(0, ...groups.map(({ heading }) => heading.length));
  const lines = groups.map(({ heading, flags }) => listItem(heading, flags, width, helper));
  const topics = groups.map(({ topic }) => topic);
  return [...lines, listItem("To see them:", [`avatar help ${topics.shift()}`, ...topics], width, helper)];
}

/** A title with a list, which is wrapped and indented. */
export function listItem(
  title: string,
  values: readonly string[],
  width: number,
  helper: Pick<Help, "helpWidth">,
): string {
  const indent = width + 2;
  const lines: string[] = [];
  let line = title.padEnd(indent);
  for (const [index, value] of values.entries()) {
    const text = index < values.length - 1 ? `${value},` : value;
    if (line.length + text.length > (helper.helpWidth ?? 80) && line.trim() !== "") {
      lines.push(line.trimEnd());
      line = " ".repeat(indent);
    }
    line += `${text} `;
  }
  return [...lines, line.trimEnd()].join("\n");
}
