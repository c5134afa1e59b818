// This file is auto-generated from openapi/argil.yaml

import { lazy } from "../../lazy.ts";
import { limitObjects } from "../../limit-objects.ts";
import type { Operation } from "../../operation.ts";
import {
  zAvatar,
  zAvatarList,
  zCreateAvatarBody,
  zCreateAvatarHeaders,
  zCreateWebhookBody,
  zCreateWebhookHeaders,
  zDeleteWebhookHeaders,
  zDeleteWebhookPath,
  zGetAvatarPath,
  zGetMediaPath,
  zGetMediaQuery,
  zGetVoicePath,
  zListAvatarsQuery,
  zListVoicesQuery,
  zUpdateWebhookBody,
  zUpdateWebhookHeaders,
  zUpdateWebhookPath,
  zVoice,
  zVoiceList,
  zWebhook,
  zWebhookList,
} from "./zod.gen.ts";

/** The path that all others are relative to. */
export const basePath = "/argil/v1";

const createAvatarBody = lazy(() => limitObjects(zCreateAvatarBody(), [{"path":["datasetImage"],"anyOf":["url","base64"],"maxProperties":1},{"path":["extras"],"maxProperties":10,"maxNameLength":256}]));

/** Every operation of the API by its operationId. */
export const operations = {
  createAvatar: {
    method: "POST",
    path: "/avatars",
    scope: "write",
    open: false,
    get headers() {
      return zCreateAvatarHeaders();
    },
    get body() {
      return createAvatarBody();
    },
    responses: {
      get 201() {
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
    queryNumbers: [],
    responses: {
      get 200() {
        return zAvatarList();
      },
    },
  },
  getAvatar: {
    method: "GET",
    path: "/avatars/{id}",
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
      get 201() {
        return zWebhook();
      },
    },
  },
  listWebhooks: {
    method: "GET",
    path: "/webhooks",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zWebhookList();
      },
    },
  },
  updateWebhook: {
    method: "PUT",
    path: "/webhooks/{id}",
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
    path: "/webhooks/{id}",
    scope: "manage",
    open: false,
    get params() {
      return zDeleteWebhookPath();
    },
    get headers() {
      return zDeleteWebhookHeaders();
    },
    responses: {
      204: null,
    },
  },
  listVoices: {
    method: "GET",
    path: "/voices",
    scope: "read",
    open: false,
    get query() {
      return zListVoicesQuery();
    },
    queryNumbers: [],
    responses: {
      get 200() {
        return zVoiceList();
      },
    },
  },
  getVoice: {
    method: "GET",
    path: "/voices/{id}",
    scope: "read",
    open: false,
    get params() {
      return zGetVoicePath();
    },
    responses: {
      get 200() {
        return zVoice();
      },
    },
  },
  getMedia: {
    method: "GET",
    path: "/media/{id}",
    scope: "read",
    open: true,
    get params() {
      return zGetMediaPath();
    },
    get query() {
      return zGetMediaQuery();
    },
    queryNumbers: ["expires"],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Operations that need no API key. */
export type OpenOperationId = {
  [Id in OperationId]: (typeof operations)[Id]["open"] extends true ? Id : never;
}[OperationId];
