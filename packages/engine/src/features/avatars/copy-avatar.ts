import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import type { Job } from "../../model/job.ts";
import type { LookContent, ReadyLook } from "../../model/look.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Transaction } from "../../ports/store.ts";
import { acceptJob, type NewJob } from "../jobs/accept-job.ts";
import { detailsOf, type LookDetails } from "./accept-look.ts";
import { createAvatarWithLooks } from "./create-avatar.ts";
import type { Source } from "./sources.ts";

/** Accepts the job of a new look of a copy of an avatar, whose cover is a copy of the look of the source. */
export async function addLookToCopy(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  { avatar, look }: Pick<Source, "avatar" | "look">,
  job: Omit<NewJob, "target">,
  details: LookDetails,
): Promise<Result<Job>> {
  const now = context.clock.now();
  const avatarId = context.ids.uuid(now);
  // The cover is listed first, because its id is the older one.
  const coverId = context.ids.uuid(now);
  const target = { avatarId, lookId: context.ids.uuid(now) };
  const accepted = await acceptJob(context, tx, account, { ...job, target });
  if (!accepted.ok) return accepted;
  const { label, description, tags } = avatar;
  const about = { id: avatarId, accountId: account.id, label, description, tags } as const;
  const { place, style, format, resolution, systemFields } = look;
  const cover = {
    id: coverId,
    jobId: null,
    place,
    style,
    format,
    resolution,
    ...(systemFields && { systemFields }),
    content: await copyContent(context, tx, account.id, look),
  };
  const edited = { ...detailsOf(job), ...details, id: target.lookId, jobId: accepted.value.id };
  await createAvatarWithLooks(context, tx, { ...about, origin: "remix", parentId: avatar.id }, [
    cover,
    { ...edited, baseLookId: coverId },
  ]);
  return ok(accepted.value);
}

/** The image of a look as assets of another account. A photo that it was made from stays with its owner. */
async function copyContent(
  { clock, ids }: Pick<EngineContext, "clock" | "ids">,
  tx: Transaction,
  accountId: string,
  { image, provenance, drawingVersion }: ReadyLook,
): Promise<LookContent> {
  const now = clock.now();
  const copyAsset = async (id: string): Promise<string> => {
    const asset = await tx.assets.find(id);
    if (!asset) throw new TypeError(`The asset ${id} of the look does not exist.`);
    const copy = { ...asset, id: ids.uuid(now), accountId, createdAt: now };
    await tx.assets.insert(copy);
    return copy.id;
  };
  return {
    image: {
      ...image,
      assetId: await copyAsset(image.assetId),
      thumbnailAssetId: await copyAsset(image.thumbnailAssetId),
    },
    provenance: { ...provenance, mode: provenance.mode === "prompt" ? "prompt" : "upload" },
    drawingVersion,
  };
}
