import { generateAvatarBody } from "../generate-avatar-body.ts";
import {
  zAvatarEnvelope,
  zAvatarListEnvelope,
  zDeleteAvatarHeaders,
  zDeleteAvatarPath,
  zDeletionEnvelope,
  zGenerateAvatarHeaders,
  zGetAvatarPath,
  zJobEnvelope,
  zListAvatarsQuery,
  zSaveAvatarHeaders,
  zSaveAvatarRequest,
  zUpdateAvatarHeaders,
  zUpdateAvatarPath,
  zUpdateAvatarRequest,
} from "../generated/v1/zod.gen.ts";
import type { Operation } from "./operation.ts";

export const avatars = {
  generateAvatar: {
    method: "POST",
    path: "/avatars/generate",
    scope: "write",
    get headers() {
      return zGenerateAvatarHeaders();
    },
    get body() {
      return generateAvatarBody();
    },
    form: {
      files: ["reference_images"],
      json: ["hints", "output", "brief", "metadata"],
      numbers: ["seed"],
    },
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  saveAvatar: {
    method: "POST",
    path: "/avatars/save",
    scope: "write",
    get headers() {
      return zSaveAvatarHeaders();
    },
    get body() {
      return zSaveAvatarRequest();
    },
    responses: {
      get 200() {
        return zAvatarEnvelope();
      },
    },
  },
  listAvatars: {
    method: "GET",
    path: "/avatars",
    scope: "read",
    get query() {
      return zListAvatarsQuery();
    },
    responses: {
      get 200() {
        return zAvatarListEnvelope();
      },
    },
  },
  getAvatar: {
    method: "GET",
    path: "/avatars/{id}",
    scope: "read",
    get params() {
      return zGetAvatarPath();
    },
    responses: {
      get 200() {
        return zAvatarEnvelope();
      },
    },
  },
  updateAvatar: {
    method: "PATCH",
    path: "/avatars/{id}",
    scope: "write",
    get params() {
      return zUpdateAvatarPath();
    },
    get headers() {
      return zUpdateAvatarHeaders();
    },
    get body() {
      return zUpdateAvatarRequest();
    },
    responses: {
      get 200() {
        return zAvatarEnvelope();
      },
    },
  },
  deleteAvatar: {
    method: "DELETE",
    path: "/avatars/{id}",
    scope: "write",
    get params() {
      return zDeleteAvatarPath();
    },
    get headers() {
      return zDeleteAvatarHeaders();
    },
    responses: {
      get 200() {
        return zDeletionEnvelope();
      },
    },
  },
} as const satisfies Record<string, Operation>;
