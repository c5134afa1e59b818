import { Command, type Help, type Option } from "@commander-js/extra-typings";
import { styleOption, withImage, withJob, withTarget, withTimeout } from "../options/common.ts";
import { addSettingOption } from "../server/flags.ts";
import { serverSettings } from "../server/settings.ts";
import { optionGroups } from "./option-groups.ts";
import { type CommandGroup, membersOf } from "./overview.ts";

/**
 * Adds `avatar help <topic>` for each group of commands and of options. A topic is a hidden command that prints its help,
 * so `avatar <topic>` works too.
 */
export function registerTopics(program: Command, groups: readonly CommandGroup[]): void {
  program.commandsGroup("Topics:");
  for (const { name, title } of groups) {
    addTopic(program, name, `${title}.`, {
      commandUsage: () => "avatar <command> [options]",
      visibleOptions: () => [],
      visibleCommands: () => membersOf(program, name),
      // Without headings: all commands of a topic are of one group.
      groupItems: (_all, visible) => new Map([["Commands:", visible]]),
    });
  }
  for (const { topic, heading } of Object.values(optionGroups)) {
    addTopic(program, topic, descriptions[topic], {
      commandUsage: () => "avatar <command> [options]",
      visibleOptions: () =>
        sharedOptions().filter((option) => option.helpGroupHeading === heading && !option.hidden),
    });
  }
}

const descriptions = {
  "image-options": "The size and format of new images. The config file has defaults for them.",
  "job-options": "Options of commands that wait for a job.",
  "access-options": "Options of avatar serve and worker about who may use the server.",
  "operation-options": "Options of avatar serve and worker about storage, logs and metrics.",
  "common-options": "Options of most commands.",
} as const;

function addTopic(program: Command, name: string, description: string, format: Partial<Help>): void {
  const topic = program.command(name, { hidden: true }).description(description);
  const { visibleOptions: _visible, formatHelp: _format, ...inherited } = topic.configureHelp();
  topic.configureHelp({ ...inherited, ...format }).action(() => topic.outputHelp());
}

/** The options of all groups. */
function sharedOptions(): readonly Option[] {
  const drawing = withTimeout(withJob(withTarget(withImage(new Command().addOption(styleOption())))));
  const server = new Command();
  for (const setting of Object.values(serverSettings)) addSettingOption(server, setting);
  return [...drawing.options, ...server.options];
}
