import type { EngineContext } from "../../kernel/engine-context.ts";
import { accountSuspended } from "../../model/caller.ts";
import type { Asset } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";

/** Reads an asset for its owner, or for a request with a signed URL if `accountId` is null. */
export async function readAsset(
  context: EngineContext,
  id: string,
  accountId: string | null,
): Promise<Result<{ asset: Asset; bytes: Uint8Array }>> {
  const asset = await context.store.assets.find(id);
  if (!asset || (accountId !== null && asset.accountId !== accountId)) return notFound(id);
  // Signed URLs are not authenticated otherwise.
  if (accountId === null && (await context.store.accounts.find(asset.accountId))?.status !== "active")
    return accountSuspended();
  const bytes = await context.blobs.get(asset.sha256);
  return bytes ? ok({ asset, bytes }) : notFound(id);
}

function notFound(id: string): Result<never> {
  return fail("asset_not_found", `There is no asset ${id}.`, { field: "id" });
}
