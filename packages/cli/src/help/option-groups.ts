import type { CommandUnknownOpts } from "@commander-js/extra-typings";

/**
 * Options that many commands share, or that few users need. The help of a command only names them, and `avatar help
 * image-options` and so on describe them, so that each help fits a terminal.
 */
export const optionGroups = {
  image: { heading: "Image options:", topic: "image-options" },
  job: { heading: "Job options:", topic: "job-options" },
  access: { heading: "Access options:", topic: "access-options" },
  operation: { heading: "Operation options:", topic: "operation-options" },
  common: { heading: "Common options:", topic: "common-options" },
} as const;

export type OptionGroup = (typeof optionGroups)[keyof typeof optionGroups];

/** Adds options to a group. */
export function inGroup(
  command: CommandUnknownOpts,
  { heading }: OptionGroup,
  add: (command: CommandUnknownOpts) => void,
): CommandUnknownOpts {
  command.optionsGroup(heading);
  add(command);
  return command.optionsGroup("Options:");
}
