import { generateAvatarBody } from "../generate-avatar-body.ts";
import {
  zAvatarEnvelope,
  zAvatarListEnvelope,
  zGenerateAvatarHeaders,
  zGetAvatarPath,
  zJobEnvelope,
  zListAvatarsQuery,
  zSaveAvatarHeaders,
  zSaveAvatarRequest,
} from "../generated/v1/zod.gen.ts";
import type { Operation } from "./operation.ts";

export const avatars = {
  generateAvatar: {
    method: "POST",
    path: "/avatars/generate",
    get headers() {
      return zGenerateAvatarHeaders();
    },
    get body() {
      return generateAvatarBody();
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
    get params() {
      return zGetAvatarPath();
    },
    responses: {
      get 200() {
        return zAvatarEnvelope();
      },
    },
  },
} as const satisfies Record<string, Operation>;
