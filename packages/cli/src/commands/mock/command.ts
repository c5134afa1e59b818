import { type Command, Option } from "@commander-js/extra-typings";
import { InvalidArgumentError } from "commander";
import { type ServedSystem, servedSystems } from "../../options/choices.ts";
import { withOutputFormat } from "../../options/common.ts";
import { choice, integer, nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";
import type { JobProgress } from "./run.ts";

const isOther = (name: ServedSystem): name is Exclude<ServedSystem, "likeness"> => name !== "likeness";
const mockedSystems = servedSystems.filter(isOther);
const faults = [
  "rateLimitStorm",
  "outage",
  "refusedConnection",
  "lostResponse",
  "halfBody",
  "slowResponse",
] as const;
const clocks = ["real", "manual"] as const;
const images = ["real", "tiny"] as const;

export function registerMock(program: Command, runner: CommandRunner): void {
  const command = program
    .command("mock")
    .summary("Start a mock server for tests")
    .description(
      "Start a mock of the API for tests in any language: the real server in memory, with faults, seeds, a clock and the requests so far below /__mock/.",
    )
    .addOption(
      new Option("--system <name>", "Have the paths of this system at the root")
        .choices(mockedSystems)
        .argParser(choice(mockedSystems)),
    )
    .option("--port <port>", "Port; 0 takes any free one (default: 4011)", integer(0, 65_535))
    .option("--host <address>", "Address to listen on (default: 127.0.0.1)", nonEmpty)
    .option("--key <key>", "The API key to accept (default: test)", nonEmpty)
    .option(
      "--jobs <when>",
      "When jobs complete: immediate, manual, polls:3 or ms:5000 (default: immediate)",
      parseJobs,
    )
    .addOption(
      new Option("--images <kind>", "tiny makes one pixel instead of a picture (default: real)")
        .choices(images)
        .argParser(choice(images)),
    )
    .addOption(
      new Option("--clock <kind>", "manual moves time only by POST /__mock/clock (default: real)")
        .choices(clocks)
        .argParser(choice(clocks)),
    )
    .option("--seed <file>", "Create what this JSON file says, in the form of mock.seed()", nonEmpty)
    .addOption(
      new Option("--fault <name>", "Break the first requests").choices(faults).argParser(choice(faults)),
    );
  withOutputFormat(command).action((options) =>
    runner.run(
      { ...options, system: undefined },
      {
        usesTarget: false,
        stream: "stderr",
        run: async (context) => (await import("./run.ts")).startMock(options, context),
        print: async (server, printer, signal) =>
          (await import("./print.ts")).printMock(server, printer, signal),
      },
    ),
  );
}

function parseJobs(text: string): JobProgress {
  if (text === "immediate" || text === "manual") return text;
  const [, kind, digits] = /^(polls|ms):(\d{1,9})$/.exec(text) ?? [];
  const count = Number(digits);
  if (kind === "polls" && count > 0) return { afterPolls: count };
  if (kind === "ms") return { afterMs: count };
  throw new InvalidArgumentError("Use immediate, manual, polls:3 or ms:5000.");
}
