// Prints the commands, arguments, options and exit codes of `avatar`, for packages/cli/api/commands.md.
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { exitCodes } from "../src/errors/cli-error.ts";
import { createProgram } from "../src/program.ts";
import { createCommandRunner } from "../src/run-command.ts";
import { createProcessIo } from "../src/terminal/process-io.ts";

const program = createProgram(
  createCommandRunner(createProcessIo(), () => undefined),
  () => undefined,
);
const commonOptions = optionsOfMost(allCommands(program).filter(({ options }) => options.length > 0));
process.stdout.write(`# \`avatar\`

The public API of the command, written by \`pnpm api-reports\`. How to read it: [API reports](../../../docs/releases.md#api-reports).

## Commands

\`\`\`text
${describeCommands(program, []).join("\n\n")}
\`\`\`

## Common options

\`\`\`text
${commonOptions.join("\n")}
\`\`\`

## Exit codes

\`\`\`text
${Object.entries(exitCodes)
  .map(([name, code]) => `${code} ${name}`)
  .join("\n")}
\`\`\`
`);

function describeCommands(command: CommandUnknownOpts, parents: readonly string[]): string[] {
  const path = [...parents, command.name()];
  const usage = [
    path.join(" "),
    ...command.registeredArguments.map((argument) => {
      const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
      return argument.required ? `<${name}>` : `[${name}]`;
    }),
  ].join(" ");
  const aliases = command.aliases().map((alias) => `    also ${alias}`);
  const options = command.options.map(describeOption);
  const hasCommon = commonOptions.every((line) => options.includes(line));
  const lines = [
    ...(hasCommon ? ["common options"] : []),
    ...options.filter((line) => !hasCommon || !commonOptions.includes(line)).toSorted(),
  ];
  const children = command.commands.toSorted((a, b) => (a.name() < b.name() ? -1 : 1));
  return [
    [usage, ...aliases, ...lines.map((line) => `    ${line}`)].join("\n"),
    ...children.flatMap((child) => describeCommands(child, path)),
  ];
}

/** Options that most commands have are described once. */
function optionsOfMost(commands: readonly CommandUnknownOpts[]): string[] {
  const counts = new Map<string, number>();
  for (const line of commands.flatMap(({ options }) => options.map(describeOption)))
    counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].flatMap(([line, count]) => (count > commands.length / 2 ? [line] : [])).toSorted();
}

function allCommands(command: CommandUnknownOpts): CommandUnknownOpts[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

function describeOption(option: CommandUnknownOpts["options"][number]): string {
  return [option.flags, ...facts(option)].join("  ");
}

function facts(option: CommandUnknownOpts["options"][number]): string[] {
  const { argChoices, defaultValue, envVar, mandatory } = option;
  return [
    ...(argChoices ? [argChoices.join(" | ")] : []),
    ...(mandatory ? ["required"] : []),
    ...(defaultValue === undefined ? [] : [`default ${JSON.stringify(defaultValue)}`]),
    ...(envVar === undefined ? [] : [`or ${envVar}`]),
  ];
}
