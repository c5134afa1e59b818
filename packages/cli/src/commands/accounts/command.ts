import { type Command, Option } from "@commander-js/extra-typings";
import { tiers } from "@likeness/contract/v1/values";
import { withPagination, withTarget } from "../../options/common.ts";
import { choice, creditAmount, nonEmpty } from "../../options/parsers.ts";
import type { CommandRunner } from "../../run-command.ts";

const run = () => import("./run.ts");
const print = () => import("./print.ts");

const accountId = "ID of the account";

export function registerAccounts(program: Command, runner: CommandRunner): void {
  const accounts = program.command("accounts").summary("Manage accounts");
  const tierOption = () =>
    new Option("--tier <tier>", "Tier, which sets the limits").choices(tiers).argParser(choice(tiers));

  const create = accounts
    .command("create")
    .summary("Create an account and print its first API key")
    .argument("<name>", "Name of the account")
    .addOption(tierOption())
    .option("--credits <amount>", "Initial credits (default: unlimited)", creditAmount);
  withTarget(create).action((name, { tier, credits, ...options }) =>
    runner.run(options, {
      run: async (context) =>
        (await run()).createAccount(
          { name, ...(tier && { tier }), ...(credits !== undefined && { credits }) },
          context,
        ),
      print: async (account, printer) => (await print()).printNewAccount(account, printer),
    }),
  );

  withPagination(withTarget(accounts.command("list").summary("List accounts, newest first"))).action(
    (options) =>
      runner.run(options, {
        run: async (context) => (await run()).listAccounts(options, context),
        print: async (list, printer) => (await print()).printAccounts(list, printer),
      }),
  );

  const get = accounts
    .command("get")
    .summary("Show an account with its limits and credits")
    .argument("[id]", `${accountId} (default: the account of the API key)`);
  withTarget(get).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).getAccount(id, context),
      print: async (account, printer) => (await print()).printAccount(account, printer),
    }),
  );

  const update = accounts
    .command("update")
    .summary("Change the name or tier of an account")
    .argument("<id>", accountId)
    .option("--name <text>", "New name", nonEmpty)
    .addOption(tierOption());
  withTarget(update).action((id, { name, tier, ...options }) =>
    runner.run(options, {
      run: async (context) =>
        (await run()).updateAccount(
          id,
          { ...(name !== undefined && { name }), ...(tier && { tier }) },
          context,
        ),
      print: async (account, printer) => (await print()).printAccount(account, printer),
    }),
  );

  for (const [verb, status, summary] of [
    ["suspend", "suspended", "Suspend an account: reject its API keys and pause its jobs and webhooks"],
    ["activate", "active", "Reactivate a suspended account"],
  ] as const) {
    const command = accounts.command(verb).summary(summary).argument("<id>", accountId);
    withTarget(command).action((id, options) =>
      runner.run(options, {
        run: async (context) => (await run()).updateAccount(id, { status }, context),
        print: async (account, printer) => (await print()).printAccount(account, printer),
      }),
    );
  }

  const remove = accounts
    .command("delete")
    .summary("Delete an account and everything that belongs to it")
    .argument("<id>", accountId)
    .option("--yes", "Confirm the deletion");
  withTarget(remove).action((id, options) =>
    runner.run(options, {
      run: async (context) => (await run()).deleteAccount(id, options, context),
      print: async (deletion, printer) => (await print()).printDeletion(deletion, printer),
    }),
  );

  const grant = accounts
    .command("grant")
    .summary("Grant credits to an account")
    .argument("<id>", accountId)
    .argument("<amount>", "Number of credits", creditAmount)
    .option("--note <text>", "Note for the ledger", nonEmpty);
  withTarget(grant).action((id, amount, { note, ...options }) =>
    runner.run(options, {
      run: async (context) =>
        (await run()).grantCredits(id, { amount, ...(note !== undefined && { note }) }, context),
      print: async (entry, printer) => (await print()).printGrant(entry, printer),
    }),
  );
}
