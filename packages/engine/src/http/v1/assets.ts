import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import { done, type Outcome, refuse } from "../../domain/refusal.ts";
import { readAsset } from "../../use-cases/read-asset.ts";
import { sameText } from "../../use-cases/same-text.ts";
import type { Call } from "../kit/call.ts";
import { parse, parseSearch } from "../kit/parse.ts";
import { respondBytes } from "../kit/respond-bytes.ts";
import { isCurrent } from "../kit/sign-address.ts";

/** `account` is null when the caller shows a signed address instead of a key. */
export async function getAsset(call: Call, account: Account | null): Promise<Outcome<Response>> {
  const params = parse(operations.getAsset.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const now = Math.floor(call.world.clock.now() / 1000);
  const query = parseSearch(operations.getAsset.query, call.url);
  if (!query.ok) return query;
  const { expires = 0, signature = "" } = query.value;
  if (!account) {
    const hint = "Fetch the job or avatar again: its address is signed anew.";
    if (!sameText(signature, call.sign(id, expires))) {
      return refuse("unauthorized_access", "The address of the picture is not signed by this server.", {
        hint,
      });
    }
    if (!isCurrent(expires, call.world.clock.now()))
      return refuse("unauthorized_access", "The address of the picture has expired.", { hint });
  }
  const found = await readAsset(call.world, id, account?.id ?? null);
  if (!found.ok) return found;
  const { bytes } = found.value;
  const { mediaType, sha256 } = found.value.asset;
  const maxAgeSeconds = account ? 7 * 24 * 60 * 60 : expires - now;
  return done(respondBytes(call.request, call.requestId, { bytes, mediaType, sha256, maxAgeSeconds }));
}
