import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Account } from "../../model/account.ts";
import type { AvatarDetails } from "../../model/avatar.ts";
import type { Job } from "../../model/job.ts";
import { ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import type { NewJob, StoredInput } from "../jobs/accept-job.ts";
import { createAvatarWithLook } from "./accept-look.ts";
import { castOf, pictureFor } from "./looks.ts";
import { findSource, personOfSource } from "./sources.ts";

/** What a remix has of its source: the person on its cover, or the characters of a cast. */
export async function readSource(
  context: Pick<EngineContext, "model">,
  reader: StoreReader,
  accountId: string,
  sourceId: string,
): Promise<Result<StoredInput>> {
  const source = await findSource(reader, accountId, sourceId);
  if (!source.ok) return source;
  const { look } = source.value;
  const cast = await castOf(reader, look);
  // Characters without a seed of their own have one that depends on the seed of the image.
  if (cast) return ok({ cast, seed: look.image.seed });
  const base = await personOfSource(reader, source.value);
  return ok({ base, seed: base.seed, ...pictureFor(context, look) });
}

/** Accepts the job of a remix, and counts it. */
export async function createRemix(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  sourceId: string,
  details: AvatarDetails,
  job: Omit<NewJob, "target">,
): Promise<Result<Job>> {
  const source = await findSource(tx, account.id, sourceId);
  if (!source.ok) return source;
  const { avatar } = source.value;
  const about = { ...details, origin: "remix", parentId: avatar.id } as const;
  const accepted = await createAvatarWithLook(context, tx, account, about, job);
  if (accepted.ok) await tx.avatars.update({ ...avatar, remixes: avatar.remixes + 1 });
  return accepted;
}
