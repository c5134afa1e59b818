import { getAvatar } from "../../../features/avatars/avatars.ts";
import { getLook } from "../../../features/avatars/looks.ts";
import { getPublicAvatar } from "../../../features/social/visible-avatar.ts";
import type { Avatar } from "../../../model/avatar.ts";
import type { Look } from "../../../model/look.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import type { LookWithJob } from "./encode.ts";
import { decodeAvatarId, decodeLookId } from "./ids.ts";

export interface FoundAvatar {
  readonly avatar: Avatar;
  readonly cover: Look;
  readonly isOwn: boolean;
}

/** An avatar of the caller, or a public one of another account. */
export async function findAvatar(
  { engine, account }: RequestContext,
  avatarId: string,
): Promise<Result<FoundAvatar>> {
  const id = decodeAvatarId(avatarId);
  if (!id.ok) return id;
  const own = await getAvatar(engine.store, account.id, id.value);
  if (own.ok) return ok({ ...own.value, isOwn: true });
  const found = await getPublicAvatar(engine.store, account.id, id.value);
  return found.ok ? ok({ ...found.value, isOwn: false }) : found;
}

/** A look of such an avatar. Of another account's avatar, only the cover is public. */
export async function findLook(
  ctx: RequestContext,
  avatarId: string,
  lookId: string,
): Promise<Result<LookWithJob & { readonly avatar: Avatar }>> {
  const found = await findAvatar(ctx, avatarId);
  if (!found.ok) return found;
  const id = decodeLookId(lookId);
  if (!id.ok) return id;
  const { avatar, cover, isOwn } = found.value;
  if (id.value === cover.id) return ok({ avatar, ...(await withJob(ctx, cover)) });
  if (!isOwn) return fail("look_not_found", `There is no look ${lookId}.`);
  const look = await getLook(ctx.engine.store, ctx.account.id, avatar.id, id.value);
  return look.ok ? ok({ avatar, ...(await withJob(ctx, look.value)) }) : look;
}

/** The look with its job, unless it is ready. */
export async function withJob({ engine }: RequestContext, look: Look): Promise<LookWithJob> {
  const { accountId, jobId } = look;
  if (look.status === "ready" || jobId === null) return { look, job: null };
  return { look, job: await engine.store.jobs.find(accountId, jobId) };
}
