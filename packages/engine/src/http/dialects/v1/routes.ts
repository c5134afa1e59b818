import { basePath, operations } from "@likeness/contract/v1";
import { assetHandlers } from "../../respond/asset-handlers.ts";
import { routesOf } from "../../routes-of.ts";
import {
  createOneAccount,
  deleteOneAccount,
  getAccount,
  getOwnAccount,
  grant,
  listAccounts,
  updateOneAccount,
} from "./handlers/accounts.ts";
import { generateAgent, regenerateAgent } from "./handlers/agent-avatars.ts";
import { getAgentAvatar, getAgentEmotion, getAgentReference } from "./handlers/agent-images.ts";
import {
  createOneAgent,
  deleteOneAgent,
  deleteOneAgentAvatar,
  generateDefaultAvatars,
  getAgentIdentity,
  getOneAgent,
  listAgentEmotions,
  listAgents,
  updateOneAgent,
} from "./handlers/agents.ts";
import {
  createOneAvatar,
  createOneFromImages,
  deleteOneAvatar,
  generateAvatar,
  getOneAvatar,
  listAvatars,
  publishOneAvatar,
  saveOneAvatar,
  unpublishOneAvatar,
  updateOneAvatar,
} from "./handlers/avatars.ts";
import { getCredits, listCreditEntries } from "./handlers/credits.ts";
import { getOneDelivery, listDeliveries, listWebhookDeliveries, replayOne } from "./handlers/deliveries.ts";
import { castOneImage, createOneAvatarFromPhoto, remixOneAvatar } from "./handlers/derived-avatars.ts";
import { drawFace, drawFaceWithoutKey, drawImage, drawImageWithoutKey, getDrawUrl } from "./handlers/draw.ts";
import { createAllEmotions, getEmotionImage, listEmotions } from "./handlers/emotions.ts";
import { streamEvents, streamJobEvents } from "./handlers/events.ts";
import { cancelOneJob, getOneJob, listJobs } from "./handlers/jobs.ts";
import { createKey, listKeys, revokeKey } from "./handlers/keys.ts";
import { createOneLook, deleteOneLook, getOneLook, listLooks } from "./handlers/looks.ts";
import { listModels } from "./handlers/models.ts";
import { createAvatarPack, createPack } from "./handlers/packs.ts";
import { getAgentPresence, getAvatarPresence } from "./handlers/presence.ts";
import { createSet } from "./handlers/sets.ts";
import {
  createComment,
  deleteOneComment,
  getFeed,
  likeOneAvatar,
  listAvatarComments,
  unlikeOneAvatar,
} from "./handlers/social.ts";
import { createOneTwin, deleteOneTwin, getOneTwin, listTwins, updateOneTwin } from "./handlers/twins.ts";
import {
  createWebhook,
  deleteWebhook,
  getSigningSecret,
  getWebhook,
  listWebhooks,
  replayWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from "./handlers/webhooks.ts";

// Records of all operations: a new one in the contract does not compile until it has a handler.
const handlers = {
  generateAvatar,
  saveAvatar: saveOneAvatar,
  createAvatar: createOneAvatar,
  createAvatarFromImages: createOneFromImages,
  createAvatarFromPhoto: createOneAvatarFromPhoto,
  castAvatars: castOneImage,
  remixAvatar: remixOneAvatar,
  listAvatars,
  getAvatar: getOneAvatar,
  updateAvatar: updateOneAvatar,
  deleteAvatar: deleteOneAvatar,
  listAgents,
  createAgent: createOneAgent,
  generateDefaultAvatars,
  getAgent: getOneAgent,
  updateAgent: updateOneAgent,
  deleteAgent: deleteOneAgent,
  getAgentAvatar,
  deleteAgentAvatar: deleteOneAgentAvatar,
  generateAgentAvatar: generateAgent,
  regenerateAgentAvatar: regenerateAgent,
  getAgentReference,
  getAgentIdentity,
  listAgentEmotions,
  getAgentEmotion,
  listLooks,
  createLook: createOneLook,
  getLook: getOneLook,
  deleteLook: deleteOneLook,
  listEmotions,
  createEmotions: createAllEmotions,
  getEmotionImage,
  publishAvatar: publishOneAvatar,
  unpublishAvatar: unpublishOneAvatar,
  likeAvatar: likeOneAvatar,
  unlikeAvatar: unlikeOneAvatar,
  listComments: listAvatarComments,
  createComment,
  deleteComment: deleteOneComment,
  listFeed: getFeed,
  listJobs,
  getJob: getOneJob,
  cancelJob: cancelOneJob,
  streamJobEvents,
  streamEvents,
  getCredits,
  listCreditEntries,
  listKeys,
  createKey,
  revokeKey,
  getOwnAccount,
  listAccounts,
  createAccount: createOneAccount,
  getAccount,
  updateAccount: updateOneAccount,
  deleteAccount: deleteOneAccount,
  grantCredits: grant,
  listModels,
  listWebhooks,
  createWebhook,
  getSigningSecret,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  testWebhook,
  listWebhookDeliveries,
  replayWebhook,
  listDeliveries,
  getDelivery: getOneDelivery,
  replayDelivery: replayOne,
  createTwin: createOneTwin,
  listTwins,
  getTwin: getOneTwin,
  updateTwin: updateOneTwin,
  deleteTwin: deleteOneTwin,
  getAsset: assetHandlers(operations.getAsset),
  drawImage: { handle: drawImage, handlePublic: drawImageWithoutKey },
  getDrawUrl,
  drawFace: { handle: drawFace, handlePublic: drawFaceWithoutKey },
  createPack,
  createAvatarPack,
  getAvatarPresence,
  getAgentPresence,
  createSet,
};

export const routes = routesOf(basePath, operations, handlers);
