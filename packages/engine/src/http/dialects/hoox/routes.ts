import { basePath, operations } from "@likeness/contract/hoox";
import { assetHandlers } from "../../respond/asset-handlers.ts";
import { routesOf } from "../../routes-of.ts";
import { createAvatar } from "./handlers/create.ts";
import { editAvatar } from "./handlers/edit.ts";
import { listLooks, listResources } from "./handlers/list.ts";
import { getAvatar, getAvatarStatus, getLook } from "./handlers/read.ts";

// Paths without parameters come first, because `/avatar/{avatar_id}` matches them too.
const handlers = {
  createAvatar,
  editAvatar,
  getAvatarStatus,
  listLooks,
  listResources,
  getAvatar,
  getLook,
  getMedia: assetHandlers(operations.getMedia),
};

export const routes = routesOf(basePath, operations, handlers);
