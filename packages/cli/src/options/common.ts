import {
  type Command,
  type CommandUnknownOpts,
  Option,
  type OptionValues,
} from "@commander-js/extra-typings";
import type { AspectRatio, BackgroundOption, Resolution } from "@likeness/client";
import type { SystemName } from "@likeness/client/systems";
import { aspectRatios, backgroundOptions, resolutions, styles } from "@likeness/contract/v1/values";
import { inGroup, optionGroups } from "../help/option-groups.ts";
import { type Format, formats, systemNames, systemStyles } from "./choices.ts";
import { choice, integer, nonEmpty, seconds } from "./parsers.ts";

// The overloads name the added options: an inferred return type would make the compiler expand every option of commander's
// types.

type OutputFormatOptions = {
  json?: true | undefined;
  jq?: string | undefined;
  template?: string | undefined;
  events?: true | undefined;
  debug?: true | undefined;
};

/** Options of every command. */
export function withOutputFormat<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & OutputFormatOptions, G>;
export function withOutputFormat(command: CommandUnknownOpts): CommandUnknownOpts {
  return inGroup(command, optionGroups.common, (common) =>
    common
      .option("--json", "Print the result, or the error, as one JSON document")
      .option("--jq <expression>", "Filter the JSON output with a jq expression", nonEmpty)
      .option(
        "--template <text>",
        'Format the JSON output with a template, such as "{{id}} {{label}}"',
        nonEmpty,
      )
      .option("--events", "Write progress events to standard error as JSON lines")
      .option("--debug", "Print stack traces of errors"),
  );
}

type TargetOptions = OutputFormatOptions & {
  ignoreUnsupported?: true | undefined;
  system?: SystemName | undefined;
  profile?: string | undefined;
  baseUrl?: string | undefined;
  dataDir?: string | undefined;
  databaseUrl?: string | undefined;
};

/** Which system to use, before or after the command. */
export function systemOption() {
  return new Option(
    "--system <name>",
    "Use this system, with the key in its variable such as HOOX_API_KEY (default: likeness)",
  )
    .choices(systemNames)
    .argParser(choice(systemNames));
}

/** Options of every command that talks to a server or a local engine. */
export function withTarget<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & TargetOptions, G>;
export function withTarget(command: CommandUnknownOpts): CommandUnknownOpts {
  return inGroup(withOutputFormat(command), optionGroups.common, (common) =>
    common
      .addOption(systemOption())
      .addOption(new Option("--ignore-unsupported", "Leave out what the system of --system lacks").hideHelp())
      .option("--profile <name>", "Use this profile of the config file", nonEmpty)
      .option("--base-url <url>", "Use the server at this URL (default: run on this machine)")
      .option("--data-dir <dir>", "Local data directory")
      .option("--database-url <url>", "Use this PostgreSQL database instead of the data directory"),
  );
}

type PaginationOptions = { limit?: number | undefined; offset?: number | undefined };

export function withPagination<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & PaginationOptions, G>;
export function withPagination(command: CommandUnknownOpts): CommandUnknownOpts {
  return command
    .option("--limit <number>", "Maximum number of items, 1 to 100 (default: 20)", integer(1, 100))
    .option("--offset <number>", "Number of items to skip", integer(0, 2_147_483_647));
}

type ImageOutputOptions = { output?: string | undefined; force?: true | undefined };

/** Where images are written. */
export function withOutput<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & ImageOutputOptions, G>;
export function withOutput(command: CommandUnknownOpts): CommandUnknownOpts {
  return command
    .option("-o, --output <file>", "File or directory of the image; - is standard output")
    .option("--force", "Overwrite existing files");
}

type TimeoutOptions = { timeout?: number | undefined };

export function withTimeout<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & TimeoutOptions, G>;
export function withTimeout(command: CommandUnknownOpts): CommandUnknownOpts {
  return inGroup(command, optionGroups.job, (job) =>
    job.option("--timeout <seconds>", "Maximum time to wait for the image (default: 600)", seconds),
  );
}

export function styleOption() {
  return new Option("--style <style>", "Art style (default: 3d for people, flat for all others)")
    .choices(styles)
    .argParser(choice(styles))
    .helpGroup(optionGroups.image.heading);
}

/** The styles of other systems are accepted too. */
export function anyStyleOption() {
  return new Option("--style <style>", "Art style")
    .choices(styles)
    .argParser(choice([...styles, ...systemStyles]))
    .helpGroup(optionGroups.image.heading);
}

type SystemParameterOptions = { place?: string | undefined; model?: string | undefined };

/** Parameters of pictures that only other systems have. `avatar systems` names them, and the help of a command does not. */
export function withSystemParameters<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & SystemParameterOptions, G>;
export function withSystemParameters(command: CommandUnknownOpts): CommandUnknownOpts {
  const place = new Option("--place <text>", "Where the picture is taken").argParser(nonEmpty);
  const model = new Option(
    "--model <name>",
    "The image model, such as openai:gpt-image-1 (see avatar models)",
  ).argParser(nonEmpty);
  return command.addOption(place.hideHelp()).addOption(model.helpGroup(optionGroups.image.heading));
}

type JobOptions = { wait: boolean; idempotencyKey?: string | undefined };

/** Options of every command that starts the job of an image. */
export function withJob<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & JobOptions, G>;
export function withJob(command: CommandUnknownOpts): CommandUnknownOpts {
  return inGroup(command, optionGroups.job, (job) =>
    job
      .option("--no-wait", "Queue the job and exit; get the image with avatar jobs wait")
      .option("--idempotency-key <key>", "Return the existing job if this key was used before", nonEmpty),
  );
}

type ImageOptions = {
  aspect?: AspectRatio | undefined;
  resolution?: Resolution | undefined;
  size?: number | undefined;
  background?: BackgroundOption | undefined;
  animate?: true | undefined;
  drawingVersion?: string | undefined;
  format?: Format | undefined;
};

/** Options of every command that makes a new image. */
export function withImage<A extends unknown[], O extends OptionValues, G extends OptionValues>(
  command: Command<A, O, G>,
): Command<A, O & ImageOptions, G>;
export function withImage(command: CommandUnknownOpts): CommandUnknownOpts {
  return inGroup(command, optionGroups.image, (image) =>
    image
      .addOption(
        new Option("--aspect <ratio>", "Aspect ratio").choices(aspectRatios).argParser(choice(aspectRatios)),
      )
      .addOption(
        new Option("--resolution <size>", "Resolution of the longer side")
          .choices(resolutions)
          .argParser(choice(resolutions)),
      )
      .addOption(
        new Option("--size <pixels>", "Longer side in pixels, 16 to 4096, instead of --resolution")
          .argParser(integer(16, 4096))
          .conflicts("resolution"),
      )
      .addOption(
        new Option("--background <kind>", "Background; auto follows the prompt")
          .choices(backgroundOptions)
          .argParser(choice(backgroundOptions)),
      )
      .option("--animate", "Make the figure blink and glance: SVG, and WebP or PNG of up to 1024 pixels")
      .option("--drawing-version <version>", "Version of the drawing (default: the newest)", nonEmpty)
      .addOption(new Option("--format <format>", "Image format").choices(formats).argParser(choice(formats))),
  );
}
