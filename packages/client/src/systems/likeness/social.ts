import type { Comment, Like, PublicAvatar } from "../../generated/v1/types.gen.ts";
import type { SocialRequests } from "../driver.ts";
import { decodeAvatar } from "./decode.ts";
import { decodeDeletion, decodeObject, decodePage } from "./decode-resource.ts";
import { request } from "./encode.ts";

const decodePublicAvatar = decodeObject<PublicAvatar>("public_avatar");
const decodeLike = decodeObject<Like>("like");
const decodeComment = decodeObject<Comment>("comment");

export const social: SocialRequests = {
  publishAvatar: (id, params = {}) => request("POST", ["avatars", id, "publish"], decodeAvatar, { params }),
  unpublishAvatar: (id) => request("DELETE", ["avatars", id, "publish"], decodeAvatar),
  likeAvatar: (id) => request("POST", ["avatars", id, "like"], decodeLike),
  unlikeAvatar: (id) => request("DELETE", ["avatars", id, "like"], decodeLike),
  listFeed: (query) => request("GET", "/feed", decodePage(decodePublicAvatar), { params: query }),
  getPublicAvatar: (id) => request("GET", ["avatars", id], decodePublicAvatar, { query: { view: "public" } }),
  listComments: (avatarId, query) =>
    request("GET", ["avatars", avatarId, "comments"], decodePage(decodeComment), { params: query }),
  createComment: (avatarId, params) =>
    request("POST", ["avatars", avatarId, "comments"], decodeComment, { params }),
  deleteComment: (avatarId, id) => request("DELETE", ["avatars", avatarId, "comments", id], decodeDeletion),
};
