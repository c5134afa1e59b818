import { request } from "../core/call.ts";
import type { Core } from "../core/core.ts";
import type { LikenessPromise } from "../core/likeness-promise.ts";
import { listPages } from "../core/list-pages.ts";
import type { RequestOptions } from "../core/options.ts";
import type { ListParams, Pages } from "../core/pages.ts";
import type {
  Avatar,
  Comment,
  CreateCommentRequest,
  Deletion,
  Like,
  PublicAvatar,
  PublishAvatarRequest,
} from "../generated/v1/types.gen.ts";
import type { Capabilities } from "../systems/capabilities.ts";
import type { Methods } from "../systems/support.ts";

/** The methods of `avatars` about what other accounts see of an avatar. */
export interface SharedAvatars {
  /** Shows the avatar to others: `public` in the feed, `unlisted` to those who know its id. `public` by default. */
  publish(id: string, params?: PublishAvatarRequest, options?: RequestOptions): LikenessPromise<Avatar>;
  /** Makes the avatar private again. Its likes and comments are kept. */
  unpublish(id: string, options?: RequestOptions): LikenessPromise<Avatar>;
  /** Likes a public or unlisted avatar of any account, or your own. Repeating it changes nothing. */
  like(id: string, options?: RequestOptions): LikenessPromise<Like>;
  /** Takes a like back. Repeating it changes nothing. */
  unlike(id: string, options?: RequestOptions): LikenessPromise<Like>;
}

export interface FeedListParams extends ListParams {
  /** Lists only avatars with this tag. */
  readonly tag?: string | undefined;
  /** The last published or the most liked first; `newest` by default. */
  readonly sort?: "newest" | "likes" | undefined;
}

export interface Feed {
  /** Lists the public avatars of all accounts. */
  list(params?: FeedListParams, options?: RequestOptions): Pages<PublicAvatar>;
  /** Gets a public or unlisted avatar of any account, as others see it. */
  get(id: string, options?: RequestOptions): LikenessPromise<PublicAvatar>;
}

export interface Comments {
  /** Lists the comments on an avatar, newest first. */
  list(avatarId: string, params?: ListParams, options?: RequestOptions): Pages<Comment>;
  /** Comments on a public or unlisted avatar of any account, or your own. */
  create(avatarId: string, params: CreateCommentRequest, options?: RequestOptions): LikenessPromise<Comment>;
  /** Deletes a comment that you wrote, or one on an avatar of yours. */
  delete(avatarId: string, id: string, options?: RequestOptions): LikenessPromise<Deletion>;
}

/** The comments as far as the system has them. */
export type CommentsOf<C extends Capabilities> = Methods<
  Comments,
  { create: "comment"; list: "comments"; delete: "comments" },
  C
>;

export function sharedAvatars(core: Core): SharedAvatars {
  return {
    publish: (id, params, options) => request(core, (driver) => driver.publishAvatar(id, params), options),
    unpublish: (id, options) => request(core, (driver) => driver.unpublishAvatar(id), options),
    like: (id, options) => request(core, (driver) => driver.likeAvatar(id), options),
    unlike: (id, options) => request(core, (driver) => driver.unlikeAvatar(id), options),
  };
}

export function feed(core: Core): Feed {
  return {
    list: (params, options) => listPages(core, (driver, query) => driver.listFeed(query), params, options),
    get: (id, options) => request(core, (driver) => driver.getPublicAvatar(id), options),
  };
}

export function comments(core: Core): Comments {
  return {
    list: (avatarId, params, options) =>
      listPages(core, (driver, query) => driver.listComments(avatarId, query), params, options),
    create: (avatarId, params, options) =>
      request(core, (driver) => driver.createComment(avatarId, params), options),
    delete: (avatarId, id, options) => request(core, (driver) => driver.deleteComment(avatarId, id), options),
  };
}
