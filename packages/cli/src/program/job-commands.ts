import { type Command, Option } from "@commander-js/extra-typings";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { statuses } from "../words/choices.ts";
import { withListing, withOutput, withTarget, withTimeout } from "./common.ts";
import type { End } from "./end.ts";
import { oneOf } from "./values.ts";

export function addJobCommands(program: Command, io: Io, end: End): void {
  const jobs = program.command("jobs").summary("list, show, wait for or cancel jobs");

  const list = jobs
    .command("list")
    .summary("list the jobs, newest first")
    .addOption(new Option("--status <status>", "only those").choices(statuses).argParser(oneOf(statuses)));
  withListing(withTarget(list)).action(async (options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await import("../commands/jobs/list.ts")).listJobs(options, context),
        show: async (listing, page) => (await import("../print/print-jobs.ts")).printJobs(listing, page),
      }),
    );
  });

  const get = jobs.command("get").summary("show one job as it stands").argument("<id>", "of the job");
  withTarget(get).action(async (id, options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await import("../commands/jobs/get.ts")).getJob(id, context),
        show: async (job, page) => (await import("../print/print-job.ts")).printJob(job, page),
      }),
    );
  });

  const wait = jobs
    .command("wait")
    .summary("wait for a job, drawing it here when it is this machine's")
    .argument("<id>", "of the job");
  withTimeout(withOutput(withTarget(wait))).action(async (id, options) => {
    end(
      await perform(io, options, {
        endless: options.events ? "stderr" : undefined,
        run: async (context) =>
          (await import("../commands/jobs/wait.ts")).waitForJob({ ...options, id }, context),
        async show(result, page) {
          if (options.output === undefined) {
            return (await import("../print/print-job.ts")).printJob(result.job, page);
          }
          const { printGenerated } = await import("../print/print-generated.ts");
          return printGenerated(result, page, io);
        },
      }),
    );
  });

  const cancel = jobs
    .command("cancel")
    .summary("cancel a job that has not ended")
    .argument("<id>", "of the job");
  withTarget(cancel).action(async (id, options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await import("../commands/jobs/cancel.ts")).cancelJob(id, context),
        show: async (job, page) => (await import("../print/print-job.ts")).printJob(job, page),
      }),
    );
  });
}
