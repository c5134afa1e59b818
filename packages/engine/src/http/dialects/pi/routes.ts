import { basePath, type OperationId, operations } from "@likeness/contract/pi";
import type { Route } from "../../dialect.ts";
import { signedAssetRoute } from "../../respond/respond-asset.ts";
import { generateAvatar, getOneAvatar, listAvatars, saveOneAvatar } from "./handlers/avatars.ts";
import { getOneJob } from "./handlers/jobs.ts";
import { createWebhook, listWebhooks, updateWebhook } from "./handlers/webhooks.ts";

/** A record of all operations: a new one in the contract does not compile until it has a handler. */
const handlers: Readonly<Record<OperationId, Route["handle"]>> = {
  generateAvatar,
  saveAvatar: saveOneAvatar,
  listAvatars,
  getAvatar: getOneAvatar,
  getJob: getOneJob,
  listWebhooks,
  createWebhook,
  updateWebhook,
};

export const routes: readonly Route[] = [
  ...typedEntries(handlers).map(([id, handle]) => {
    const { method, path, scope } = operations[id];
    return { method, scope, path: `${basePath}${path.replace(/\{(\w+)\}/g, ":$1")}`, handle };
  }),
  signedAssetRoute("/pi/assets/:id"),
];

function typedEntries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries<V>(record).filter((entry): entry is [K, V] => entry[0] in record);
}
