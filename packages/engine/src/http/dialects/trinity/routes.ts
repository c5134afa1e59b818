import { basePath, operations } from "@likeness/contract/trinity";
import type { Route } from "../../dialect.ts";
import { signedAssetRoute } from "../../respond/respond-asset.ts";
import { type OperationHandlers, routesOf } from "../../routes-of.ts";
import {
  createOneAgent,
  deleteOneAgent,
  getOneAgent,
  listAgents,
  renameOneAgent,
} from "./handlers/agents.ts";
import {
  deleteAvatar,
  generateAvatar,
  generateDefaultAvatars,
  getAvatarIdentity,
  regenerateAvatar,
} from "./handlers/avatars.ts";
import {
  serveAvatar,
  serveEmotion,
  serveEmotions,
  serveReference,
  serveToEveryone,
} from "./handlers/images.ts";
import { getAuthMode, getCurrentUser, getHealth, login, validateToken } from "./handlers/login.ts";

export const prefix = "/trinity";

const open = (handle: NonNullable<Route["handlePublic"]> & Route["handle"]): OperationHandlers => ({
  handlePublic: handle,
  handle,
});

const handlers = {
  login: open(login),
  getAuthMode: open(getAuthMode),
  validateToken,
  getCurrentUser,
  listAgents,
  createAgent: createOneAgent,
  getAgent: getOneAgent,
  deleteAgent: deleteOneAgent,
  renameAgent: renameOneAgent,
  generateDefaultAvatars,
  getAvatar: serveToEveryone(serveAvatar),
  getAvatarReference: serveToEveryone(serveReference),
  getAvatarEmotion: serveToEveryone(serveEmotion),
  listAvatarEmotions: serveToEveryone(serveEmotions),
  getAvatarIdentity,
  generateAvatar,
  regenerateAvatar,
  deleteAvatar,
};

export const routes: readonly Route[] = [
  ...routesOf(basePath, operations, handlers),
  { method: "POST", scope: "read", path: `${prefix}/token`, ...open(login) },
  { method: "GET", scope: "read", path: `${prefix}/health`, ...open(getHealth) },
  signedAssetRoute(`${basePath}/assets/:id`),
];
