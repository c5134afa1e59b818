import { Argument, type Command, Option } from "@commander-js/extra-typings";
import { deliveryStatuses, webhookEventTypes } from "@likeness/contract/v1/values";
import { readEnv } from "../../config/env.ts";
import { usageError } from "../../errors/cli-error.ts";
import { triggerableEvents } from "../../options/choices.ts";
import { withOutputFormat, withPagination, withTarget } from "../../options/common.ts";
import { choice, hours, integer, nonEmpty, repeatableChoice } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";
import type { Io } from "../../terminal/io.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

const webhookId = "ID of the webhook";
const eventOption = () =>
  new Option("--event <type>", "Filter by event type (repeatable)")
    .choices(webhookEventTypes)
    .argParser(repeatableChoice(webhookEventTypes));

export function registerWebhooks(program: Command, runner: CommandRunner): void {
  const webhooks = program.command("webhooks").summary("Manage webhooks, and test receivers");
  registerEndpoints(webhooks, runner);
  registerDeliveries(webhooks, runner);
  registerReceiverTools(webhooks, runner);
}

function registerEndpoints(webhooks: Command, runner: CommandRunner): void {
  const customSecret = "Signing secret, 8 to 500 characters (default: generated)";

  const create = webhooks
    .command("create")
    .summary("Create a webhook and print its signing secret")
    .argument("<url>", "Public HTTPS URL")
    .addOption(eventOption())
    .option("--description <text>", "Description", nonEmpty)
    .option("--secret <secret>", customSecret, nonEmpty);
  withTarget(create).action((endpointUrl, { event, description, secret, ...options }) =>
    runner.run(options, {
      run: async (context) =>
        (await run()).createWebhook(
          {
            endpointUrl,
            ...(event && { events: [...event] }),
            ...(description !== undefined && { description }),
            ...(secret !== undefined && { secret }),
          },
          context,
        ),
      print: async (webhook, printer) => (await print()).printWebhook(webhook, printer),
    }),
  );

  withPagination(withTarget(webhooks.command("list").summary("List webhooks, newest first"))).action(
    (options) =>
      runner.run(options, {
        run: async (context) => (await run()).listWebhooks(options, context),
        print: async (list, printer) => (await print()).printWebhooks(list, printer),
      }),
  );

  const get = webhooks.command("get").summary("Show a webhook").argument("<id>", webhookId);
  withTarget(get).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).getWebhook(id, context),
      print: async (webhook, printer) => (await print()).printWebhook(webhook, printer),
    }),
  );

  const update = webhooks
    .command("update")
    .summary("Change, enable or disable a webhook")
    .argument("<id>", webhookId)
    .option("--url <url>", "New URL", nonEmpty)
    .addOption(eventOption())
    .option("--all-events", "Send all event types, including future ones")
    .option("--description <text>", "New description", nonEmpty)
    .option("--on", "Enable the webhook")
    .addOption(new Option("--off", "Disable the webhook").conflicts("on"));
  withTarget(update).action((id, { url, event, allEvents, description, on, off, ...options }) =>
    runner.run(options, {
      run: async (context) =>
        (await run()).updateWebhook(
          id,
          {
            ...(url !== undefined && { endpointUrl: url }),
            ...(event && { events: [...event] }),
            ...(allEvents && { events: null }),
            ...(description !== undefined && { description }),
            ...((on || off) && { isActive: on === true }),
          },
          context,
        ),
      print: async (webhook, printer) => (await print()).printWebhook(webhook, printer),
    }),
  );

  const remove = webhooks
    .command("delete")
    .summary("Delete a webhook; its deliveries are kept")
    .argument("<id>", webhookId);
  withTarget(remove).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).deleteWebhook(id, context),
      print: async (webhook, printer) => (await print()).printDeletedWebhook(webhook, printer),
    }),
  );

  const rotate = webhooks
    .command("rotate-secret")
    .summary("Replace the signing secret of a webhook and print the new one")
    .argument("<id>", webhookId)
    .option("--secret <secret>", customSecret, nonEmpty)
    .option(
      "--overlap <seconds>",
      "How long the old secret stays valid (default: 86400)",
      integer(0, 604_800),
    );
  withTarget(rotate).action((id, { secret, overlap, ...options }) =>
    runner.run(options, {
      run: async (context) =>
        (await run()).rotateSecret(
          id,
          {
            ...(secret !== undefined && { secret }),
            ...(overlap !== undefined && { overlapSeconds: overlap }),
          },
          context,
        ),
      print: async (webhook, printer) => (await print()).printWebhook(webhook, printer),
    }),
  );

  const test = webhooks
    .command("test")
    .summary("Send a webhook.test event to a webhook")
    .argument("<id>", webhookId);
  withTarget(test).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).testWebhook(id, context),
      print: async (delivery, printer) => (await print()).printDelivery(delivery, printer),
    }),
  );
}

function registerDeliveries(webhooks: Command, runner: CommandRunner): void {
  const deliveries = webhooks
    .command("deliveries")
    .summary("List deliveries, newest first")
    .option("--webhook <id>", "Filter by webhook", nonEmpty)
    .option("--job <id>", "Filter by job", nonEmpty)
    .addOption(
      new Option("--status <status>", "Filter by status")
        .choices(deliveryStatuses)
        .argParser(choice(deliveryStatuses)),
    );
  withPagination(withTarget(deliveries)).action((options) =>
    runner.run(options, {
      run: async (context) => (await run()).listDeliveries(options, context),
      print: async (list, printer) => (await print()).printDeliveries(list, printer),
    }),
  );

  const replayable = ["failed", "succeeded"] as const;
  const replay = webhooks
    .command("replay")
    .summary("Resend a delivery, or the failed deliveries of a webhook")
    .argument("[id]", "ID of the delivery")
    .option("--webhook <id>", "Resend the deliveries of this webhook", nonEmpty)
    .addOption(
      new Option("--status <status>", "With --webhook: filter by status (default: failed)")
        .choices(replayable)
        .argParser(choice(replayable)),
    )
    .option("--hours <number>", "With --webhook: only deliveries of the last hours (default: 24)", hours);
  withTarget(replay).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).replay({ ...options, id }, context),
      print: async (result, printer) => (await print()).printReplay(result, printer),
    }),
  );
}

/** Commands for developing and testing a webhook receiver. */
function registerReceiverTools(webhooks: Command, runner: CommandRunner): void {
  const { io } = runner;
  const secretOption = [
    "--secret <secret>",
    "Signing secret (default: LIKENESS_WEBHOOK_SECRET, or generated)",
    nonEmpty,
  ] as const;

  const listen = webhooks
    .command("listen")
    .summary("Print events as they happen, and forward them to a local receiver")
    .option("--forward-to <url>", "Local receiver, such as http://127.0.0.1:3000/hook", nonEmpty)
    .addOption(eventOption())
    .option(...secretOption);
  withTarget(listen).action((options) =>
    runner.run(options, {
      stream: "stdout",
      run: async (context) =>
        (await import("./listen/run.ts")).listenToEvents(withSecret(options, io), context),
      print: async (listener, printer, signal) =>
        (await import("./listen/print.ts")).printEvents(listener, printer, signal),
    }),
  );

  const receive = webhooks
    .command("receive")
    .summary("Start a local receiver that verifies and prints deliveries")
    .option("--port <number>", "Port; 0 uses any free port", integer(0, 65_535), 3000)
    .option(...secretOption);
  withOutputFormat(receive).action((options) =>
    runner.run(options, {
      usesTarget: false,
      stream: "stdout",
      run: async (context) =>
        (await import("./receive/run.ts")).startReceiver(withSecret(options, io), context),
      print: async (receiver, printer) =>
        (await import("./receive/print.ts")).printReceivedDeliveries(receiver, printer),
    }),
  );

  const trigger = webhooks
    .command("trigger")
    .summary("Trigger an event on this machine and send it to a local receiver")
    .addArgument(
      new Argument("<type>", "Event type").choices(triggerableEvents).argParser(choice(triggerableEvents)),
    )
    .requiredOption("--forward-to <url>", "Local receiver, such as http://127.0.0.1:3000/hook", nonEmpty)
    .option(...secretOption);
  withOutputFormat(trigger).action((type, options) =>
    runner.run(options, {
      usesTarget: false,
      run: async (context) =>
        (await import("./trigger/run.ts")).trigger({ ...withSecret(options, io), type }, context),
      print: async (result, printer) => (await import("./trigger/print.ts")).printTrigger(result, printer),
    }),
  );

  const verify = webhooks
    .command("verify")
    .summary("Verify the signature of a captured delivery")
    .argument("<file>", "File with the raw request body")
    .option(
      "--secret <secret>",
      "Signing secret (repeatable; default: LIKENESS_WEBHOOK_SECRET)",
      repeatableText,
    )
    .requiredOption('--header <"name: value">', "Request header (repeatable)", repeatableText)
    .option(
      "--tolerance <seconds>",
      "Maximum age of the timestamp (default: unlimited)",
      integer(0, 2_147_483_647),
    );
  withOutputFormat(verify).action((file, options) =>
    runner.run(options, {
      usesTarget: false,
      run: async (context) => {
        const secrets = options.secret ?? requireSecret(io);
        return (await import("./verify/run.ts")).verifyDelivery({ ...options, file, secrets }, context);
      },
      print: async (event, printer) => (await import("./verify/print.ts")).printVerified(event, printer),
    }),
  );
}

/** The environment variable keeps the secret out of the process list. */
function withSecret<T extends { readonly secret?: string | undefined }>(options: T, io: Io): T {
  return { ...options, secret: options.secret ?? readEnv(io.env, "LIKENESS_WEBHOOK_SECRET") };
}

function requireSecret(io: Io): readonly string[] {
  const secret = readEnv(io.env, "LIKENESS_WEBHOOK_SECRET");
  if (secret !== undefined) return [secret];
  throw usageError("Missing signing secret.", "Pass --secret, or set LIKENESS_WEBHOOK_SECRET.");
}

function repeatableText(text: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), nonEmpty(text)];
}
