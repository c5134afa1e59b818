import type { Account, Tier } from "../domain/account.ts";
import type { Transaction } from "../ports/store.ts";
import { createApiKey } from "./create-api-key.ts";
import { grantCredits } from "./grant-credits.ts";
import type { World } from "./world.ts";

export interface AccountOrder {
  readonly name: string;
  /** Default `free`. */
  readonly tier?: Tier | undefined;
  /** Granted at once; left out, credits are not counted. */
  readonly credits?: number | undefined;
}

/** Makes an account and its first API key, which is shown here and never again. */
export async function createAccount(
  world: World,
  tx: Transaction,
  { name, tier = "free", credits }: AccountOrder,
): Promise<{ account: Account; apiKey: string }> {
  const now = world.clock.now();
  const metered = credits !== undefined;
  const account: Account = {
    id: world.identity.uuid(now),
    name,
    tier,
    status: "active",
    metered,
    createdAt: now,
  };
  await tx.insertAccount(account);
  if (credits) await grantCredits(world, tx, account, { amount: credits, note: null });
  const { secret } = await createApiKey(world, tx, account.id);
  return { account, apiKey: secret };
}
