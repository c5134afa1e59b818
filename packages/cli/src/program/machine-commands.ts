import { Argument, type Command } from "@commander-js/extra-typings";
import { complete } from "../completion/complete.ts";
import { filesLine, scripts, shells } from "../completion/scripts.ts";
import { exit } from "../failure.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { withPage, withTarget } from "./common.ts";
import type { End } from "./end.ts";
import { someText, wholeNumber } from "./values.ts";

export function addMachineCommands(program: Command, io: Io, end: End): void {
  const serve = program
    .command("serve")
    .summary("answer the API on a port of this machine")
    .description(
      "Answers the API on a port of this machine. The key is LIKENESS_API_KEY, or one is made and shown.",
    )
    .option("--port <number>", "0 takes any that is free", wholeNumber(0, 65_535), 4010)
    .option("--host <address>", "0.0.0.0 lets other machines in", someText, "127.0.0.1")
    .option("--data-dir <folder>", "where jobs and pictures are kept");
  withPage(serve).action(async (options) => {
    end(
      await perform(io, options, {
        asks: false,
        async run(context) {
          const { serve } = await import("../commands/serve.ts");
          const { LIKENESS_API_KEY: key } = io.env;
          return serve({ ...options, apiKey: key?.trim() || undefined }, context);
        },
        async show(serving, page, signal) {
          const { printServing, printStopped, printStopping } = await import("../print/print-serving.ts");
          printServing(serving, page);
          await aborted(signal);
          printStopping(page);
          await serving.stop();
          return printStopped(page);
        },
      }),
    );
  });

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
    .summary("print what teaches a shell to complete avatar")
    .addArgument(new Argument("<shell>", "whose").choices(shells))
    .action((shell) => {
      io.stdout.write(scripts[shell]);
      end(exit.ok);
    });

  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .action((words) => {
      const found = complete(program, words);
      const lines =
        found === "files" ? [filesLine] : found.map(({ value, description }) => `${value}\t${description}`);
      io.stdout.write(lines.map((line) => `${line}\n`).join(""));
      end(exit.ok);
    });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
