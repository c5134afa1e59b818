import type { Drawing } from "../../kernel/drawing-cache.ts";
import type { EngineContext } from "../../kernel/engine-context.ts";
import type { PublicAvatar } from "../../model/avatar.ts";
import { ok, type Result } from "../../model/result.ts";
import { readAsset } from "../assets/read-asset.ts";

/** What other sites show of a link, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The picture that other sites show of a link to a published avatar, as JPEG. */
export async function shareCard(
  context: EngineContext,
  { avatar, cover }: PublicAvatar,
  signal: AbortSignal,
): Promise<Result<Drawing>> {
  const { assetId, sha256 } = cover.image;
  const tag = `${sha256}-card`;
  return context.drawings.get(tag, signal, async () => {
    const found = await readAsset(context, assetId, avatar.accountId);
    if (!found.ok) return found;
    const bytes = await context.imageLimit.run(avatar.accountId, () =>
      context.imageProcessor.frame(found.value.bytes, cardSize),
    );
    return ok({ bytes, mediaType: "image/jpeg", sha256: tag });
  });
}
