import type { BaseInput } from "../../model/job.ts";
import type { Look, ReadyLook } from "../../model/look.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader } from "../../ports/store.ts";
import { avatarNotFound, lookNotFound } from "./not-found.ts";

export async function getLook(
  reader: StoreReader,
  accountId: string,
  avatarId: string,
  id: string,
): Promise<Result<Look>> {
  if (!(await reader.avatars.find(accountId, avatarId))) return avatarNotFound(avatarId);
  const look = await reader.looks.find(accountId, id);
  return look?.avatarId === avatarId ? ok(look) : lookNotFound(id);
}

/** The look to derive another from: by default the cover. */
export async function getReadyLook(
  reader: StoreReader,
  accountId: string,
  avatarId: string,
  lookId?: string,
): Promise<Result<ReadyLook>> {
  const avatar = await reader.avatars.find(accountId, avatarId);
  if (!avatar) return avatarNotFound(avatarId);
  const id = lookId ?? avatar.coverLookId;
  const look = await reader.looks.find(accountId, id);
  if (look?.avatarId !== avatarId) return lookNotFound(id);
  if (look.status === "ready") return ok(look);
  return fail("look_not_ready", `Look ${id} is ${look.status}.`, {
    field: "lookId",
    hint: look.status === "pending" ? "Wait until it is ready." : "Choose a look that is ready.",
  });
}

/** The person of a look. Of an uploaded image, the image itself shows who that is. */
export async function personOf(
  reader: StoreReader,
  { accountId, jobId, image, provenance }: ReadyLook,
): Promise<BaseInput> {
  const { brief, mode } = provenance;
  const { seed, sha256, mediaType } = image;
  if (mode === "upload") return { brief, seed, reference: { sha256, mediaType } };
  const job = jobId === null ? null : await reader.jobs.find(accountId, jobId);
  const reference = job?.input.base?.reference;
  return { brief, seed, ...(reference && { reference }) };
}
