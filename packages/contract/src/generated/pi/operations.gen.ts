// This file is auto-generated from openapi/pi.yaml

import { lazy } from "../../lazy.ts";
import { limitObjects } from "../../limit-objects.ts";
import type { Operation } from "../../operation.ts";
import {
  zCreateWebhookBody,
  zGenerateAvatarBody,
  zGenerateAvatarHeaders,
  zGetAvatarPath,
  zGetJobPath,
  zGetJobQuery,
  zJobEnvelope,
  zListAvatarsQuery,
  zQueuedJobEnvelope,
  zRetrievedAvatarEnvelope,
  zSaveAvatarBody,
  zSavedAvatarEnvelope,
  zSavedAvatarListEnvelope,
  zUpdateWebhookBody,
  zUpdateWebhookPath,
  zWebhookEnvelope,
  zWebhookListEnvelope,
} from "./zod.gen.ts";

/** The path that all others are relative to. */
export const basePath = "/pi/api/v1";

const generateAvatarBody = lazy(() => limitObjects(zGenerateAvatarBody(), [{"path":["hints"],"maxJsonLength":16384},{"path":["metadata"],"maxProperties":16}]));

/** Every operation of the API by its operationId. */
export const operations = {
  generateAvatar: {
    method: "POST",
    path: "/avatars/generate",
    scope: "write",
    open: false,
    get headers() {
      return zGenerateAvatarHeaders();
    },
    get body() {
      return generateAvatarBody();
    },
    responses: {
      get 202() {
        return zQueuedJobEnvelope();
      },
    },
  },
  saveAvatar: {
    method: "POST",
    path: "/avatars/save",
    scope: "write",
    open: false,
    get body() {
      return zSaveAvatarBody();
    },
    responses: {
      get 200() {
        return zSavedAvatarEnvelope();
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
        return zSavedAvatarListEnvelope();
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
        return zRetrievedAvatarEnvelope();
      },
    },
  },
  getJob: {
    method: "GET",
    path: "/jobs/{id}",
    scope: "read",
    open: false,
    get params() {
      return zGetJobPath();
    },
    get query() {
      return zGetJobQuery();
    },
    queryNumbers: ["timeout_seconds"],
    responses: {
      get 200() {
        return zJobEnvelope();
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
        return zWebhookListEnvelope();
      },
    },
  },
  createWebhook: {
    method: "POST",
    path: "/webhooks",
    scope: "manage",
    open: false,
    get body() {
      return zCreateWebhookBody();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  updateWebhook: {
    method: "PATCH",
    path: "/webhooks/{id}",
    scope: "manage",
    open: false,
    get params() {
      return zUpdateWebhookPath();
    },
    get body() {
      return zUpdateWebhookBody();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Operations that need no API key. */
export type OpenOperationId = {
  [Id in OperationId]: (typeof operations)[Id]["open"] extends true ? Id : never;
}[OperationId];
