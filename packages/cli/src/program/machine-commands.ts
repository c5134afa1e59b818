import { Argument, type Command } from "@commander-js/extra-typings";
import { complete, starting } from "../completion/complete.ts";
import { filesLine, scripts, shells } from "../completion/scripts.ts";
import { exit } from "../failure.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { addBackup } from "./backup-command.ts";
import { withTarget } from "./common.ts";
import type { End } from "./end.ts";
import { addServe } from "./serve-command.ts";
import { addWorker } from "./worker-command.ts";

export function addMachineCommands(program: Command, io: Io, end: End): void {
  addServe(program, io, end);
  addWorker(program, io, end);
  addBackup(program, io, end);

  withTarget(program.command("doctor").summary("check that everything here works")).action(
    async (options) => {
      end(
        await perform(io, options, {
          run: async (context) => (await import("../commands/doctor.ts")).doctor(context, io),
          show: async (checkup, page) =>
            (await import("../print/print-checkup.ts")).printCheckup(checkup, page),
        }),
      );
    },
  );

  program
    .command("completion")
    .summary("teach a shell to complete avatar")
    .addArgument(new Argument("<shell>", "whose").choices(shells))
    .action((shell) => {
      io.stdout.write(scripts[shell]);
      end(exit.ok);
    });

  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .option("--next", "the last word is an empty one, which this shell cannot pass on")
    .action(async (given, { next }) => {
      const words = next ? [...given, ""] : given;
      const answer = complete(program, words);
      const found =
        answer === "avatars" || answer === "jobs"
          ? starting(
              words.at(-1) ?? "",
              await (await import("../completion/names.ts")).namesOf(answer, words, io),
            )
          : answer;
      const lines =
        found === "files" ? [filesLine] : found.map(({ value, description }) => `${value}\t${description}`);
      io.stdout.write(lines.map((line) => `${line}\n`).join(""));
      end(exit.ok);
    });
}
