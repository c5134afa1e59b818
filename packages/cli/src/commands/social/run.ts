import type { Avatar, Comment, Deletion, FeedListParams, Like, PublicAvatar } from "@likeness/client";
import { findAvatar, findAvatarId } from "../../client/find-avatar.ts";
import { fetchList, type ListOptions, type ListResult } from "../../client/list.ts";
import type { CommandContext } from "../../context.ts";

export interface PublishInput {
  readonly idOrLabel: string;
  readonly unlisted?: boolean | undefined;
  readonly tag?: string[] | undefined;
  readonly description?: string | undefined;
}

export async function publishAvatar(
  { idOrLabel, unlisted, tag: tags, description }: PublishInput,
  context: CommandContext,
): Promise<Avatar> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const { id } = await findAvatar(likeness, idOrLabel, signal);
  const params = {
    visibility: unlisted ? "unlisted" : "public",
    ...(tags && { tags }),
    ...(description !== undefined && { description }),
  } as const;
  return likeness.avatars.publish(id, params, { signal });
}

export async function unpublishAvatar(idOrLabel: string, context: CommandContext): Promise<Avatar> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const { id } = await findAvatar(likeness, idOrLabel, signal);
  return likeness.avatars.unpublish(id, { signal });
}

export async function listFeed(
  { sort, tag, ...page }: ListOptions & Pick<FeedListParams, "sort" | "tag">,
  context: CommandContext,
): Promise<ListResult<PublicAvatar>> {
  const likeness = await context.connect({ runsWorker: false });
  const filter = { ...(sort && { sort }), ...(tag !== undefined && { tag }) };
  return fetchList(
    (params) => likeness.feed.list({ ...params, ...filter }, { signal: context.signal }),
    page,
  );
}

export async function likeAvatar(idOrLabel: string, context: CommandContext): Promise<Like> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  return likeness.avatars.like(await findAvatarId(likeness, idOrLabel, signal), { signal });
}

export async function unlikeAvatar(idOrLabel: string, context: CommandContext): Promise<Like> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  return likeness.avatars.unlike(await findAvatarId(likeness, idOrLabel, signal), { signal });
}

export async function addComment(
  { idOrLabel, text }: { readonly idOrLabel: string; readonly text: string },
  context: CommandContext,
): Promise<Comment> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const id = await findAvatarId(likeness, idOrLabel, signal);
  return likeness.comments.create(id, { text }, { signal });
}

export async function listComments(
  idOrLabel: string,
  options: ListOptions,
  context: CommandContext,
): Promise<ListResult<Comment>> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const id = await findAvatarId(likeness, idOrLabel, signal);
  return fetchList((params) => likeness.comments.list(id, params, { signal }), options);
}

export async function deleteComment(
  { idOrLabel, commentId }: { readonly idOrLabel: string; readonly commentId: string },
  context: CommandContext,
): Promise<Deletion> {
  const { signal } = context;
  const likeness = await context.connect({ runsWorker: false });
  const id = await findAvatarId(likeness, idOrLabel, signal);
  return likeness.comments.delete(id, commentId, { signal });
}
