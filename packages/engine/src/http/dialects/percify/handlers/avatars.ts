import { operations } from "@likeness/contract/percify";
import { type AvatarChange, updateAvatar } from "../../../../features/avatars/avatars.ts";
import { deleteAvatar } from "../../../../features/avatars/delete-avatar.ts";
import {
  getAvatarWithJob,
  listAvatarsWithJobs,
  listUnfinishedAvatars,
} from "../../../../features/avatars/with-jobs.ts";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import { getPublicAvatar } from "../../../../features/social/visible-avatar.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import { parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite, readWrite, type WriteIdentity } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { removeBlobs } from "../../../respond/remove-blobs.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { decodeChange, decodeCursor, decodeFilter, decodePublication } from "../decode.ts";
import { encodeAvatar, encodePagination, encodePublicAvatar } from "../encode.ts";
import { avatarIdOf, findAvatarId, respondJson, stored } from "../respond.ts";

export async function listAvatars(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listAvatars, ctx.url);
  if (!query.ok) return query;
  const { limit, offset, cursor, status } = query.value;
  const { engine, account } = ctx;
  const page = {
    limit,
    offset,
    ...(cursor !== undefined && { after: decodeCursor(cursor) }),
    ...decodeFilter(query.value),
  };
  const { items, total, hasMore } =
    status === "queued" || status === "processing"
      ? await listUnfinishedAvatars(engine.store, account.id, page, status)
      : await listAvatarsWithJobs(engine.store, account.id, page);
  const avatars = items.map((avatar) => encodeAvatar(avatar, ctx.assetUrl));
  return respondJson(ctx, {
    avatars,
    pagination: encodePagination(total, query.value, hasMore),
    nextCursor: (hasMore && avatars.at(-1)?.id) || null,
    hasMore,
  });
}

export function getAvatar(ctx: RequestContext): Promise<Result<Response>> {
  return getOne(ctx, "avatar");
}

export function getImage(ctx: RequestContext): Promise<Result<Response>> {
  return getOne(ctx, "img");
}

/** The whole avatar for its owner; others see one that is not private. */
async function getOne(ctx: RequestContext, idKind: "avatar" | "img"): Promise<Result<Response>> {
  const id = avatarIdOf(ctx);
  if (!id.ok) return id;
  const { engine, account } = ctx;
  const own = await getAvatarWithJob(engine.store, account.id, id.value);
  if (own.ok) return respondJson(ctx, encodeAvatar(own.value, ctx.assetUrl, idKind));
  const avatar = await getPublicAvatar(engine.store, account.id, id.value);
  return avatar.ok ? respondJson(ctx, encodePublicAvatar(avatar.value, ctx.assetUrl)) : avatar;
}

export async function updateOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const id = avatarIdOf(ctx);
  if (!id.ok) return id;
  const route = `/avatars/${id.value}`;
  const request = await readWrite(ctx, { route, body: operations.updateAvatar.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return changeAvatar(ctx, id.value, write, decodeChange(body));
}

export async function publishAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const id = avatarIdOf(ctx);
  if (!id.ok) return id;
  const route = `/avatars/${id.value}/publish`;
  const request = await readWrite(ctx, { route, body: operations.publishAvatar.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return changeAvatar(ctx, id.value, write, decodePublication(body));
}

export async function publishAvatarInBody(ctx: RequestContext): Promise<Result<Response>> {
  const { path: route, body: schema } = operations.publishAvatarInBody;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { avatarId, ...publication } = body;
  const id = findAvatarId(avatarId);
  return id.ok ? changeAvatar(ctx, id.value, write, decodePublication(publication)) : id;
}

async function changeAvatar(
  ctx: RequestContext,
  id: string,
  write: WriteIdentity,
  change: AvatarChange,
): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const { description, tags } = change;
  const text = { ...(description != null && { description }), ...(tags && { tags }) };
  const result = await respondOnce(ctx, {
    ...write,
    authorize: () => moderateText(engine, text, ctx.request.signal),
    execute: async (tx) => {
      const changed = await updateAvatar(engine, tx, account.id, id, change);
      if (!changed.ok) return changed;
      const avatar = await getAvatarWithJob(tx, account.id, id);
      return avatar.ok ? ok(stored(encodeAvatar(avatar.value, ctx.assetUrl))) : avatar;
    },
  });
  return explainRefusal(ctx, id, result);
}

export async function deleteOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const id = avatarIdOf(ctx);
  if (!id.ok) return id;
  const write = readEmptyWrite(ctx, `/avatars/${id.value}`);
  if (!write.ok) return write;
  const { engine, account } = ctx;
  const result = await removeBlobs(ctx, (unused) =>
    respondOnce(ctx, {
      ...write.value,
      execute: async (tx) => {
        const deleted = await deleteAvatar(engine, tx, account.id, id.value);
        if (!deleted.ok) return deleted;
        unused(deleted.value.hashes);
        return ok(stored({ success: true }));
      },
    }),
  );
  return explainRefusal(ctx, id.value, result);
}

/**
 * An avatar that others may see can only be changed by its owner. A private one of another account is like one that does
 * not exist, so that nobody learns which ids do.
 */
async function explainRefusal<T>(ctx: RequestContext, id: string, result: Result<T>): Promise<Result<T>> {
  if (result.ok || result.error.code !== "avatar_not_found") return result;
  const { engine, account } = ctx;
  const avatar = await getPublicAvatar(engine.store, account.id, id);
  if (!avatar.ok) return result;
  return fail("unauthorized_access", "The avatar belongs to another user, who alone may change it.", {
    hint: "Make one of your own from it with remix.",
  });
}
