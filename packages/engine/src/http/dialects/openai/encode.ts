import { readAsset } from "../../../features/assets/read-asset.ts";
import type { Job, JobImage, JobResult, Warning } from "../../../model/job.ts";
import type { AssetPath } from "../../asset-urls.ts";
import type { RequestContext } from "../../request-context.ts";
import type { Delivery } from "./decode.ts";

export const assetPath: AssetPath = (assetId, expires, signature) =>
  `/openai/v1/assets/${assetId}?expires=${expires}&signature=${signature}`;

/** A job that has made pictures. */
export interface Generated {
  readonly job: Job;
  readonly result: JobResult;
}

/** The body of a response with all pictures. */
export async function encodeImages(ctx: RequestContext, { job, result }: Generated, delivery: Delivery) {
  const data = [];
  for (const image of result.images) {
    const { alt } = image;
    const file =
      delivery.responseFormat === "url"
        ? { url: ctx.assetUrl(image.assetId) }
        : { b64_json: await readBase64(ctx, image.assetId) };
    data.push({ ...file, ...(alt !== undefined && { revised_prompt: alt }) });
  }
  const created = seconds(job.endedAt ?? job.updatedAt);
  const [first] = result.images;
  return {
    created,
    data,
    ...(first && shapeOf(result, first, delivery)),
    usage,
    warnings: allWarnings(result, delivery),
  };
}

/** The data of the event of a picture. */
export async function encodeCompleted(
  ctx: RequestContext,
  type: string,
  { job, result }: Generated,
  image: JobImage,
  delivery: Delivery,
) {
  return {
    type,
    b64_json: await readBase64(ctx, image.assetId),
    created_at: seconds(job.endedAt ?? job.updatedAt),
    ...shapeOf(result, image, delivery),
    usage,
    warnings: allWarnings(result, delivery),
  };
}

/** The data of the event of a preview, which is the thumbnail of a picture. */
export async function encodePreview(
  ctx: RequestContext,
  type: string,
  { job, result }: Generated,
  image: JobImage,
  delivery: Delivery,
) {
  return {
    type,
    b64_json: await readBase64(ctx, image.thumbnailAssetId),
    partial_image_index: 0,
    created_at: seconds(job.endedAt ?? job.updatedAt),
    ...shapeOf(result, image, delivery),
  };
}

function shapeOf({ outputApplied }: JobResult, image: JobImage, { quality }: Delivery) {
  return {
    background: outputApplied.background ?? "opaque",
    output_format: image.format,
    quality,
    size: `${image.width}x${image.height}`,
  };
}

function allWarnings({ warnings = [] }: JobResult, delivery: Delivery): Warning[] {
  return [...delivery.warnings, ...warnings].map(({ code, message }) => ({ code, message }));
}

/** Pictures are not counted in tokens. */
const usage = {
  total_tokens: 0,
  input_tokens: 0,
  output_tokens: 0,
  input_tokens_details: { text_tokens: 0, image_tokens: 0 },
};

async function readBase64({ engine, account }: RequestContext, assetId: string): Promise<string> {
  const asset = await readAsset(engine, assetId, account.id);
  if (!asset.ok) throw new Error(asset.error.message);
  return Buffer.from(asset.value.bytes).toString("base64");
}

function seconds(time: number): number {
  return Math.floor(time / 1000);
}
