import { existsSync } from "node:fs";
import { type CommandUnknownOpts, Help, type Option } from "@commander-js/extra-typings";
import type { Likeness } from "@likeness/client";
import { connect } from "../../client/connect.ts";
import { readSettings, type SettingFlags } from "../../config/settings.ts";
import type { Io } from "../../terminal/io.ts";
import { escapeText } from "../../text/escape.ts";
import { filesLine } from "./scripts.ts";

interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** Values that are fetched from the store or the server. */
type DynamicValues = "avatars" | "jobs";

/** The timeout of fetching values, because completion must be fast. */
const timeoutMs = 1_500;

/**
 * Returns the output for the completion scripts: one candidate per line with its description.
 *
 * @param words The arguments of the command line; the last one is being typed.
 */
export async function complete(
  program: CommandUnknownOpts,
  words: readonly string[],
  io: Io,
): Promise<readonly string[]> {
  const found = findCandidates(program, words);
  if (found === "files") return [filesLine];
  const candidates =
    typeof found === "string" ? withPrefix(words.at(-1) ?? "", await fetchValues(found, words, io)) : found;
  return candidates.map(({ value, description }) => `${value}\t${description}`);
}

function findCandidates(
  program: CommandUnknownOpts,
  words: readonly string[],
): readonly Candidate[] | "files" | DynamicValues {
  const previous = words.slice(0, -1);
  const current = words.at(-1) ?? "";
  const command = findCommand(program, previous);
  // The help of commands hides options that they share.
  const help = new Help();

  const assignment = /^(--[^=]+)=(.*)$/.exec(current);
  const option = findOption(command, assignment?.[1] ?? previous.at(-1));
  if (option && (option.required || option.optional)) {
    if (/<.*\b(?:file|dir)\b.*>/.test(option.flags)) return "files";
    const prefix = assignment ? `${assignment[1]}=` : "";
    return withPrefix(
      current,
      (option.argChoices ?? []).map((value) => ({ value: prefix + value, description: "" })),
    );
  }
  const options = () => optionCandidates(help.visibleOptions(command));
  if (current.startsWith("-")) return withPrefix(current, options());
  const dynamicValues = dynamicValuesOf(command);
  if (dynamicValues !== undefined) return dynamicValues;
  const commands =
    previous[0] === "help" ? program.commands.filter(isDescribed) : help.visibleCommands(command);
  const candidates = [
    ...commands.map((subcommand) => ({
      value: subcommand.name(),
      description: help.subcommandDescription(subcommand),
    })),
    ...command.registeredArguments
      .flatMap(({ argChoices = [] }) => argChoices)
      .map((value) => ({ value, description: "" })),
  ];
  return withPrefix(current, candidates.length > 0 ? candidates : options());
}

/** Hidden commands with a description are topics of the help. */
function isDescribed(command: CommandUnknownOpts): boolean {
  return command.description() !== "" || command.summary() !== "";
}

function dynamicValuesOf(command: CommandUnknownOpts): DynamicValues | undefined {
  const name = command.registeredArguments[0]?.name();
  if (name === "avatar" || name === "avatars") return "avatars";
  const isJobCommand = command.parent?.name() === "jobs" && name === "id";
  return isJobCommand || name === "jobId" ? "jobs" : undefined;
}

function findCommand(program: CommandUnknownOpts, words: readonly string[]): CommandUnknownOpts {
  let found = program;
  for (const word of words) {
    const next = found.commands.find((command) => command.name() === word);
    if (!next) return found;
    found = next;
  }
  return found;
}

function findOption(command: CommandUnknownOpts, word: string | undefined): Option | undefined {
  return command.options.find(({ long, short }) => word !== undefined && (word === long || word === short));
}

function optionCandidates(options: readonly Option[]): Candidate[] {
  return options.flatMap(({ long, description }) => (long ? { value: long, description } : []));
}

function withPrefix(prefix: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ value }) => value.startsWith(prefix));
}

/** Returns nothing on errors, and does not create a data directory. */
async function fetchValues(
  kind: DynamicValues,
  words: readonly string[],
  io: Io,
): Promise<readonly Candidate[]> {
  try {
    const settings = await readSettings(parseTargetFlags(words), io);
    const { target } = settings;
    if (target.kind === "local" && target.databaseUrl === null && !existsSync(target.dataDir)) return [];
    const connection = await connect(settings, {
      runsWorker: false,
      env: io.env,
      onWarning: () => undefined,
      onFault: () => undefined,
    });
    try {
      return await listValues(kind, connection.likeness);
    } finally {
      await connection.close();
    }
  } catch {
    return [];
  }
}

async function listValues(kind: DynamicValues, { avatars, jobs }: Likeness): Promise<readonly Candidate[]> {
  const options = { deadline: timeoutMs, maxRetries: 0 };
  if (kind === "jobs") {
    const { data } = await jobs.list({ limit: 50 }, options);
    return data.map(({ id, status, payload }) => ({
      value: id,
      description: escapeText(`${status}, ${payload.input.prompt.slice(0, 60)}`),
    }));
  }
  const { data } = await avatars.list({ limit: 100 }, options);
  const counts = new Map<string, number>();
  for (const { label } of data) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  return data.flatMap(({ id, label }) => {
    const byId = { value: id, description: escapeText(label ?? "") };
    // An ambiguous label does not identify an avatar, and a label with control characters cannot be typed.
    if (label === null || counts.get(label) !== 1 || escapeText(label) !== label) return [byId];
    return [{ value: label, description: id }, byId];
  });
}

function parseTargetFlags(words: readonly string[]): SettingFlags {
  const flagValue = (flag: string) => {
    const assignment = words.find((word) => word.startsWith(`${flag}=`));
    if (assignment !== undefined) return assignment.slice(flag.length + 1);
    const index = words.lastIndexOf(flag);
    return index === -1 ? undefined : words[index + 1];
  };
  return {
    baseUrl: flagValue("--base-url"),
    dataDir: flagValue("--data-dir"),
    databaseUrl: flagValue("--database-url"),
    profile: flagValue("--profile"),
  };
}
