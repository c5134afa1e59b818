import { operations } from "@likeness/contract/v1";
import { readAsset } from "../../../../features/assets/read-asset.ts";
import { timingSafeEqual } from "../../../../kernel/timing-safe-equal.ts";
import type { Account } from "../../../../model/account.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondBytes } from "../../../respond/respond-bytes.ts";
import { isCurrent } from "../../../sign-url.ts";

/** `account` is null when the caller shows a signed address instead of a key. */
export async function getAsset(ctx: RequestContext, account: Account | null): Promise<Result<Response>> {
  const params = parse(operations.getAsset.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const now = Math.floor(ctx.engine.clock.now() / 1000);
  const query = parseSearch(operations.getAsset.query, ctx.url);
  if (!query.ok) return query;
  const { expires = 0, signature = "" } = query.value;
  if (!account) {
    const hint = "Fetch the job or avatar again: its address is signed anew.";
    if (!timingSafeEqual(signature, ctx.signer(id, expires))) {
      return fail("unauthorized_access", "The address of the picture is not signed by this server.", {
        hint,
      });
    }
    if (!isCurrent(expires, ctx.engine.clock.now()))
      return fail("unauthorized_access", "The address of the picture has expired.", { hint });
  }
  const found = await readAsset(ctx.engine, id, account?.id ?? null);
  if (!found.ok) return found;
  const { bytes } = found.value;
  const { mediaType, sha256 } = found.value.asset;
  const maxAgeSeconds = account ? 7 * 24 * 60 * 60 : expires - now;
  return ok(respondBytes(ctx.request, ctx.requestId, { bytes, mediaType, sha256, maxAgeSeconds }));
}
