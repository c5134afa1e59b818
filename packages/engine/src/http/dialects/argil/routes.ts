import { basePath, operations } from "@likeness/contract/argil";
import { assetHandlers } from "../../respond/asset-handlers.ts";
import { routesOf } from "../../routes-of.ts";
import { createAvatar, getAvatar, listAvatars } from "./handlers/avatars.ts";
import { getVoice, listVoices } from "./handlers/voices.ts";
import { createWebhook, deleteWebhook, listWebhooks, updateWebhook } from "./handlers/webhooks.ts";

const handlers = {
  createAvatar,
  listAvatars,
  getAvatar,
  createWebhook,
  listWebhooks,
  updateWebhook,
  deleteWebhook,
  listVoices,
  getVoice,
  getMedia: assetHandlers(operations.getMedia),
};

export const routes = routesOf(basePath, operations, handlers);
