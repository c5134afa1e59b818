import { basePath, type OperationId, operations } from "@likeness/contract/hoox";
import type { Route } from "../../dialect.ts";
import { createAvatar } from "./handlers/create.ts";
import { editAvatar } from "./handlers/edit.ts";
import { listLooks, listResources } from "./handlers/list.ts";
import { getMedia, getSignedMedia } from "./handlers/media.ts";
import { getAvatar, getAvatarStatus, getLook } from "./handlers/read.ts";

// A record of all operations: a new one in the contract does not compile until it has a handler. Paths without parameters
// come first, because `/avatar/{avatar_id}` matches them too.
const handlers: Readonly<Record<OperationId, Route["handle"]>> = {
  createAvatar,
  editAvatar,
  getAvatarStatus,
  listLooks,
  listResources,
  getAvatar,
  getLook,
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
