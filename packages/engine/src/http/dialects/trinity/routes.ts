import { basePath, type OperationId, operations } from "@likeness/contract/trinity";
import type { Route } from "../../dialect.ts";
import { signedAssetRoute } from "../../respond/respond-asset.ts";
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

type Handlers = Pick<Route, "handlePublic" | "handle">;

const open = (handle: NonNullable<Route["handlePublic"]> & Route["handle"]): Handlers => ({
  handlePublic: handle,
  handle,
});

// A record of all operations: a new one in the contract does not compile until it has a handler.
const handlers: Readonly<Record<OperationId, Handlers>> = {
  login: open(login),
  getAuthMode: open(getAuthMode),
  validateToken: { handle: validateToken },
  getCurrentUser: { handle: getCurrentUser },
  listAgents: { handle: listAgents },
  createAgent: { handle: createOneAgent },
  getAgent: { handle: getOneAgent },
  deleteAgent: { handle: deleteOneAgent },
  renameAgent: { handle: renameOneAgent },
  generateDefaultAvatars: { handle: generateDefaultAvatars },
  getAvatar: serveToEveryone(serveAvatar),
  getAvatarReference: serveToEveryone(serveReference),
  getAvatarEmotion: serveToEveryone(serveEmotion),
  listAvatarEmotions: serveToEveryone(serveEmotions),
  getAvatarIdentity: { handle: getAvatarIdentity },
  generateAvatar: { handle: generateAvatar },
  regenerateAvatar: { handle: regenerateAvatar },
  deleteAvatar: { handle: deleteAvatar },
};

export const routes: readonly Route[] = [
  ...typedEntries(handlers).map(([id, handlersOfRoute]) => {
    const { method, path, scope } = operations[id];
    return { method, scope, path: pathOf(`${basePath}${path}`), ...handlersOfRoute };
  }),
  { method: "POST", scope: "read", path: `${prefix}/token`, ...open(login) },
  { method: "GET", scope: "read", path: `${prefix}/health`, ...open(getHealth) },
  signedAssetRoute(`${basePath}/assets/:id`),
];

function pathOf(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

function typedEntries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries<V>(record).filter((entry): entry is [K, V] => entry[0] in record);
}
