import type { EngineContext } from "../../kernel/engine-context.ts";
import { type JobWebhook, recordEvent } from "../../kernel/record-event.ts";
import {
  type IdempotencyOptions,
  type IdempotentResult,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import type { AvatarDetails, AvatarWithLooks } from "../../model/avatar.ts";
import type { Asset } from "../../model/job.ts";
import type { LookContent } from "../../model/look.ts";
import { aspectRatioOf, resolutionOf } from "../../model/output.ts";
import type { Reference } from "../../model/reference.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import { type ReferenceImage, storeReferences } from "../jobs/store-references.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { checkWebhookUrl } from "../webhooks/endpoints.ts";
import { createAvatarWithLooks } from "./create-avatar.ts";

export interface FromImagesRequest {
  readonly images: readonly ReferenceImage[];
  readonly imageUrls: readonly string[];
  readonly details: Pick<AvatarDetails, "label" | "description" | "tags">;
  /** Of all of its looks. */
  readonly place?: string;
  /** Receives the event that the avatar is ready. */
  readonly webhook?: JobWebhook;
  readonly signal: AbortSignal;
}

/** The looks of an avatar is read as a whole with it. */
export const maxUploads = 10;

/** An image that is stored, but not its assets. */
interface Upload {
  readonly content: LookContent;
  readonly assets: readonly Asset[];
}

/** Creates an avatar whose looks are the caller's images, of which the first is the cover. Free of charge. */
export async function createFromImages(
  context: EngineContext,
  { id: accountId }: Account,
  { images, imageUrls, details, place, webhook, signal }: FromImagesRequest,
  idempotency: IdempotencyOptions<AvatarWithLooks>,
): Promise<Result<IdempotentResult<AvatarWithLooks>>> {
  const count = images.length + imageUrls.length;
  if (count === 0 || count > maxUploads) {
    const message = `The request has ${count} images; 1 to ${maxUploads} are allowed.`;
    return fail("invalid_request", message, { field: "images" });
  }
  const webhookCheck = webhook ? checkWebhookUrl(context, "webhookUrl", webhook.url) : ok(null);
  if (!webhookCheck.ok) return webhookCheck;
  const { label, description, tags } = details;
  const text = {
    ...(label != null && { label }),
    ...(description != null && { description }),
    ...(tags && { tags }),
    ...(place !== undefined && { hints: { background: place } }),
  };
  return withIdempotency<AvatarWithLooks, readonly Upload[]>(context, accountId, idempotency, {
    authorize: () => moderateText(context, text, signal),
    async prepare() {
      const linked = imageUrls.map((url, index) => ({ url, field: `imageUrls.${index}` }));
      const stored = await storeReferences(context, accountId, [...images, ...linked], signal, "images");
      if (!stored.ok) return stored;
      const uploads: Upload[] = [];
      for (const reference of stored.value) uploads.push(await toUpload(context, accountId, reference));
      return ok(uploads);
    },
    async execute(tx, uploads = []) {
      const now = context.clock.now();
      const [cover, ...others] = uploads.map(({ content }) => ({
        id: context.ids.uuid(now),
        jobId: null,
        format: content.image.format,
        ...(place !== undefined && { place }),
        content,
      }));
      if (!cover) throw new TypeError("No image was stored.");
      for (const asset of uploads.flatMap(({ assets }) => assets)) await tx.assets.insert(asset);
      const about = { ...details, id: context.ids.uuid(now), accountId, origin: "images" } as const;
      const created = await createAvatarWithLooks(context, tx, about, [cover, ...others]);
      const event = { type: "avatar.completed", accountId, avatarId: about.id, lookId: cover.id } as const;
      if (webhook) await recordEvent(context, tx, event, webhook);
      return ok(created);
    },
  });
}

async function toUpload(
  context: EngineContext,
  accountId: string,
  { sha256, mediaType }: Reference,
): Promise<Upload> {
  const { blobs, clock, ids, imageMemoryLimit, imageProcessor } = context;
  const { described, thumbnail, size, thumbnailHash } = await imageMemoryLimit.run("all", async () => {
    const bytes = await blobs.get(sha256);
    if (!bytes) throw new TypeError(`The image ${sha256} is not in the store.`);
    const described = await imageProcessor.describe(bytes);
    const thumbnail = await imageProcessor.createThumbnail(bytes);
    return { described, thumbnail, size: bytes.length, thumbnailHash: await blobs.put(thumbnail.bytes) };
  });
  const now = clock.now();
  const asset = (hash: string, type: string, bytes: number): Asset => ({
    id: ids.uuid(now),
    accountId,
    sha256: hash,
    mediaType: type,
    bytes,
    createdAt: now,
  });
  const image = asset(sha256, mediaType, size);
  const small = asset(thumbnailHash, thumbnail.mediaType, thumbnail.bytes.length);
  const { width, height, format } = described;
  return {
    assets: [image, small],
    content: {
      image: {
        ...described,
        mediaType,
        assetId: image.id,
        thumbnailAssetId: small.id,
        bytes: size,
        sha256,
        seed: 0,
      },
      provenance: {
        brief: { version: 1 },
        mode: "upload",
        outputApplied: {
          aspectRatio: aspectRatioOf(width, height),
          resolution: resolutionOf(Math.max(width, height)),
          format,
        },
        license: "Supplied by the account",
        credit: "",
      },
      drawingVersion: "none",
    },
  };
}
