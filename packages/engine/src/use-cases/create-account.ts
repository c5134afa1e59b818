import type { Account } from "../domain/account.ts";
import { hashKey } from "./hash-key.ts";
import type { World } from "./world.ts";

/** Makes an account and its first API key. The key is shown here and never again; only its hash is stored. */
export async function createAccount(
  world: World,
  order: { name: string; credits: number | null },
): Promise<{ account: Account; apiKey: string }> {
  const now = world.clock.now();
  const account: Account = {
    id: world.identity.uuid(now),
    name: order.name,
    credits: order.credits,
    createdAt: now,
  };
  const apiKey = `lk_${world.identity.secret()}`;
  await world.store.transact(async (tx) => {
    await tx.insertAccount(account);
    await tx.insertKey({ hash: hashKey(apiKey), accountId: account.id, createdAt: now });
  });
  return { account, apiKey };
}
