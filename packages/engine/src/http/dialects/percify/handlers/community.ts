import { operations } from "@likeness/contract/percify";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import { addComment, listComments } from "../../../../features/social/comments.ts";
import { listFeed } from "../../../../features/social/feed.ts";
import { type LikeState, likeAvatar, unlikeAvatar } from "../../../../features/social/likes.ts";
import { ownersOf } from "../../../../features/social/visible-avatar.ts";
import { ok, type Result } from "../../../../model/result.ts";
import type { Transaction } from "../../../../ports/store.ts";
import { parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite, readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { decodeCursor, decodeTag } from "../decode.ts";
import { encodeComment, encodePagination, encodePublicAvatar } from "../encode.ts";
import { encodeId } from "../ids.ts";
import { avatarIdOf, respondJson, stored } from "../respond.ts";

export async function getFeed(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listFeed, ctx.url);
  if (!query.ok) return query;
  const { limit, page, cursor, sortBy, tag } = query.value;
  const offset = cursor === undefined ? (page - 1) * limit : 0;
  const { items, total, hasMore } = await listFeed(ctx.engine.store, ctx.account.id, {
    limit,
    offset,
    sort: sortBy === "likes" ? "likes" : "newest",
    ...(cursor !== undefined && { after: decodeCursor(cursor) }),
    ...(tag !== undefined && { tag: decodeTag(tag) }),
  });
  const avatars = items.map((avatar) => encodePublicAvatar(avatar, ctx.assetUrl));
  return respondJson(ctx, {
    avatars,
    pagination: encodePagination(total, { limit, offset }, hasMore),
    nextCursor: (hasMore && avatars.at(-1)?.id) || null,
    hasMore,
  });
}

export function likeOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  return changeLike(ctx, (tx, id) => likeAvatar(ctx.engine, tx, ctx.account.id, id));
}

export function unlikeOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  return changeLike(ctx, (tx, id) => unlikeAvatar(tx, ctx.account.id, id));
}

async function changeLike(
  ctx: RequestContext,
  change: (tx: Transaction, avatarId: string) => Promise<Result<LikeState>>,
): Promise<Result<Response>> {
  const id = avatarIdOf(ctx);
  if (!id.ok) return id;
  const write = readEmptyWrite(ctx, `/avatars/${id.value}/like`);
  if (!write.ok) return write;
  return respondOnce(ctx, {
    ...write.value,
    otherAccounts: () => ownersOf(ctx.engine.store, id.value),
    execute: async (tx) => {
      const state = await change(tx, id.value);
      if (!state.ok) return state;
      const { isLiked: liked, likes } = state.value;
      return ok(stored({ avatarId: encodeId("avatar", id.value), liked, likes }));
    },
  });
}

export async function commentOnAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const id = avatarIdOf(ctx);
  if (!id.ok) return id;
  const { engine, account } = ctx;
  const route = `/avatars/${id.value}/comment`;
  const request = await readWrite(ctx, { route, body: operations.commentOnAvatar.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { text } = body;
  return respondOnce(ctx, {
    ...write,
    otherAccounts: () => ownersOf(engine.store, id.value),
    authorize: () => moderateText(engine, { comment: text }, ctx.request.signal),
    execute: async (tx) => {
      const comment = await addComment(engine, tx, account.id, { avatarId: id.value, text });
      return comment.ok ? ok(stored(encodeComment(comment.value, account.id))) : comment;
    },
  });
}

export async function listAvatarComments(ctx: RequestContext): Promise<Result<Response>> {
  const id = avatarIdOf(ctx);
  if (!id.ok) return id;
  const query = parseSearch(operations.listComments, ctx.url);
  if (!query.ok) return query;
  const { limit, offset } = query.value;
  const { engine, account } = ctx;
  const page = await listComments(engine.store, account.id, id.value, { limit, offset });
  if (!page.ok) return page;
  const { items, total, hasMore } = page.value;
  return respondJson(ctx, {
    comments: items.map((comment) => encodeComment(comment, account.id)),
    pagination: encodePagination(total, query.value, hasMore),
  });
}
