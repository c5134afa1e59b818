import { type Command, Option } from "@commander-js/extra-typings";
import { jobStatuses } from "@likeness/contract/v1/values";
import { withOutput, withPagination, withTarget, withTimeout } from "../../options/common.ts";
import { choice } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

export function registerJobs(program: Command, runner: CommandRunner): void {
  const jobs = program.command("jobs").summary("Manage jobs");

  const list = jobs
    .command("list")
    .summary("List jobs, newest first")
    .addOption(
      new Option("--status <status>", "Filter by status").choices(jobStatuses).argParser(choice(jobStatuses)),
    );
  withPagination(withTarget(list)).action((options) =>
    runner.run(options, {
      run: async (context) => (await run()).listJobs(options, context),
      print: async (list, printer) => (await print()).printJobs(list, printer),
    }),
  );

  const get = jobs.command("get").summary("Show a job").argument("<id>", "ID of the job");
  withTarget(get).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).getJob(id, context),
      print: async (job, printer) => (await print()).printJob(job, printer),
    }),
  );

  const wait = jobs
    .command("wait")
    .summary("Wait for a job; a local job is processed by this command")
    .argument("<id>", "ID of the job");
  withTimeout(withOutput(withTarget(wait))).action((id, options) =>
    runner.run(options, {
      stream: options.events ? "stderr" : undefined,
      run: async (context) => (await run()).waitForJob({ ...options, id }, context),
      print: async (result, printer) => (await print()).printCompletedJob(result, printer, runner.io),
    }),
  );

  const cancel = jobs.command("cancel").summary("Cancel a job").argument("<id>", "ID of the job");
  withTarget(cancel).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).cancelJob(id, context),
      print: async (job, printer) => (await print()).printJob(job, printer),
    }),
  );
}
