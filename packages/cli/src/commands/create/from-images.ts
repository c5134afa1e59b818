import { looks } from "@likeness/client/looks";
import { downloadImages } from "../../client/download-images.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { planDestination } from "../../files/destination.ts";
import { fileNameFromPrompt } from "../../files/file-name.ts";
import { resolveImageSources } from "../../files/image-sources.ts";
import { withFileNames } from "../../files/references.ts";
import { saveImages } from "../../files/save-images.ts";
import type { GetAvatarResult } from "../avatars/run.ts";

export interface FromImagesInput {
  /** Paths and URLs of images. */
  readonly images: readonly string[];
  readonly label?: string | undefined;
  readonly description?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Where to write the stored images; without it, they are not downloaded. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** The most images of one avatar. */
const maxImages = 10;

export async function createFromImages(
  input: FromImagesInput,
  context: CommandContext,
): Promise<GetAvatarResult> {
  const { images, label, description, tags, output, force = false, idempotencyKey } = input;
  if (images.length > maxImages)
    throw usageError(`--image was given ${images.length} times.`, `An avatar has 1 to ${maxImages} images.`);
  const { paths, urls } = await resolveImageSources(images, context, "--image ");
  const defaultName = fileNameFromPrompt(label ?? "");
  const destination =
    output === undefined
      ? undefined
      : await planDestination({ output, base: context, defaultName, count: images.length, force });
  const likeness = await context.connect({ runsWorker: false });
  const { signal } = context;
  const creating = looks(likeness).fromImages(
    {
      ...(paths.length > 0 && { images: paths.map((path) => ({ path })) }),
      ...(urls.length > 0 && { imageUrls: urls }),
      ...(label !== undefined && { label }),
      ...(description !== undefined && { description }),
      ...(tags && { tags: [...tags] }),
    },
    { idempotencyKey, signal },
  );
  const avatar = await withFileNames(creating, { image: paths });
  if (destination === undefined) return { avatar, images: null };
  const saved = await saveImages(await downloadImages(likeness, avatar, { signal }), destination);
  for (const { path } of saved) if (path !== null) context.emit({ kind: "stored", path });
  return { avatar, images: saved };
}
