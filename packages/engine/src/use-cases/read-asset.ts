import type { Asset } from "../domain/job.ts";
import { done, type Outcome, refuse } from "../domain/refusal.ts";
import { suspended } from "./recognise-key.ts";
import type { World } from "./world.ts";

/** The asset and its bytes, for its owner or for whoever holds a valid signed address (`accountId` null). */
export async function readAsset(
  world: World,
  id: string,
  accountId: string | null,
): Promise<Outcome<{ asset: Asset; bytes: Uint8Array }>> {
  const asset = await world.store.findAsset(id);
  if (!asset || (accountId !== null && asset.accountId !== accountId)) return notFound(id);
  // Whoever shows a signed address has no key that would be refused.
  if (accountId === null && (await world.store.findAccount(asset.accountId))?.status !== "active")
    return suspended();
  const bytes = await world.blobs.get(asset.sha256);
  return bytes ? done({ asset, bytes }) : notFound(id);
}

function notFound(id: string): Outcome<never> {
  return refuse("asset_not_found", `There is no asset ${id}.`, { param: "id" });
}
