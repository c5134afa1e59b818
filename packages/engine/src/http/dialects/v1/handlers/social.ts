import { operations } from "@likeness/contract/v1";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import {
  accountsOfComment,
  addComment,
  deleteComment,
  listComments,
} from "../../../../features/social/comments.ts";
import { listFeed } from "../../../../features/social/feed.ts";
import { type LikeState, likeAvatar, unlikeAvatar } from "../../../../features/social/likes.ts";
import { ownersOf } from "../../../../features/social/visible-avatar.ts";
import { noDeletions } from "../../../../model/deletion-counts.ts";
import { ok, type Result } from "../../../../model/result.ts";
import type { Transaction } from "../../../../ports/store.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite, readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { decodeFeedQuery } from "../decode/social.ts";
import { decodePage } from "../decode.ts";
import { encodeComment, encodePublicAvatar } from "../encode/social.ts";
import { encodeDeletion } from "../encode.ts";
import { dataEnvelope, respondList } from "../respond.ts";

export async function getFeed(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listFeed, ctx.url);
  if (!query.ok) return query;
  const request = { ...decodePage(query.value), ...decodeFeedQuery(query.value) };
  const page = await listFeed(ctx.engine.store, ctx.account.id, request);
  return respondList(
    ctx,
    page.items.map((avatar) => encodePublicAvatar(avatar, ctx.assetUrl)),
    page,
  );
}

export function likeOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  return changeLike(ctx, (tx, avatarId) => likeAvatar(ctx.engine, tx, ctx.account.id, avatarId));
}

export function unlikeOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  return changeLike(ctx, (tx, avatarId) => unlikeAvatar(tx, ctx.account.id, avatarId));
}

async function changeLike(
  ctx: RequestContext,
  change: (tx: Transaction, avatarId: string) => Promise<Result<LikeState>>,
): Promise<Result<Response>> {
  const params = parse(operations.likeAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const write = readEmptyWrite(ctx, `/avatars/${id}/like`);
  if (!write.ok) return write;
  return respondOnce(ctx, {
    ...write.value,
    otherAccounts: () => ownersOf(ctx.engine.store, id),
    execute: async (tx) => {
      const state = await change(tx, id);
      if (!state.ok) return state;
      const { isLiked: liked, likes } = state.value;
      const data = { object: "like", avatar_id: id, liked, likes };
      return ok({ status: 200, body: dataEnvelope(ctx, "like", data) });
    },
  });
}

export async function listAvatarComments(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.listComments.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.listComments, ctx.url);
  if (!query.ok) return query;
  const { engine, account } = ctx;
  const page = await listComments(engine.store, account.id, params.value.id, decodePage(query.value));
  if (!page.ok) return page;
  return respondList(
    ctx,
    page.value.items.map((comment) => encodeComment(comment, account.id)),
    page.value,
  );
}

export async function createComment(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.createComment.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine, account } = ctx;
  const request = await readWrite(ctx, {
    route: `/avatars/${id}/comments`,
    body: operations.createComment.body,
  });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { text } = body;
  return respondOnce(ctx, {
    ...write,
    otherAccounts: () => ownersOf(engine.store, id),
    authorize: () => moderateText(engine, { comment: text }, ctx.request.signal),
    execute: async (tx) => {
      const comment = await addComment(engine, tx, account.id, { avatarId: id, text });
      if (!comment.ok) return comment;
      const data = encodeComment(comment.value, account.id);
      return ok({ status: 201, body: dataEnvelope(ctx, "comment", data) });
    },
  });
}

export async function deleteOneComment(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.deleteComment.params, ctx.params);
  if (!params.ok) return params;
  const { id: avatarId, comment_id: id } = params.value;
  const write = readEmptyWrite(ctx, `/avatars/${avatarId}/comments/${id}`);
  if (!write.ok) return write;
  const { engine, account } = ctx;
  return respondOnce(ctx, {
    ...write.value,
    otherAccounts: () => accountsOfComment(engine.store, { avatarId, id }),
    execute: async (tx) => {
      const comment = await deleteComment(tx, account.id, { avatarId, id });
      if (!comment.ok) return comment;
      // The text is not returned, because the response is stored for the idempotency key.
      const data = encodeDeletion(id, { ...noDeletions, comments: 1 });
      return ok({ status: 200, body: dataEnvelope(ctx, "deletion", data) });
    },
  });
}
