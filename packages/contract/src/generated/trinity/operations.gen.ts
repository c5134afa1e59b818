// This file is auto-generated from openapi/trinity.yaml

import type { Operation } from "../../operation.ts";
import {
  zAgent,
  zAgentList,
  zAuthMode,
  zAvatarEmotions,
  zAvatarIdentity,
  zCreateAgentBody,
  zCurrentUser,
  zDefaultAvatars,
  zDeleteAgentPath,
  zDeleteAvatarPath,
  zGenerateAvatarBody,
  zGenerateAvatarPath,
  zGeneratedAvatar,
  zGetAgentPath,
  zGetAvatarEmotionPath,
  zGetAvatarEmotionQuery,
  zGetAvatarIdentityPath,
  zGetAvatarPath,
  zGetAvatarQuery,
  zGetAvatarReferencePath,
  zGetAvatarReferenceQuery,
  zListAgentsQuery,
  zListAvatarEmotionsPath,
  zMessage,
  zRegenerateAvatarPath,
  zRegeneratedAvatar,
  zRenameAgentBody,
  zRenameAgentPath,
  zRenamedAgent,
  zToken,
  zValidToken,
} from "./zod.gen.ts";

/** The path that all others are relative to. */
export const basePath = "/trinity/api";

/** Every operation of the API by its operationId. */
export const operations = {
  login: {
    method: "POST",
    path: "/token",
    scope: "read",
    open: true,
    responses: {
      get 200() {
        return zToken();
      },
    },
  },
  getAuthMode: {
    method: "GET",
    path: "/auth/mode",
    scope: "read",
    open: true,
    responses: {
      get 200() {
        return zAuthMode();
      },
    },
  },
  validateToken: {
    method: "GET",
    path: "/auth/validate",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zValidToken();
      },
    },
  },
  getCurrentUser: {
    method: "GET",
    path: "/users/me",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zCurrentUser();
      },
    },
  },
  listAgents: {
    method: "GET",
    path: "/agents",
    scope: "read",
    open: false,
    get query() {
      return zListAgentsQuery();
    },
    queryNumbers: [],
    responses: {
      get 200() {
        return zAgentList();
      },
    },
  },
  createAgent: {
    method: "POST",
    path: "/agents",
    scope: "write",
    open: false,
    get body() {
      return zCreateAgentBody();
    },
    responses: {
      get 200() {
        return zAgent();
      },
    },
  },
  generateDefaultAvatars: {
    method: "POST",
    path: "/agents/avatars/generate-defaults",
    scope: "write",
    open: false,
    responses: {
      get 200() {
        return zDefaultAvatars();
      },
    },
  },
  getAgent: {
    method: "GET",
    path: "/agents/{agent_name}",
    scope: "read",
    open: false,
    get params() {
      return zGetAgentPath();
    },
    responses: {
      get 200() {
        return zAgent();
      },
    },
  },
  deleteAgent: {
    method: "DELETE",
    path: "/agents/{agent_name}",
    scope: "write",
    open: false,
    get params() {
      return zDeleteAgentPath();
    },
    responses: {
      get 200() {
        return zMessage();
      },
    },
  },
  renameAgent: {
    method: "PUT",
    path: "/agents/{agent_name}/rename",
    scope: "write",
    open: false,
    get params() {
      return zRenameAgentPath();
    },
    get body() {
      return zRenameAgentBody();
    },
    responses: {
      get 200() {
        return zRenamedAgent();
      },
    },
  },
  getAvatar: {
    method: "GET",
    path: "/agents/{agent_name}/avatar",
    scope: "read",
    open: true,
    get params() {
      return zGetAvatarPath();
    },
    get query() {
      return zGetAvatarQuery();
    },
    queryNumbers: [],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  deleteAvatar: {
    method: "DELETE",
    path: "/agents/{agent_name}/avatar",
    scope: "write",
    open: false,
    get params() {
      return zDeleteAvatarPath();
    },
    responses: {
      get 200() {
        return zMessage();
      },
    },
  },
  getAvatarReference: {
    method: "GET",
    path: "/agents/{agent_name}/avatar/reference",
    scope: "read",
    open: true,
    get params() {
      return zGetAvatarReferencePath();
    },
    get query() {
      return zGetAvatarReferenceQuery();
    },
    queryNumbers: [],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  getAvatarIdentity: {
    method: "GET",
    path: "/agents/{agent_name}/avatar/identity",
    scope: "read",
    open: false,
    get params() {
      return zGetAvatarIdentityPath();
    },
    responses: {
      get 200() {
        return zAvatarIdentity();
      },
    },
  },
  listAvatarEmotions: {
    method: "GET",
    path: "/agents/{agent_name}/avatar/emotions",
    scope: "read",
    open: true,
    get params() {
      return zListAvatarEmotionsPath();
    },
    responses: {
      get 200() {
        return zAvatarEmotions();
      },
    },
  },
  getAvatarEmotion: {
    method: "GET",
    path: "/agents/{agent_name}/avatar/emotion/{emotion}",
    scope: "read",
    open: true,
    get params() {
      return zGetAvatarEmotionPath();
    },
    get query() {
      return zGetAvatarEmotionQuery();
    },
    queryNumbers: [],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  generateAvatar: {
    method: "POST",
    path: "/agents/{agent_name}/avatar/generate",
    scope: "write",
    open: false,
    get params() {
      return zGenerateAvatarPath();
    },
    get body() {
      return zGenerateAvatarBody();
    },
    form: {"files":["reference_image","reference","image","file"],"singleFiles":["reference_image","reference","image","file"],"json":[],"numbers":[]},
    responses: {
      get 200() {
        return zGeneratedAvatar();
      },
    },
  },
  regenerateAvatar: {
    method: "POST",
    path: "/agents/{agent_name}/avatar/regenerate",
    scope: "write",
    open: false,
    get params() {
      return zRegenerateAvatarPath();
    },
    responses: {
      get 200() {
        return zRegeneratedAvatar();
      },
    },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Operations that need no API key. */
export type OpenOperationId = {
  [Id in OperationId]: (typeof operations)[Id]["open"] extends true ? Id : never;
}[OperationId];
