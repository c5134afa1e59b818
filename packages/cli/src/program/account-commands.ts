import { type Command, Option } from "@commander-js/extra-typings";
import { perform } from "../perform.ts";
import type { Io } from "../terminal/io.ts";
import { scopes, tiers } from "../words/choices.ts";
import { withListing, withTarget } from "./common.ts";
import type { End } from "./end.ts";
import { amount, collectOneOf, duration, oneOf, someText } from "./values.ts";

/** Loaded together, when the first of them is run. */
const actions = () => import("./account-actions.ts");

export function addAccountCommands(program: Command, io: Io, end: End): void {
  addKeys(program, io, end);
  addAccounts(program, io, end);
  addCredits(program, io, end);
}

function addKeys(program: Command, io: Io, end: End): void {
  const keys = program.command("keys").summary("make, list or revoke API keys");

  const create = keys
    .command("create")
    .summary("make an API key and print it, this once")
    .option("--name <text>", "what a person calls it", someText)
    .option("--expires <time>", "how long it works, such as 12h or 30d; left out, without an end", duration)
    .addOption(
      new Option("--scope <scope>", "what it may be used for, may be repeated; left out, everything")
        .choices(scopes)
        .argParser(collectOneOf(scopes)),
    )
    .option("--account <id>", "for another account; for the operator of a server", someText);
  withTarget(create).action(async (options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).createKey(options, context),
        show: async (key, page) => (await actions()).printNewKey(key, page),
      }),
    );
  });

  const list = keys
    .command("list")
    .summary("list the keys, newest first, each by its first characters")
    .option("--account <id>", "of another account; for the operator of a server", someText);
  withListing(withTarget(list)).action(async (options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).listKeys(options, context),
        show: async (listing, page) => (await actions()).printKeys(listing, page),
      }),
    );
  });

  const revoke = keys
    .command("revoke")
    .summary("make a key stop working at once")
    .argument("<id>", "what avatar keys list shows")
    .option("--account <id>", "of another account; for the operator of a server", someText);
  withTarget(revoke).action(async (id, options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).revokeKey(id, options, context),
        show: async (key, page) => (await actions()).printKey(key, page),
      }),
    );
  });
}

function addAccounts(program: Command, io: Io, end: End): void {
  const accounts = program.command("accounts").summary("make, list, show or change tenants");
  const tierOption = () =>
    new Option("--tier <tier>", "what it may do at most").choices(tiers).argParser(oneOf(tiers));

  const create = accounts
    .command("create")
    .summary("make an account and print its first key, this once")
    .argument("<name>", "what a person calls it")
    .addOption(tierOption())
    .option("--credits <amount>", "granted at once; left out, credits are not counted", amount);
  withTarget(create).action(async (name, options) => {
    const { tier, credits } = options;
    const order = { name, ...(tier && { tier }), ...(credits !== undefined && { credits }) };
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).createAccount(order, context),
        show: async (account, page) => (await actions()).printNewAccount(account, page),
      }),
    );
  });

  withListing(withTarget(accounts.command("list").summary("list the accounts, newest first"))).action(
    async (options) => {
      end(
        await perform(io, options, {
          run: async (context) => (await actions()).listAccounts(options, context),
          show: async (listing, page) => (await actions()).printAccounts(listing, page),
        }),
      );
    },
  );

  const get = accounts
    .command("get")
    .summary("show an account with its limits and credits")
    .argument("[id]", "left out, the one that the key belongs to");
  withTarget(get).action(async (id, options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).getAccount(id, context),
        show: async (account, page) => (await actions()).printAccount(account, page),
      }),
    );
  });

  const update = accounts
    .command("update")
    .summary("rename an account or change its tier")
    .argument("<id>", "what avatar accounts list shows")
    .option("--name <text>", "what a person calls it", someText)
    .addOption(tierOption());
  withTarget(update).action(async (id, options) => {
    const { name, tier } = options;
    const change = { ...(name !== undefined && { name }), ...(tier && { tier }) };
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).updateAccount(id, change, context),
        show: async (account, page) => (await actions()).printAccount(account, page),
      }),
    );
  });

  for (const [verb, status, summary] of [
    ["suspend", "suspended", "refuse an account's keys, and let its jobs and webhooks wait"],
    ["activate", "active", "let a suspended account go on"],
  ] as const) {
    const command = accounts
      .command(verb)
      .summary(summary)
      .argument("<id>", "what avatar accounts list shows");
    withTarget(command).action(async (id, options) => {
      end(
        await perform(io, options, {
          run: async (context) => (await actions()).updateAccount(id, { status }, context),
          show: async (account, page) => (await actions()).printAccount(account, page),
        }),
      );
    });
  }

  const remove = accounts
    .command("delete")
    .summary("delete an account with everything that belongs to it, for good")
    .argument("<id>", "what avatar accounts list shows")
    .option("--yes", "without asking again");
  withTarget(remove).action(async (id, options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).deleteAccount(id, options, context),
        show: async (deletion, page) => (await actions()).printDeletion(deletion, page),
      }),
    );
  });

  const grant = accounts
    .command("grant")
    .summary("give an account credits")
    .argument("<id>", "what avatar accounts list shows")
    .argument("<amount>", "how many", amount)
    .option("--note <text>", "why", someText);
  withTarget(grant).action(async (id, credits, options) => {
    const order = { amount: credits, ...(options.note !== undefined && { note: options.note }) };
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).grantCredits(id, order, context),
        show: async (entry, page) => (await actions()).printEntry(entry, page),
      }),
    );
  });
}

function addCredits(program: Command, io: Io, end: End): void {
  const credits = program.command("credits").summary("show what the account has and spent");

  withTarget(credits.command("balance").summary("show what the account has")).action(async (options) => {
    end(
      await perform(io, options, {
        run: async (context) => (await actions()).getCredits(context),
        show: async (balance, page) => (await actions()).printCredits(balance, page),
      }),
    );
  });

  withListing(withTarget(credits.command("entries").summary("list the ledger, newest first"))).action(
    async (options) => {
      end(
        await perform(io, options, {
          run: async (context) => (await actions()).listEntries(options, context),
          show: async (listing, page) => (await actions()).printEntries(listing, page),
        }),
      );
    },
  );
}
