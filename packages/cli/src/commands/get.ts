import type { Avatar } from "@likeness/client";
import { checkNameFits, planDestination } from "../files/destination.ts";
import { nameFromPrompt } from "../files/name-from-prompt.ts";
import { type StoredPicture, storePictures } from "../files/store-pictures.ts";
import type { Context } from "./context.ts";
import { fetchPictures } from "./fetch-pictures.ts";
import { findAvatar } from "./find-avatar.ts";

export interface GetInput {
  /** Or its label. */
  readonly id: string;
  /** Where to write its pictures; left out, they are not written. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

export interface Got {
  readonly avatar: Avatar;
  readonly pictures: readonly StoredPicture[];
}

/** One saved avatar. */
export async function get({ id, output, force = false }: GetInput, context: Context): Promise<Got> {
  const { signal } = context;
  const likeness = await context.connect({ draws: false });
  const avatar = await findAvatar(likeness, id, signal);
  if (output === undefined) return { avatar, pictures: [] };
  for (const { format } of avatar.images) checkNameFits(format, output);
  const destination = await planDestination({
    output,
    base: context,
    defaultName: nameFromPrompt(avatar.label ?? ""),
    count: Math.max(1, avatar.images.length),
    force,
  });
  const fetched = await fetchPictures(likeness, avatar, { signal });
  for (const { image } of fetched) checkNameFits(image.format, output);
  const pictures = await storePictures(fetched, destination);
  for (const { path } of pictures) if (path !== null) context.observe({ kind: "stored", path });
  return { avatar, pictures };
}
