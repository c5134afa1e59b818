import type { EngineContext } from "../../kernel/engine-context.ts";
import type { JobImage } from "../../model/job.ts";
import { ok, type Result } from "../../model/result.ts";
import { readAsset } from "./read-asset.ts";

/** The longer side of an image that is displayed, in pixels. */
const maxSide = 512;

const mediaType = "image/webp";

/** An image as WebP of at most 512 pixels on the longer side. */
export interface DisplayImage {
  /** The same for the same bytes. */
  readonly tag: string;
  readonly mediaType: string;
  read(): Promise<Result<Uint8Array>>;
}

export function displayImage(context: EngineContext, accountId: string, image: JobImage): DisplayImage {
  const isSmall = Math.max(image.width, image.height) <= maxSide;
  const isDisplayable = isSmall && image.mediaType === mediaType;
  return {
    tag: isDisplayable ? image.sha256 : `${image.sha256}-${maxSide}`,
    mediaType,
    async read() {
      const found = await readAsset(context, image.assetId, accountId);
      if (!found.ok) return found;
      const { bytes } = found.value;
      if (isDisplayable) return ok(bytes);
      return context.imageLimit.run(accountId, async () =>
        ok(await context.imageProcessor.shrink(bytes, maxSide)),
      );
    },
  };
}
