import type { Avatar } from "../../model/avatar.ts";
import type { BaseInput } from "../../model/job.ts";
import type { ReadyLook } from "../../model/look.ts";
import { ok, type Result } from "../../model/result.ts";
import type { StoreReader } from "../../ports/store.ts";
import { findVisibleAvatar } from "../social/visible-avatar.ts";
import { getReadyLook, imageOf, personOf } from "./looks.ts";
import { avatarNotFound, lookNotFound } from "./not-found.ts";

/** An avatar to make another one from, and its look that is used. */
export interface Source {
  readonly avatar: Avatar;
  readonly look: ReadyLook;
  /** Whether it belongs to the account that uses it. */
  readonly isOwn: boolean;
}

/** Finds an own avatar with a look that is ready, by default its cover, or the cover of one that is not private. */
export async function findSource(
  reader: StoreReader,
  accountId: string,
  avatarId: string,
  lookId?: string,
): Promise<Result<Source>> {
  const found = await findVisibleAvatar(reader, accountId, avatarId);
  if (!found.ok) return found;
  const avatar = found.value;
  const isOwn = avatar.accountId === accountId;
  // Of others, only the cover is public.
  if (!isOwn && lookId !== undefined && lookId !== avatar.coverLookId) return lookNotFound(lookId);
  const look = await getReadyLook(reader, avatar.accountId, avatarId, lookId);
  if (!look.ok) return isOwn ? look : avatarNotFound(avatarId);
  return ok({ avatar, look: look.value, isOwn });
}

/** The person of a source. The photo of another account's avatar is private; its portrait is not. */
export async function personOfSource(
  reader: StoreReader,
  { look, isOwn }: Pick<Source, "look" | "isOwn">,
): Promise<BaseInput> {
  const person = await personOf(reader, look);
  return person.reference && !isOwn ? { ...person, reference: await imageOf(reader, look) } : person;
}
