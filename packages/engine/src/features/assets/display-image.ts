import type { EngineContext } from "../../kernel/engine-context.ts";
import type { JobImage } from "../../model/job.ts";
import { ok, type Result } from "../../model/result.ts";
import { readAsset } from "./read-asset.ts";

/** The longer side of an image that is displayed, in pixels. */
const maxSide = 512;

const mediaType = "image/webp";

/** An image as WebP of at most 512 pixels on the longer side; as it is if it cannot be converted. */
export interface DisplayImage {
  /** The same for the same bytes. */
  readonly tag: string;
  read(): Promise<Result<{ readonly bytes: Uint8Array; readonly mediaType: string }>>;
}

export interface DisplayRequest {
  readonly accountId: string;
  readonly image: JobImage;
  readonly requestId: string;
  readonly signal: AbortSignal;
}

export function displayImage(
  context: EngineContext,
  { accountId, image, requestId, signal }: DisplayRequest,
): DisplayImage {
  const isSmall = Math.max(image.width, image.height) <= maxSide;
  const isDisplayable = isSmall && image.mediaType === mediaType;
  const tag = isDisplayable ? image.sha256 : `${image.sha256}-${maxSide}`;
  return {
    tag,
    async read() {
      const found = await readAsset(context, image.assetId, accountId);
      if (!found.ok) return found;
      const { bytes } = found.value;
      if (isDisplayable) return ok({ bytes, mediaType });
      try {
        // Pages show the same images to many people.
        return await context.drawings.get(`display ${tag}`, signal, async () => {
          const small = await context.imageLimit.run(accountId, () =>
            context.imageProcessor.shrink(bytes, maxSide),
          );
          return ok({ bytes: small, mediaType, sha256: tag });
        });
      } catch (error) {
        signal.throwIfAborted();
        context.telemetry.emit({ kind: "fault", error, requestId });
        return ok({ bytes, mediaType: image.mediaType });
      }
    },
  };
}
