import type { IdentityReference } from "../../features/agents/identity.ts";
import { displayImage } from "../../features/assets/display-image.ts";
import { readAsset } from "../../features/assets/read-asset.ts";
import type { LookContent } from "../../model/look.ts";
import { ok, type Result } from "../../model/result.ts";
import type { PublicRequestContext } from "../request-context.ts";
import { isNotModified, respondBytes } from "./respond-bytes.ts";

export interface AgentImage {
  /** The owner of the agent. */
  readonly accountId: string;
  readonly cacheControl: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An image as it is displayed: WebP of at most 512 pixels. */
export async function respondDisplayImage(
  ctx: PublicRequestContext,
  { image }: Pick<LookContent, "image">,
  { accountId, ...served }: AgentImage,
): Promise<Result<Response>> {
  const { engine, requestId } = ctx;
  const display = displayImage(engine, { accountId, image, requestId, signal: ctx.request.signal });
  const { tag } = display;
  // Spares the conversion.
  if (isNotModified(ctx.request.headers.get("if-none-match"), `"${tag}"`)) {
    const nothing = { bytes: new Uint8Array(), mediaType: image.mediaType, sha256: tag };
    return ok(respondBytes(ctx, { ...served, ...nothing }));
  }
  const read = await display.read();
  return read.ok ? ok(respondBytes(ctx, { ...served, ...read.value, sha256: tag })) : read;
}

/** A reference image as it is stored; null if it was deleted. */
export async function respondReferenceImage(
  ctx: PublicRequestContext,
  reference: IdentityReference,
  { accountId, ...served }: AgentImage,
): Promise<Result<Response> | null> {
  if (reference.kind === "upload") {
    const { sha256, mediaType } = reference.reference;
    const bytes = await ctx.engine.blobs.get(sha256);
    return bytes && ok(respondBytes(ctx, { ...served, bytes, mediaType, sha256 }));
  }
  const found = await readAsset(ctx.engine, reference.image.assetId, accountId);
  if (!found.ok) return found;
  const { bytes, asset } = found.value;
  return ok(respondBytes(ctx, { ...served, bytes, mediaType: asset.mediaType, sha256: asset.sha256 }));
}
