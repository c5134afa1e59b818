import { basePath, operations } from "@likeness/contract/pi";
import type { Route } from "../../dialect.ts";
import { signedAssetRoute } from "../../respond/respond-asset.ts";
import { routesOf } from "../../routes-of.ts";
import { generateAvatar, getOneAvatar, listAvatars, saveOneAvatar } from "./handlers/avatars.ts";
import { getOneJob } from "./handlers/jobs.ts";
import { createWebhook, listWebhooks, updateWebhook } from "./handlers/webhooks.ts";

const handlers = {
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
  ...routesOf(basePath, operations, handlers),
  signedAssetRoute("/pi/assets/:id"),
];
