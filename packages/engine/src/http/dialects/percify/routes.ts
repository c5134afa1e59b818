import { basePath, operations } from "@likeness/contract/percify";
import type { Route } from "../../dialect.ts";
import { signedAssetRoute } from "../../respond/respond-asset.ts";
import { routesOf } from "../../routes-of.ts";
import {
  deleteOneAvatar,
  getAvatar,
  getImage,
  listAvatars,
  publishAvatar,
  publishAvatarInBody,
  updateOneAvatar,
} from "./handlers/avatars.ts";
import {
  commentOnAvatar,
  getFeed,
  likeOneAvatar,
  listAvatarComments,
  unlikeOneAvatar,
} from "./handlers/community.ts";
import { getBalance, getHistory, getUserHistory, purchaseCredits } from "./handlers/credits.ts";
import { castAvatars, percifyYourself, remixAvatar } from "./handlers/derived-avatars.ts";
import { generateAvatar, generateImage } from "./handlers/generate.ts";
import { getProfile, getTier, getUsage, updateOwnProfile } from "./handlers/user.ts";
import {
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  testWebhook,
  updateWebhook,
} from "./handlers/webhooks.ts";

const handlers = {
  publishAvatarInBody,
  generateAvatar,
  percifyYourself,
  castAvatars,
  listAvatars,
  getAvatar,
  updateAvatar: updateOneAvatar,
  deleteAvatar: deleteOneAvatar,
  publishAvatar,
  likeAvatar: likeOneAvatar,
  unlikeAvatar: unlikeOneAvatar,
  commentOnAvatar,
  listComments: listAvatarComments,
  remixAvatar,
  generateImage,
  getImage,
  listFeed: getFeed,
  getBalance,
  getUserBalance: getBalance,
  getHistory,
  getUserHistory,
  purchaseCredits,
  getProfile,
  updateProfile: updateOwnProfile,
  getUsage,
  getTier,
  listWebhooks,
  createWebhook,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  testWebhook,
};

/** The base path of the pages, and that of openapi.json, whose server is `https://percify.io/api`. */
const basePaths = [basePath, basePath.replace(/v1$/, "api")];

export const routes: readonly Route[] = [
  ...basePaths.flatMap((base) => routesOf(base, operations, handlers)),
  signedAssetRoute(`${basePath}/assets/:id`),
];
