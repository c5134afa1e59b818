// This file is auto-generated from openapi/hoox.yaml

import type { Operation } from "../../operation.ts";
import {
  zAvatar,
  zCreateAvatarBody,
  zCreateAvatarHeaders,
  zEditAvatarBody,
  zEditAvatarHeaders,
  zGenerationStatus,
  zGetAvatarPath,
  zGetAvatarStatusQuery,
  zGetLookPath,
  zGetMediaPath,
  zGetMediaQuery,
  zListLooksQuery,
  zLook,
  zLookList,
  zLookReference,
} from "./zod.gen.ts";

/** The path that all others are relative to. */
export const basePath = "/hoox/api/public/v1";

/** Every operation of the API by its operationId. */
export const operations = {
  createAvatar: {
    method: "POST",
    path: "/avatar/create",
    scope: "write",
    open: false,
    get headers() {
      return zCreateAvatarHeaders();
    },
    get body() {
      return zCreateAvatarBody();
    },
    responses: {
      get 201() {
        return zLookReference();
      },
    },
  },
  editAvatar: {
    method: "POST",
    path: "/avatar/edit",
    scope: "write",
    open: false,
    get headers() {
      return zEditAvatarHeaders();
    },
    get body() {
      return zEditAvatarBody();
    },
    responses: {
      get 201() {
        return zLookReference();
      },
    },
  },
  getAvatarStatus: {
    method: "GET",
    path: "/avatar/status",
    scope: "read",
    open: false,
    get query() {
      return zGetAvatarStatusQuery();
    },
    queryNumbers: [],
    responses: {
      get 200() {
        return zGenerationStatus();
      },
    },
  },
  listLooks: {
    method: "GET",
    path: "/avatar/list",
    scope: "read",
    open: false,
    get query() {
      return zListLooksQuery();
    },
    queryNumbers: [],
    responses: {
      get 200() {
        return zLookList();
      },
    },
  },
  getAvatar: {
    method: "GET",
    path: "/avatar/{avatar_id}",
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
  getLook: {
    method: "GET",
    path: "/avatar/{avatar_id}/look/{look_id}",
    scope: "read",
    open: false,
    get params() {
      return zGetLookPath();
    },
    responses: {
      get 200() {
        return zLook();
      },
    },
  },
  listResources: {
    method: "GET",
    path: "/resources/avatars",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zLookList();
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
