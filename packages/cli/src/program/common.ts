import type { Command, OptionValues } from "@commander-js/extra-typings";
import { seconds, someText, wholeNumber } from "./values.ts";

/** How to speak, on every command. */
export function withPage<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
) {
  return command
    .option("--json", "print one JSON document and nothing else, also on failure")
    .option("--jq <expression>", "print what jq makes of that document", someText)
    .option("--template <text>", 'print this, filled from it: "{{id}} {{label}}"', someText)
    .option("--events", "print what happens as lines of JSON on standard error")
    .option("--debug", "show where errors come from");
}

/** Whom to ask, on every command that asks somebody. */
export function withTarget<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
) {
  return withPage(command)
    .option("--profile <name>", "settings of that name in the config file", someText)
    .option("--base-url <url>", "ask this server (default: draw on this machine)")
    .option("--data-dir <folder>", "where this machine keeps jobs and pictures")
    .option("--database-url <url>", "the PostgreSQL that keeps them instead");
}

/** Which part of a list. */
export function withListing<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
) {
  return command
    .option("--limit <number>", "how many, 1 to 100 (default: 20)", wholeNumber(1, 100))
    .option("--offset <number>", "how many to skip", wholeNumber(0, 2_147_483_647));
}

/** Where pictures go. */
export function withOutput<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
) {
  return command
    .option("-o, --output <file>", "where to write the picture; - is standard output")
    .option("--force", "write over a file that is there");
}

export function withTimeout<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
) {
  return command.option("--timeout <seconds>", "how long to wait for the picture (default: 600)", seconds);
}
