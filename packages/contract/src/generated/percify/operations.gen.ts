// This file is auto-generated from openapi/percify.yaml

import type { Operation } from "../../operation.ts";
import {
  zAvatar,
  zAvatarList,
  zCastAvatarsBody,
  zCastAvatarsHeaders,
  zComment,
  zCommentList,
  zCommentOnAvatarBody,
  zCommentOnAvatarHeaders,
  zCommentOnAvatarPath,
  zCreateWebhookBody,
  zCreateWebhookHeaders,
  zCreditBalance,
  zCreditHistory,
  zDeleteAvatarHeaders,
  zDeleteAvatarPath,
  zDeleteWebhookHeaders,
  zDeleteWebhookPath,
  zGenerateAvatarBody,
  zGenerateAvatarHeaders,
  zGenerateImageBody,
  zGenerateImageHeaders,
  zGenerateResponse,
  zGetAvatarPath,
  zGetHistoryQuery,
  zGetImagePath,
  zGetUsageQuery,
  zGetUserHistoryQuery,
  zGetWebhookPath,
  zLike,
  zLikeAvatarHeaders,
  zLikeAvatarPath,
  zListAvatarsQuery,
  zListCommentsPath,
  zListCommentsQuery,
  zListFeedQuery,
  zPercifyYourselfBody,
  zPercifyYourselfHeaders,
  zProfile,
  zPublishAvatarBody,
  zPublishAvatarHeaders,
  zPublishAvatarInBodyBody,
  zPublishAvatarInBodyHeaders,
  zPublishAvatarPath,
  zPurchase,
  zPurchaseCreditsBody,
  zPurchaseCreditsHeaders,
  zRemixAvatarBody,
  zRemixAvatarHeaders,
  zRemixAvatarPath,
  zSuccess,
  zTestWebhookHeaders,
  zTestWebhookPath,
  zTierInfo,
  zUnlikeAvatarHeaders,
  zUnlikeAvatarPath,
  zUpdateAvatarBody,
  zUpdateAvatarHeaders,
  zUpdateAvatarPath,
  zUpdateProfileBody,
  zUpdateProfileHeaders,
  zUpdateWebhookBody,
  zUpdateWebhookHeaders,
  zUpdateWebhookPath,
  zUsage,
  zWebhook,
  zWebhookList,
} from "./zod.gen.ts";

/** The path that all others are relative to. */
export const basePath = "/percify/v1";

/** Every operation of the API by its operationId. */
export const operations = {
  publishAvatarInBody: {
    method: "POST",
    path: "/avatars/publish",
    scope: "write",
    open: false,
    get headers() {
      return zPublishAvatarInBodyHeaders();
    },
    get body() {
      return zPublishAvatarInBodyBody();
    },
    responses: {
      get 200() {
        return zAvatar();
      },
    },
  },
  generateAvatar: {
    method: "POST",
    path: "/avatars/generate",
    scope: "write",
    open: false,
    get headers() {
      return zGenerateAvatarHeaders();
    },
    get body() {
      return zGenerateAvatarBody();
    },
    responses: {
      get 200() {
        return zGenerateResponse();
      },
    },
  },
  percifyYourself: {
    method: "POST",
    path: "/avatars/percify-yourself",
    scope: "write",
    open: false,
    get headers() {
      return zPercifyYourselfHeaders();
    },
    get body() {
      return zPercifyYourselfBody();
    },
    form: {"files":["image"],"singleFiles":["image"],"json":[],"numbers":["guidanceScale","seed"]},
    responses: {
      get 200() {
        return zAvatar();
      },
    },
  },
  castAvatars: {
    method: "POST",
    path: "/avatars/cast",
    scope: "write",
    open: false,
    get headers() {
      return zCastAvatarsHeaders();
    },
    get body() {
      return zCastAvatarsBody();
    },
    responses: {
      get 200() {
        return zAvatar();
      },
    },
  },
  listAvatars: {
    method: "GET",
    path: "/avatars",
    scope: "read",
    open: false,
    get query() {
      return zListAvatarsQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zAvatarList();
      },
    },
  },
  getAvatar: {
    method: "GET",
    path: "/avatars/{avatarId}",
    scope: "read",
    open: false,
    get params() {
      return zGetAvatarPath();
    },
    responses: {
      get 200() {
        return zAvatar();
      },
    },
  },
  updateAvatar: {
    method: "PATCH",
    path: "/avatars/{avatarId}",
    scope: "write",
    open: false,
    get params() {
      return zUpdateAvatarPath();
    },
    get headers() {
      return zUpdateAvatarHeaders();
    },
    get body() {
      return zUpdateAvatarBody();
    },
    responses: {
      get 200() {
        return zAvatar();
      },
    },
  },
  deleteAvatar: {
    method: "DELETE",
    path: "/avatars/{avatarId}",
    scope: "write",
    open: false,
    get params() {
      return zDeleteAvatarPath();
    },
    get headers() {
      return zDeleteAvatarHeaders();
    },
    responses: {
      get 200() {
        return zSuccess();
      },
    },
  },
  publishAvatar: {
    method: "POST",
    path: "/avatars/{avatarId}/publish",
    scope: "write",
    open: false,
    get params() {
      return zPublishAvatarPath();
    },
    get headers() {
      return zPublishAvatarHeaders();
    },
    get body() {
      return zPublishAvatarBody();
    },
    responses: {
      get 200() {
        return zAvatar();
      },
    },
  },
  likeAvatar: {
    method: "POST",
    path: "/avatars/{avatarId}/like",
    scope: "write",
    open: false,
    get params() {
      return zLikeAvatarPath();
    },
    get headers() {
      return zLikeAvatarHeaders();
    },
    responses: {
      get 200() {
        return zLike();
      },
    },
  },
  unlikeAvatar: {
    method: "DELETE",
    path: "/avatars/{avatarId}/like",
    scope: "write",
    open: false,
    get params() {
      return zUnlikeAvatarPath();
    },
    get headers() {
      return zUnlikeAvatarHeaders();
    },
    responses: {
      get 200() {
        return zLike();
      },
    },
  },
  commentOnAvatar: {
    method: "POST",
    path: "/avatars/{avatarId}/comment",
    scope: "write",
    open: false,
    get params() {
      return zCommentOnAvatarPath();
    },
    get headers() {
      return zCommentOnAvatarHeaders();
    },
    get body() {
      return zCommentOnAvatarBody();
    },
    responses: {
      get 200() {
        return zComment();
      },
    },
  },
  listComments: {
    method: "GET",
    path: "/avatars/{avatarId}/comments",
    scope: "read",
    open: false,
    get params() {
      return zListCommentsPath();
    },
    get query() {
      return zListCommentsQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zCommentList();
      },
    },
  },
  remixAvatar: {
    method: "POST",
    path: "/avatars/{avatarId}/remix",
    scope: "write",
    open: false,
    get params() {
      return zRemixAvatarPath();
    },
    get headers() {
      return zRemixAvatarHeaders();
    },
    get body() {
      return zRemixAvatarBody();
    },
    responses: {
      get 200() {
        return zAvatar();
      },
    },
  },
  generateImage: {
    method: "POST",
    path: "/images/generate",
    scope: "write",
    open: false,
    get headers() {
      return zGenerateImageHeaders();
    },
    get body() {
      return zGenerateImageBody();
    },
    responses: {
      get 200() {
        return zGenerateResponse();
      },
    },
  },
  getImage: {
    method: "GET",
    path: "/images/{imageId}",
    scope: "read",
    open: false,
    get params() {
      return zGetImagePath();
    },
    responses: {
      get 200() {
        return zAvatar();
      },
    },
  },
  listFeed: {
    method: "GET",
    path: "/feed",
    scope: "read",
    open: false,
    get query() {
      return zListFeedQuery();
    },
    queryNumbers: ["limit","page"],
    responses: {
      get 200() {
        return zAvatarList();
      },
    },
  },
  getBalance: {
    method: "GET",
    path: "/credits/balance",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zCreditBalance();
      },
    },
  },
  getUserBalance: {
    method: "GET",
    path: "/user/credits/balance",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zCreditBalance();
      },
    },
  },
  getHistory: {
    method: "GET",
    path: "/credits/history",
    scope: "read",
    open: false,
    get query() {
      return zGetHistoryQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zCreditHistory();
      },
    },
  },
  getUserHistory: {
    method: "GET",
    path: "/user/credits/history",
    scope: "read",
    open: false,
    get query() {
      return zGetUserHistoryQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zCreditHistory();
      },
    },
  },
  purchaseCredits: {
    method: "POST",
    path: "/user/credits/purchase",
    scope: "manage",
    open: false,
    get headers() {
      return zPurchaseCreditsHeaders();
    },
    get body() {
      return zPurchaseCreditsBody();
    },
    responses: {
      get 200() {
        return zPurchase();
      },
    },
  },
  getProfile: {
    method: "GET",
    path: "/user/profile",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zProfile();
      },
    },
  },
  updateProfile: {
    method: "PATCH",
    path: "/user/profile",
    scope: "manage",
    open: false,
    get headers() {
      return zUpdateProfileHeaders();
    },
    get body() {
      return zUpdateProfileBody();
    },
    responses: {
      get 200() {
        return zProfile();
      },
    },
  },
  getUsage: {
    method: "GET",
    path: "/user/usage",
    scope: "read",
    open: false,
    get query() {
      return zGetUsageQuery();
    },
    queryNumbers: [],
    responses: {
      get 200() {
        return zUsage();
      },
    },
  },
  getTier: {
    method: "GET",
    path: "/user/tier",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zTierInfo();
      },
    },
  },
  listWebhooks: {
    method: "GET",
    path: "/webhooks",
    scope: "manage",
    open: false,
    responses: {
      get 200() {
        return zWebhookList();
      },
    },
  },
  createWebhook: {
    method: "POST",
    path: "/webhooks",
    scope: "manage",
    open: false,
    get headers() {
      return zCreateWebhookHeaders();
    },
    get body() {
      return zCreateWebhookBody();
    },
    responses: {
      get 200() {
        return zWebhook();
      },
    },
  },
  getWebhook: {
    method: "GET",
    path: "/webhooks/{webhookId}",
    scope: "manage",
    open: false,
    get params() {
      return zGetWebhookPath();
    },
    responses: {
      get 200() {
        return zWebhook();
      },
    },
  },
  updateWebhook: {
    method: "PATCH",
    path: "/webhooks/{webhookId}",
    scope: "manage",
    open: false,
    get params() {
      return zUpdateWebhookPath();
    },
    get headers() {
      return zUpdateWebhookHeaders();
    },
    get body() {
      return zUpdateWebhookBody();
    },
    responses: {
      get 200() {
        return zWebhook();
      },
    },
  },
  deleteWebhook: {
    method: "DELETE",
    path: "/webhooks/{webhookId}",
    scope: "manage",
    open: false,
    get params() {
      return zDeleteWebhookPath();
    },
    get headers() {
      return zDeleteWebhookHeaders();
    },
    responses: {
      get 200() {
        return zSuccess();
      },
    },
  },
  testWebhook: {
    method: "POST",
    path: "/webhooks/{webhookId}/test",
    scope: "manage",
    open: false,
    get params() {
      return zTestWebhookPath();
    },
    get headers() {
      return zTestWebhookHeaders();
    },
    responses: {
      get 200() {
        return zSuccess();
      },
    },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Operations that need no API key. */
export type OpenOperationId = {
  [Id in OperationId]: (typeof operations)[Id]["open"] extends true ? Id : never;
}[OperationId];
