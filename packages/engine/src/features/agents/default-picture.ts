import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Asset } from "../../model/job.ts";
import type { LookContent } from "../../model/look.ts";
import type { DrawnPicture } from "../../ports/default-pictures.ts";

/** A default picture whose images are stored, but not its assets. */
export interface DrawnDefault {
  readonly content: LookContent;
  readonly assets: readonly Asset[];
}

export interface DefaultRequest {
  readonly accountId: string;
  readonly name: string;
  /** Hashes of other pictures that are about to be used in the account. The hash of the new one is added. */
  readonly used?: Set<string>;
  readonly signal: AbortSignal;
}

/** More than are ever needed for robots; other pictures may have no further choices. */
const maxAttempts = 8;

/** Draws the first choice for the name that no other agent of the account has. */
export async function drawDefault(
  context: EngineContext,
  { accountId, name, used = new Set(), signal }: DefaultRequest,
): Promise<DrawnDefault> {
  for (let attempt = 0; ; attempt += 1) {
    const drawn = await context.defaultPictures.draw({ name, attempt }, signal);
    signal.throwIfAborted();
    const sha256 = await context.blobs.put(drawn.bytes);
    const isUsed =
      used.has(sha256) || (await context.store.agents.usedDefaults(accountId, [sha256])).size > 0;
    if (isUsed && attempt + 1 < maxAttempts) continue;
    used.add(sha256);
    return storeDrawn(context, accountId, drawn, sha256);
  }
}

async function storeDrawn(
  { blobs, clock, ids }: EngineContext,
  accountId: string,
  { bytes, thumbnail, provenance, version, ...description }: DrawnPicture,
  sha256: string,
): Promise<DrawnDefault> {
  const createdAt = clock.now();
  const asset = (hash: string, content: Uint8Array, mediaType: string): Asset => ({
    id: ids.uuid(createdAt),
    accountId,
    sha256: hash,
    mediaType,
    bytes: content.length,
    createdAt,
  });
  const full = asset(sha256, bytes, description.mediaType);
  const small = asset(await blobs.put(thumbnail.bytes), thumbnail.bytes, thumbnail.mediaType);
  const { mediaType, format, width, height, seed, code, alt } = description;
  const image = {
    assetId: full.id,
    thumbnailAssetId: small.id,
    width,
    height,
    format,
    mediaType,
    bytes: bytes.length,
    sha256,
    seed,
    ...(code !== undefined && { code }),
    ...(alt !== undefined && { alt }),
  };
  return { content: { image, provenance, drawingVersion: version }, assets: [full, small] };
}
