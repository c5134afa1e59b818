import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account, Tier } from "../../model/account.ts";
import type { Transaction } from "../../ports/store.ts";
import { grantCredits } from "../credits/grant-credits.ts";
import { createApiKey } from "./create-api-key.ts";

export interface NewAccount {
  readonly name: string;
  /** Default `free`. */
  readonly tier?: Tier | undefined;
  /** Granted at once; left out, credits are not counted. */
  readonly credits?: number | undefined;
}

/** Makes an account and its first API key, which is shown here and never again. */
export async function createAccount(
  context: EngineContext,
  tx: Transaction,
  { name, tier = "free", credits }: NewAccount,
): Promise<{ account: Account; apiKey: string }> {
  const now = context.clock.now();
  const metered = credits !== undefined;
  const account: Account = {
    id: context.ids.uuid(now),
    name,
    tier,
    status: "active",
    metered,
    createdAt: now,
  };
  await tx.insertAccount(account);
  if (credits) await grantCredits(context, tx, account, { amount: credits, note: null });
  const { secret } = await createApiKey(context, tx, account.id);
  return { account, apiKey: secret };
}
