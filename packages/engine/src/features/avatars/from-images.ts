import type { EngineContext } from "../../kernel/engine-context.ts";
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
import type { TemporaryFile } from "../../ports/temporary-files.ts";
import { type ReferenceImage, storeReferences } from "../jobs/store-references.ts";
import { moderateText } from "../moderation/moderate-text.ts";
import { createAvatarWithLooks } from "./create-avatar.ts";

export interface FromImagesRequest {
  readonly images: readonly ReferenceImage[];
  readonly imageUrls: readonly string[];
  readonly details: Pick<AvatarDetails, "label" | "description" | "tags">;
  readonly signal: AbortSignal;
}

/** The looks of an avatar is read as a whole with it. */
export const maxUploads = 10;

/** Limits of a download. */
const limits = { maxBytes: 15 * 1024 * 1024, timeoutMs: 30_000, stallMs: 10_000, redirects: 3 } as const;

/** An image that is stored, but not its assets. */
interface Upload {
  readonly content: LookContent;
  readonly assets: readonly Asset[];
}

/** Creates an avatar whose looks are the caller's images, of which the first is the cover. Free of charge. */
export async function createFromImages(
  context: EngineContext,
  { id: accountId }: Account,
  { images, imageUrls, details, signal }: FromImagesRequest,
  idempotency: IdempotencyOptions<AvatarWithLooks>,
): Promise<Result<IdempotentResult<AvatarWithLooks>>> {
  const count = images.length + imageUrls.length;
  if (count === 0 || count > maxUploads) {
    const message = `The request has ${count} images; 1 to ${maxUploads} are allowed.`;
    return fail("invalid_request", message, { field: "images" });
  }
  const { label, description, tags } = details;
  const text = {
    ...(label != null && { label }),
    ...(description != null && { description }),
    ...(tags && { tags }),
  };
  return withIdempotency<AvatarWithLooks, readonly Upload[]>(context, accountId, idempotency, {
    authorize: () => moderateText(context, text, signal),
    async prepare() {
      const stored = await storeImages(context, accountId, images, imageUrls, signal);
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
        content,
      }));
      if (!cover) throw new TypeError("No image was stored.");
      for (const asset of uploads.flatMap(({ assets }) => assets)) await tx.assets.insert(asset);
      const about = { ...details, id: context.ids.uuid(now), accountId, origin: "images" } as const;
      return ok(await createAvatarWithLooks(context, tx, about, [cover, ...others]));
    },
  });
}

async function storeImages(
  context: EngineContext,
  accountId: string,
  images: readonly ReferenceImage[],
  urls: readonly string[],
  signal: AbortSignal,
): Promise<Result<readonly Reference[]>> {
  const files: TemporaryFile[] = [];
  try {
    for (const [index, url] of urls.entries()) {
      const file = context.temporaryFiles.open();
      files.push(file);
      const downloaded = await download(context, url, file, signal);
      if (downloaded === null) continue;
      const field = `imageUrls.${index}`;
      return fail("invalid_request", `${field} ${downloaded}`, { field });
    }
    const sent = await storeReferences(context, accountId, images, signal, "images");
    if (!sent.ok) return sent;
    const fetched = await storeReferences(context, accountId, files, signal, "imageUrls");
    return fetched.ok ? ok([...sent.value, ...fetched.value]) : fetched;
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

/** Returns why the URL could not be downloaded, as the end of a sentence about it; null if it was. */
async function download(
  { outbound }: EngineContext,
  url: string,
  file: TemporaryFile,
  signal: AbortSignal,
): Promise<string | null> {
  const problem = outbound.check(url);
  if (problem !== null) return `${problem}.`;
  const write = (bytes: Uint8Array) => file.write(bytes);
  const outcome = await outbound.download({ url, ...limits, write }, signal);
  return outcome.ok ? null : `could not be downloaded: ${outcome.message}`;
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
