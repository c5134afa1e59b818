import { basePath, type OperationId, operations } from "@likeness/contract/argil";
import type { Route } from "../../dialect.ts";
import { createAvatar, getAvatar, listAvatars } from "./handlers/avatars.ts";
import { getMedia, getSignedMedia } from "./handlers/media.ts";
import { getVoice, listVoices } from "./handlers/voices.ts";
import { createWebhook, deleteWebhook, listWebhooks, updateWebhook } from "./handlers/webhooks.ts";

/** A record of all operations: a new one in the contract does not compile until it has a handler. */
const handlers: Readonly<Record<OperationId, Route["handle"]>> = {
  createAvatar,
  listAvatars,
  getAvatar,
  createWebhook,
  listWebhooks,
  updateWebhook,
  deleteWebhook,
  listVoices,
  getVoice,
  getMedia,
};

export const routes: readonly Route[] = typedEntries(handlers).map(([id, handle]) => {
  const { method, path, scope } = operations[id];
  return {
    method,
    scope,
    path: `${basePath}${path.replace(/\{(\w+)\}/g, ":$1")}`,
    handle,
    ...(id === "getMedia" && { handlePublic: getSignedMedia }),
  };
});

function typedEntries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries<V>(record).filter((entry): entry is [K, V] => entry[0] in record);
}
