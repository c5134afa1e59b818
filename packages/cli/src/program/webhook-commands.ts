import { Argument, type Command, Option } from "@commander-js/extra-typings";
import { textIn } from "../config/environment.ts";
import { misuse } from "../failure.ts";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { deliveryStatuses, eventTypes, triggers } from "../words/choices.ts";
import { withListing, withPage, withTarget } from "./common.ts";
import type { End } from "./end.ts";
import { collectOneOf, hours, oneOf, someText, wholeNumber } from "./values.ts";

/** Loaded together, when the first of them is run. */
const actions = () => import("./webhook-actions.ts");

/** Endpoints on a server. */
export function addWebhookCommands(program: Command, io: Io, end: End): Command {
  const webhooks = program.command("webhooks").summary("be told when something has happened");
  const eventOption = () =>
    new Option("--event <type>", "only these; may be repeated")
      .choices(eventTypes)
      .argParser(collectOneOf(eventTypes));

  const create = webhooks
    .command("create")
    .summary("register an address, and print its signing secret, this once")
    .argument("<url>", "an https address on the public internet")
    .addOption(eventOption())
    .option("--description <text>", "what a person calls it", someText)
    .option("--secret <secret>", "your own, of 8 to 500 characters", someText);
  withTarget(create).action(async (endpointUrl, { event, description, secret, ...options }) => {
    const order = {
      endpointUrl,
      ...(event && { events: [...event] }),
      ...(description !== undefined && { description }),
      ...(secret !== undefined && { secret }),
    };
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).createWebhook(order, context),
        show: async (webhook, page) => (await actions()).printWebhook(webhook, page),
      }),
    );
  });

  withListing(withTarget(webhooks.command("list").summary("list the endpoints, newest first"))).action(
    async (options) => {
      end(
        await perform(io, options, {
          run: async (context) => (await actions()).listWebhooks(options, context),
          show: async (listing, page) => (await actions()).printWebhooks(listing, page),
        }),
      );
    },
  );

  const update = webhooks
    .command("update")
    .summary("change an endpoint, or switch it on or off")
    .argument("<id>", "what avatar webhooks list shows")
    .option("--url <url>", "another address", someText)
    .addOption(eventOption())
    .option("--all-events", "all events, also those that are yet to come")
    .option("--description <text>", "what a person calls it", someText)
    .option("--on", "send again")
    .addOption(new Option("--off", "send nothing more").conflicts("on"));
  withTarget(update).action(async (id, options) => {
    const { url, event, allEvents, description, on, off } = options;
    const change = {
      ...(url !== undefined && { endpointUrl: url }),
      ...(event && { events: [...event] }),
      ...(allEvents && { events: null }),
      ...(description !== undefined && { description }),
      ...((on || off) && { isActive: on === true }),
    };
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).updateWebhook(id, change, context),
        show: async (webhook, page) => (await actions()).printWebhook(webhook, page),
      }),
    );
  });

  for (const [name, summary] of [
    ["get", "show one endpoint"],
    ["delete", "remove an endpoint; what was sent stays listed"],
  ] as const) {
    const command = webhooks
      .command(name)
      .summary(summary)
      .argument("<id>", "what avatar webhooks list shows");
    withTarget(command).action(async (id, options) => {
      end(
        await perform(io, options, {
          async run(context) {
            const { deleteWebhook, getWebhook } = await actions();
            return name === "get" ? getWebhook(id, context) : deleteWebhook(id, context);
          },
          async show(webhook, page) {
            const { printRemoved, printWebhook } = await actions();
            return name === "get" ? printWebhook(webhook, page) : printRemoved(webhook, page);
          },
        }),
      );
    });
  }

  const rotate = webhooks
    .command("rotate-secret")
    .summary("give an endpoint a new signing secret and print it, this once")
    .argument("<id>", "what avatar webhooks list shows")
    .option("--secret <secret>", "your own, of 8 to 500 characters", someText)
    .option(
      "--overlap <seconds>",
      "how long the old one is signed with too (default: 86400)",
      wholeNumber(0, 604_800),
    );
  withTarget(rotate).action(async (id, options) => {
    const { secret, overlap } = options;
    const order = {
      ...(secret !== undefined && { secret }),
      ...(overlap !== undefined && { overlapSeconds: overlap }),
    };
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).rotateSecret(id, order, context),
        show: async (webhook, page) => (await actions()).printWebhook(webhook, page),
      }),
    );
  });

  const test = webhooks
    .command("test")
    .summary("send a webhook.test event to an endpoint")
    .argument("<id>", "what avatar webhooks list shows");
  withTarget(test).action(async (id, options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).testWebhook(id, context),
        show: async (delivery, page) => (await actions()).printDelivery(delivery, page),
      }),
    );
  });

  const deliveries = webhooks
    .command("deliveries")
    .summary("list what was sent, newest first")
    .option("--webhook <id>", "only to this endpoint", someText)
    .option("--job <id>", "only about this job", someText)
    .addOption(
      new Option("--status <status>", "only those")
        .choices(deliveryStatuses)
        .argParser(oneOf(deliveryStatuses)),
    );
  withListing(withTarget(deliveries)).action(async (options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).listDeliveries(options, context),
        show: async (listing, page) => (await actions()).printDeliveries(listing, page),
      }),
    );
  });

  const replayable = ["failed", "succeeded"] as const;
  const replay = webhooks
    .command("replay")
    .summary("send a delivery again, or those of an endpoint that failed")
    .argument("[id]", "of one delivery, as avatar webhooks deliveries shows")
    .option("--webhook <id>", "all of this endpoint instead", someText)
    .addOption(
      new Option("--status <status>", "with --webhook: which (default: failed)")
        .choices(replayable)
        .argParser(oneOf(replayable)),
    )
    .option("--hours <number>", "with --webhook: how far back (default: 24)", hours);
  withTarget(replay).action(async (id, options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).replay({ ...options, id }, context),
        show: async (result, page) => (await actions()).printReplay(result, page),
      }),
    );
  });
  return webhooks;
}

const secretHelp = "what is signed with (default: LIKENESS_WEBHOOK_SECRET, or one is made)";

/** A secret is better not written where other users of the machine can read it. */
function withSecret<T extends { readonly secret?: string | undefined }>(options: T, io: Io): T {
  return { ...options, secret: options.secret ?? textIn(io.env, "LIKENESS_WEBHOOK_SECRET") };
}

/** For those who write receivers. */
export function addReceiverCommands(webhooks: Command, io: Io, end: End): void {
  const listen = webhooks
    .command("listen")
    .summary("print what happens as it happens, and forward it to this machine")
    .option("--forward-to <url>", "a receiver on this machine, such as http://127.0.0.1:3000/hook", someText)
    .addOption(
      new Option("--event <type>", "only these; may be repeated")
        .choices(eventTypes)
        .argParser(collectOneOf(eventTypes)),
    )
    .option("--secret <secret>", secretHelp, someText);
  withTarget(listen).action(async (options) => {
    end(
      await perform(io, options, {
        endless: "stdout",
        run: async (context) => (await actions()).listenToEvents(withSecret(options, io), context),
        show: async (listening, page, signal) => (await actions()).printListening(listening, page, signal),
      }),
    );
  });

  const receive = webhooks
    .command("receive")
    .summary("be a receiver on this machine that verifies what arrives, and print it")
    .option("--port <number>", "0 takes any that is free", wholeNumber(0, 65_535), 3000)
    .option("--secret <secret>", secretHelp, someText);
  withPage(receive).action(async (options) => {
    end(
      await perform(io, options, {
        asks: false,
        endless: "stdout",
        run: async (context) => (await actions()).receive(withSecret(options, io), context),
        show: async (receiving, page) => (await actions()).printReceiving(receiving, page),
      }),
    );
  });

  const trigger = webhooks
    .command("trigger")
    .summary("make an event really happen, here, and send it to a receiver on this machine")
    .addArgument(new Argument("<type>", "which event").choices(triggers).argParser(oneOf(triggers)))
    .requiredOption("--forward-to <url>", "such as http://127.0.0.1:3000/hook", someText)
    .option("--secret <secret>", secretHelp, someText);
  withPage(trigger).action(async (type, options) => {
    end(
      await perform(io, options, {
        asks: false,
        run: async (context) => (await actions()).trigger({ ...withSecret(options, io), type }, context),
        show: async (result, page) => (await actions()).printTriggered(result, page),
      }),
    );
  });

  const verify = webhooks
    .command("verify")
    .summary("say whether a delivery that was captured is genuine")
    .argument("<file>", "the body as it came; /dev/stdin is standard input")
    .option(
      "--secret <secret>",
      "the endpoint's; may be repeated (default: LIKENESS_WEBHOOK_SECRET)",
      collectText,
    )
    .requiredOption('--header <"name: value">', "a header that came with it; may be repeated", collectText)
    .option(
      "--tolerance <seconds>",
      "how far its time may be from now (default: any)",
      wholeNumber(0, 2_147_483_647),
    );
  withPage(verify).action(async (body, options) => {
    end(
      await perform(io, options, {
        asks: false,
        run: async (context) => {
          const secret = options.secret ?? secretsIn(io);
          return (await actions()).verify({ ...options, body, secret }, context);
        },
        show: async (event, page) => (await actions()).printVerified(event, page),
      }),
    );
  });
}

function secretsIn(io: Io): readonly string[] {
  const secret = textIn(io.env, "LIKENESS_WEBHOOK_SECRET");
  if (secret !== undefined) return [secret];
  throw misuse("There is no secret to verify with.", "Give --secret, or set LIKENESS_WEBHOOK_SECRET.");
}

function collectText(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), someText(text)];
}
