// This file is auto-generated from openapi/v1.yaml

import { lazy } from "../../lazy.ts";
import { limitObjects } from "../../limit-objects.ts";
import type { Operation } from "../../operation.ts";
import {
  zAccountEnvelope,
  zAccountListEnvelope,
  zAgentEmotionsEnvelope,
  zAgentEnvelope,
  zAgentIdentityEnvelope,
  zAgentListEnvelope,
  zAnyAvatarEnvelope,
  zAvatarEnvelope,
  zAvatarListEnvelope,
  zCancelJobHeaders,
  zCancelJobPath,
  zCastAvatarsBody,
  zCastAvatarsHeaders,
  zCommentEnvelope,
  zCommentListEnvelope,
  zCreateAccountBody,
  zCreateAccountHeaders,
  zCreateAgentBody,
  zCreateAgentHeaders,
  zCreateAvatarBody,
  zCreateAvatarFromImagesBody,
  zCreateAvatarFromImagesHeaders,
  zCreateAvatarFromPhotoBody,
  zCreateAvatarFromPhotoHeaders,
  zCreateAvatarHeaders,
  zCreateAvatarPackPath,
  zCreateCommentBody,
  zCreateCommentHeaders,
  zCreateCommentPath,
  zCreateEmotionsBody,
  zCreateEmotionsHeaders,
  zCreateEmotionsPath,
  zCreateKeyBody,
  zCreateKeyHeaders,
  zCreateLookBody,
  zCreateLookHeaders,
  zCreateLookPath,
  zCreatePackBody,
  zCreateSetBody,
  zCreateTwinBody,
  zCreateTwinHeaders,
  zCreateWebhookBody,
  zCreateWebhookHeaders,
  zCreditEntryEnvelope,
  zCreditEntryListEnvelope,
  zCreditsEnvelope,
  zDefaultAvatarsEnvelope,
  zDeleteAccountHeaders,
  zDeleteAccountPath,
  zDeleteAgentAvatarHeaders,
  zDeleteAgentAvatarPath,
  zDeleteAgentAvatarQuery,
  zDeleteAgentHeaders,
  zDeleteAgentPath,
  zDeleteAvatarHeaders,
  zDeleteAvatarPath,
  zDeleteCommentHeaders,
  zDeleteCommentPath,
  zDeleteLookHeaders,
  zDeleteLookPath,
  zDeleteTwinHeaders,
  zDeleteTwinPath,
  zDeleteWebhookHeaders,
  zDeleteWebhookPath,
  zDeletionEnvelope,
  zDeliveryEnvelope,
  zDeliveryListEnvelope,
  zDrawFacePath,
  zDrawFaceQuery,
  zDrawImageQuery,
  zDrawUrlEnvelope,
  zFaceSetEnvelope,
  zGenerateAgentAvatarBody,
  zGenerateAgentAvatarHeaders,
  zGenerateAgentAvatarPath,
  zGenerateAvatarBody,
  zGenerateAvatarHeaders,
  zGenerateDefaultAvatarsHeaders,
  zGetAccountPath,
  zGetAgentAvatarPath,
  zGetAgentAvatarQuery,
  zGetAgentEmotionPath,
  zGetAgentEmotionQuery,
  zGetAgentIdentityPath,
  zGetAgentPath,
  zGetAgentPresencePath,
  zGetAgentPresenceQuery,
  zGetAgentReferencePath,
  zGetAssetPath,
  zGetAssetQuery,
  zGetAvatarPath,
  zGetAvatarPresencePath,
  zGetAvatarPresenceQuery,
  zGetAvatarQuery,
  zGetDeliveryPath,
  zGetDrawUrlQuery,
  zGetEmotionImagePath,
  zGetEmotionImageQuery,
  zGetJobPath,
  zGetJobQuery,
  zGetLookPath,
  zGetTwinPath,
  zGetWebhookPath,
  zGrantCreditsBody,
  zGrantCreditsHeaders,
  zGrantCreditsPath,
  zImageModelsEnvelope,
  zJobEnvelope,
  zJobListEnvelope,
  zKeyEnvelope,
  zKeyListEnvelope,
  zLikeAvatarHeaders,
  zLikeAvatarPath,
  zLikeEnvelope,
  zListAccountsQuery,
  zListAgentEmotionsPath,
  zListAgentsQuery,
  zListAvatarsQuery,
  zListCommentsPath,
  zListCommentsQuery,
  zListCreditEntriesQuery,
  zListDeliveriesQuery,
  zListEmotionsPath,
  zListFeedQuery,
  zListJobsQuery,
  zListKeysQuery,
  zListLooksPath,
  zListLooksQuery,
  zListTwinsQuery,
  zListWebhookDeliveriesPath,
  zListWebhookDeliveriesQuery,
  zListWebhooksQuery,
  zLookEnvelope,
  zLookListEnvelope,
  zPublicAvatarListEnvelope,
  zPublishAvatarBody,
  zPublishAvatarHeaders,
  zPublishAvatarPath,
  zRegenerateAgentAvatarBody,
  zRegenerateAgentAvatarHeaders,
  zRegenerateAgentAvatarPath,
  zRemixAvatarBody,
  zRemixAvatarHeaders,
  zRemixAvatarPath,
  zReplayDeliveryHeaders,
  zReplayDeliveryPath,
  zReplayEnvelope,
  zReplayWebhookBody,
  zReplayWebhookHeaders,
  zReplayWebhookPath,
  zRevokeKeyHeaders,
  zRevokeKeyPath,
  zRevokeKeyQuery,
  zRotateWebhookSecretBody,
  zRotateWebhookSecretHeaders,
  zRotateWebhookSecretPath,
  zSaveAvatarBody,
  zSaveAvatarHeaders,
  zSavedAvatarEnvelope,
  zSigningSecretEnvelope,
  zStreamJobEventsPath,
  zTestWebhookHeaders,
  zTestWebhookPath,
  zTwinEnvelope,
  zTwinListEnvelope,
  zUnlikeAvatarHeaders,
  zUnlikeAvatarPath,
  zUnpublishAvatarHeaders,
  zUnpublishAvatarPath,
  zUpdateAccountBody,
  zUpdateAccountHeaders,
  zUpdateAccountPath,
  zUpdateAgentBody,
  zUpdateAgentHeaders,
  zUpdateAgentPath,
  zUpdateAvatarBody,
  zUpdateAvatarHeaders,
  zUpdateAvatarPath,
  zUpdateTwinBody,
  zUpdateTwinHeaders,
  zUpdateTwinPath,
  zUpdateWebhookBody,
  zUpdateWebhookHeaders,
  zUpdateWebhookPath,
  zWebhookEnvelope,
  zWebhookListEnvelope,
} from "./zod.gen.ts";

/** The path that all others are relative to. */
export const basePath = "/api/v1";

const generateAvatarBody = lazy(() => limitObjects(zGenerateAvatarBody(), [{"path":["hints"],"maxJsonLength":16384},{"path":["output"],"exclusive":["size","resolution"]},{"path":["brief"],"maxJsonLength":16384},{"path":["metadata"],"maxProperties":16,"maxNameLength":100}]));

const createAvatarBody = lazy(() => limitObjects(zCreateAvatarBody(), [{"path":["hints"],"maxJsonLength":16384},{"path":["output"],"exclusive":["size","resolution"]},{"path":["brief"],"maxJsonLength":16384},{"path":["metadata"],"maxProperties":16,"maxNameLength":100}]));

const createAvatarFromPhotoBody = lazy(() => limitObjects(zCreateAvatarFromPhotoBody(), [{"path":["hints"],"maxJsonLength":16384},{"path":["output"],"exclusive":["size","resolution"]},{"path":["metadata"],"maxProperties":16,"maxNameLength":100}]));

const castAvatarsBody = lazy(() => limitObjects(zCastAvatarsBody(), [{"path":["output"],"exclusive":["size","resolution"]},{"path":["metadata"],"maxProperties":16,"maxNameLength":100}]));

const updateAvatarBody = lazy(() => limitObjects(zUpdateAvatarBody(), [{"path":[],"anyOf":["label","description","tags","visibility","cover_look_id"]}]));

const remixAvatarBody = lazy(() => limitObjects(zRemixAvatarBody(), [{"path":["hints"],"maxJsonLength":16384},{"path":["overrides"],"maxJsonLength":16384},{"path":["output"],"exclusive":["size","resolution"]},{"path":["metadata"],"maxProperties":16,"maxNameLength":100}]));

const createLookBody = lazy(() => limitObjects(zCreateLookBody(), [{"path":["hints"],"maxJsonLength":16384},{"path":["output"],"exclusive":["size","resolution"]},{"path":["metadata"],"maxProperties":16,"maxNameLength":100}]));

const generateAgentAvatarBody = lazy(() => limitObjects(zGenerateAgentAvatarBody(), [{"path":["hints"],"maxJsonLength":16384},{"path":["metadata"],"maxProperties":16,"maxNameLength":100}]));

const createSetBody = lazy(() => limitObjects(zCreateSetBody(), [{"path":["hints"],"maxJsonLength":16384}]));

const createPackBody = lazy(() => limitObjects(zCreatePackBody(), [{"path":[],"anyOf":["code","prompt","seed","style","name"]}]));

const createTwinBody = lazy(() => limitObjects(zCreateTwinBody(), [{"path":["extras"],"maxProperties":10,"maxNameLength":256}]));

const updateTwinBody = lazy(() => limitObjects(zUpdateTwinBody(), [{"path":[],"anyOf":["name","voice_id","extras"]},{"path":["extras"],"maxProperties":10,"maxNameLength":256}]));

const updateWebhookBody = lazy(() => limitObjects(zUpdateWebhookBody(), [{"path":[],"anyOf":["endpoint_url","events","description","is_active"]}]));

const updateAccountBody = lazy(() => limitObjects(zUpdateAccountBody(), [{"path":[],"anyOf":["name","tier","status"]}]));

/** Every operation of the API by its operationId. */
export const operations = {
  generateAvatar: {
    method: "POST",
    path: "/avatars/generate",
    scope: "write",
    open: false,
    get headers() {
      return zGenerateAvatarHeaders();
    },
    get body() {
      return generateAvatarBody();
    },
    form: {"files":["reference_images"],"singleFiles":[],"json":["hints","output","brief","metadata"],"numbers":["seed"]},
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  saveAvatar: {
    method: "POST",
    path: "/avatars/save",
    scope: "write",
    open: false,
    get headers() {
      return zSaveAvatarHeaders();
    },
    get body() {
      return zSaveAvatarBody();
    },
    responses: {
      get 200() {
        return zSavedAvatarEnvelope();
      },
    },
  },
  createAvatar: {
    method: "POST",
    path: "/avatars",
    scope: "write",
    open: false,
    get headers() {
      return zCreateAvatarHeaders();
    },
    get body() {
      return createAvatarBody();
    },
    form: {"files":["reference_images"],"singleFiles":[],"json":["hints","output","brief","tags","metadata"],"numbers":["seed"]},
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  listAvatars: {
    method: "GET",
    path: "/avatars",
    scope: "read",
    open: false,
    get query() {
      return zListAvatarsQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zAvatarListEnvelope();
      },
    },
  },
  createAvatarFromImages: {
    method: "POST",
    path: "/avatars/from-images",
    scope: "write",
    open: false,
    get headers() {
      return zCreateAvatarFromImagesHeaders();
    },
    get body() {
      return zCreateAvatarFromImagesBody();
    },
    form: {"files":["images"],"singleFiles":[],"json":["image_urls","tags"],"numbers":[]},
    responses: {
      get 201() {
        return zSavedAvatarEnvelope();
      },
    },
  },
  createAvatarFromPhoto: {
    method: "POST",
    path: "/avatars/from-photo",
    scope: "write",
    open: false,
    get headers() {
      return zCreateAvatarFromPhotoHeaders();
    },
    get body() {
      return createAvatarFromPhotoBody();
    },
    form: {"files":["photo"],"singleFiles":["photo"],"json":["hints","output","tags","metadata"],"numbers":["seed"]},
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  castAvatars: {
    method: "POST",
    path: "/avatars/cast",
    scope: "write",
    open: false,
    get headers() {
      return zCastAvatarsHeaders();
    },
    get body() {
      return castAvatarsBody();
    },
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  getAvatar: {
    method: "GET",
    path: "/avatars/{id}",
    scope: "read",
    open: false,
    get params() {
      return zGetAvatarPath();
    },
    get query() {
      return zGetAvatarQuery();
    },
    queryNumbers: [],
    responses: {
      get 200() {
        return zAnyAvatarEnvelope();
      },
    },
  },
  updateAvatar: {
    method: "PATCH",
    path: "/avatars/{id}",
    scope: "write",
    open: false,
    get params() {
      return zUpdateAvatarPath();
    },
    get headers() {
      return zUpdateAvatarHeaders();
    },
    get body() {
      return updateAvatarBody();
    },
    responses: {
      get 200() {
        return zAvatarEnvelope();
      },
    },
  },
  deleteAvatar: {
    method: "DELETE",
    path: "/avatars/{id}",
    scope: "write",
    open: false,
    get params() {
      return zDeleteAvatarPath();
    },
    get headers() {
      return zDeleteAvatarHeaders();
    },
    responses: {
      get 200() {
        return zDeletionEnvelope();
      },
    },
  },
  remixAvatar: {
    method: "POST",
    path: "/avatars/{id}/remix",
    scope: "write",
    open: false,
    get params() {
      return zRemixAvatarPath();
    },
    get headers() {
      return zRemixAvatarHeaders();
    },
    get body() {
      return remixAvatarBody();
    },
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  listLooks: {
    method: "GET",
    path: "/avatars/{id}/looks",
    scope: "read",
    open: false,
    get params() {
      return zListLooksPath();
    },
    get query() {
      return zListLooksQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zLookListEnvelope();
      },
    },
  },
  createLook: {
    method: "POST",
    path: "/avatars/{id}/looks",
    scope: "write",
    open: false,
    get params() {
      return zCreateLookPath();
    },
    get headers() {
      return zCreateLookHeaders();
    },
    get body() {
      return createLookBody();
    },
    form: {"files":["reference_images","element_images"],"singleFiles":[],"json":["hints","output","upscale","element_places","metadata"],"numbers":[]},
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  getLook: {
    method: "GET",
    path: "/avatars/{id}/looks/{look_id}",
    scope: "read",
    open: false,
    get params() {
      return zGetLookPath();
    },
    responses: {
      get 200() {
        return zLookEnvelope();
      },
    },
  },
  deleteLook: {
    method: "DELETE",
    path: "/avatars/{id}/looks/{look_id}",
    scope: "write",
    open: false,
    get params() {
      return zDeleteLookPath();
    },
    get headers() {
      return zDeleteLookHeaders();
    },
    responses: {
      get 200() {
        return zDeletionEnvelope();
      },
    },
  },
  listEmotions: {
    method: "GET",
    path: "/avatars/{id}/emotions",
    scope: "read",
    open: false,
    get params() {
      return zListEmotionsPath();
    },
    responses: {
      get 200() {
        return zLookListEnvelope();
      },
    },
  },
  createEmotions: {
    method: "POST",
    path: "/avatars/{id}/emotions",
    scope: "write",
    open: false,
    get params() {
      return zCreateEmotionsPath();
    },
    get headers() {
      return zCreateEmotionsHeaders();
    },
    get body() {
      return zCreateEmotionsBody();
    },
    responses: {
      get 202() {
        return zLookListEnvelope();
      },
    },
  },
  getEmotionImage: {
    method: "GET",
    path: "/avatars/{id}/emotions/{emotion}",
    scope: "read",
    open: false,
    get params() {
      return zGetEmotionImagePath();
    },
    get query() {
      return zGetEmotionImageQuery();
    },
    queryNumbers: ["v"],
    responses: {
      200: null,
      206: null,
      304: null,
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
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zAgentListEnvelope();
      },
    },
  },
  createAgent: {
    method: "POST",
    path: "/agents",
    scope: "write",
    open: false,
    get headers() {
      return zCreateAgentHeaders();
    },
    get body() {
      return zCreateAgentBody();
    },
    responses: {
      get 201() {
        return zAgentEnvelope();
      },
    },
  },
  generateDefaultAvatars: {
    method: "POST",
    path: "/agents/avatars/generate-defaults",
    scope: "write",
    open: false,
    get headers() {
      return zGenerateDefaultAvatarsHeaders();
    },
    responses: {
      get 200() {
        return zDefaultAvatarsEnvelope();
      },
    },
  },
  getAgent: {
    method: "GET",
    path: "/agents/{name}",
    scope: "read",
    open: false,
    get params() {
      return zGetAgentPath();
    },
    responses: {
      get 200() {
        return zAgentEnvelope();
      },
    },
  },
  updateAgent: {
    method: "PATCH",
    path: "/agents/{name}",
    scope: "write",
    open: false,
    get params() {
      return zUpdateAgentPath();
    },
    get headers() {
      return zUpdateAgentHeaders();
    },
    get body() {
      return zUpdateAgentBody();
    },
    responses: {
      get 200() {
        return zAgentEnvelope();
      },
    },
  },
  deleteAgent: {
    method: "DELETE",
    path: "/agents/{name}",
    scope: "write",
    open: false,
    get params() {
      return zDeleteAgentPath();
    },
    get headers() {
      return zDeleteAgentHeaders();
    },
    responses: {
      get 200() {
        return zDeletionEnvelope();
      },
    },
  },
  getAgentAvatar: {
    method: "GET",
    path: "/agents/{name}/avatar",
    scope: "read",
    open: false,
    get params() {
      return zGetAgentAvatarPath();
    },
    get query() {
      return zGetAgentAvatarQuery();
    },
    queryNumbers: [],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  deleteAgentAvatar: {
    method: "DELETE",
    path: "/agents/{name}/avatar",
    scope: "write",
    open: false,
    get params() {
      return zDeleteAgentAvatarPath();
    },
    get query() {
      return zDeleteAgentAvatarQuery();
    },
    queryNumbers: [],
    get headers() {
      return zDeleteAgentAvatarHeaders();
    },
    responses: {
      get 200() {
        return zAgentEnvelope();
      },
    },
  },
  generateAgentAvatar: {
    method: "POST",
    path: "/agents/{name}/generate",
    scope: "write",
    open: false,
    get params() {
      return zGenerateAgentAvatarPath();
    },
    get headers() {
      return zGenerateAgentAvatarHeaders();
    },
    get body() {
      return generateAgentAvatarBody();
    },
    form: {"files":["reference_images"],"singleFiles":[],"json":["hints","emotions","metadata"],"numbers":["seed"]},
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  regenerateAgentAvatar: {
    method: "POST",
    path: "/agents/{name}/regenerate",
    scope: "write",
    open: false,
    get params() {
      return zRegenerateAgentAvatarPath();
    },
    get headers() {
      return zRegenerateAgentAvatarHeaders();
    },
    get body() {
      return zRegenerateAgentAvatarBody();
    },
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  getAgentReference: {
    method: "GET",
    path: "/agents/{name}/reference",
    scope: "read",
    open: false,
    get params() {
      return zGetAgentReferencePath();
    },
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  getAgentIdentity: {
    method: "GET",
    path: "/agents/{name}/identity",
    scope: "read",
    open: false,
    get params() {
      return zGetAgentIdentityPath();
    },
    responses: {
      get 200() {
        return zAgentIdentityEnvelope();
      },
    },
  },
  listAgentEmotions: {
    method: "GET",
    path: "/agents/{name}/emotions",
    scope: "read",
    open: false,
    get params() {
      return zListAgentEmotionsPath();
    },
    responses: {
      get 200() {
        return zAgentEmotionsEnvelope();
      },
    },
  },
  getAgentEmotion: {
    method: "GET",
    path: "/agents/{name}/emotions/{emotion}",
    scope: "read",
    open: false,
    get params() {
      return zGetAgentEmotionPath();
    },
    get query() {
      return zGetAgentEmotionQuery();
    },
    queryNumbers: [],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  getAgentPresence: {
    method: "GET",
    path: "/agents/{name}/presence",
    scope: "read",
    open: false,
    get params() {
      return zGetAgentPresencePath();
    },
    get query() {
      return zGetAgentPresenceQuery();
    },
    queryNumbers: ["size"],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  publishAvatar: {
    method: "POST",
    path: "/avatars/{id}/publish",
    scope: "write",
    open: false,
    get params() {
      return zPublishAvatarPath();
    },
    get headers() {
      return zPublishAvatarHeaders();
    },
    get body() {
      return zPublishAvatarBody();
    },
    responses: {
      get 200() {
        return zAvatarEnvelope();
      },
    },
  },
  unpublishAvatar: {
    method: "DELETE",
    path: "/avatars/{id}/publish",
    scope: "write",
    open: false,
    get params() {
      return zUnpublishAvatarPath();
    },
    get headers() {
      return zUnpublishAvatarHeaders();
    },
    responses: {
      get 200() {
        return zAvatarEnvelope();
      },
    },
  },
  likeAvatar: {
    method: "POST",
    path: "/avatars/{id}/like",
    scope: "write",
    open: false,
    get params() {
      return zLikeAvatarPath();
    },
    get headers() {
      return zLikeAvatarHeaders();
    },
    responses: {
      get 200() {
        return zLikeEnvelope();
      },
    },
  },
  unlikeAvatar: {
    method: "DELETE",
    path: "/avatars/{id}/like",
    scope: "write",
    open: false,
    get params() {
      return zUnlikeAvatarPath();
    },
    get headers() {
      return zUnlikeAvatarHeaders();
    },
    responses: {
      get 200() {
        return zLikeEnvelope();
      },
    },
  },
  listComments: {
    method: "GET",
    path: "/avatars/{id}/comments",
    scope: "read",
    open: false,
    get params() {
      return zListCommentsPath();
    },
    get query() {
      return zListCommentsQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zCommentListEnvelope();
      },
    },
  },
  createComment: {
    method: "POST",
    path: "/avatars/{id}/comments",
    scope: "write",
    open: false,
    get params() {
      return zCreateCommentPath();
    },
    get headers() {
      return zCreateCommentHeaders();
    },
    get body() {
      return zCreateCommentBody();
    },
    responses: {
      get 201() {
        return zCommentEnvelope();
      },
    },
  },
  deleteComment: {
    method: "DELETE",
    path: "/avatars/{id}/comments/{comment_id}",
    scope: "write",
    open: false,
    get params() {
      return zDeleteCommentPath();
    },
    get headers() {
      return zDeleteCommentHeaders();
    },
    responses: {
      get 200() {
        return zDeletionEnvelope();
      },
    },
  },
  listFeed: {
    method: "GET",
    path: "/feed",
    scope: "read",
    open: false,
    get query() {
      return zListFeedQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zPublicAvatarListEnvelope();
      },
    },
  },
  listJobs: {
    method: "GET",
    path: "/jobs",
    scope: "read",
    open: false,
    get query() {
      return zListJobsQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zJobListEnvelope();
      },
    },
  },
  getJob: {
    method: "GET",
    path: "/jobs/{id}",
    scope: "read",
    open: false,
    get params() {
      return zGetJobPath();
    },
    get query() {
      return zGetJobQuery();
    },
    queryNumbers: ["timeout_seconds"],
    responses: {
      get 200() {
        return zJobEnvelope();
      },
    },
  },
  cancelJob: {
    method: "POST",
    path: "/jobs/{id}/cancel",
    scope: "write",
    open: false,
    get params() {
      return zCancelJobPath();
    },
    get headers() {
      return zCancelJobHeaders();
    },
    responses: {
      get 200() {
        return zJobEnvelope();
      },
    },
  },
  streamJobEvents: {
    method: "GET",
    path: "/jobs/{id}/events",
    scope: "read",
    open: false,
    get params() {
      return zStreamJobEventsPath();
    },
    responses: {
      200: null,
    },
  },
  getAsset: {
    method: "GET",
    path: "/assets/{id}",
    scope: "read",
    open: true,
    get params() {
      return zGetAssetPath();
    },
    get query() {
      return zGetAssetQuery();
    },
    queryNumbers: ["expires"],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  drawImage: {
    method: "GET",
    path: "/draw",
    scope: "read",
    open: true,
    get query() {
      return zDrawImageQuery();
    },
    queryNumbers: ["seed","size","expires"],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  getDrawUrl: {
    method: "GET",
    path: "/draw/url",
    scope: "read",
    open: false,
    get query() {
      return zGetDrawUrlQuery();
    },
    queryNumbers: ["seed","size"],
    responses: {
      get 200() {
        return zDrawUrlEnvelope();
      },
    },
  },
  drawFace: {
    method: "GET",
    path: "/draw/{file}",
    scope: "read",
    open: true,
    get params() {
      return zDrawFacePath();
    },
    get query() {
      return zDrawFaceQuery();
    },
    queryNumbers: ["size","expires"],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  createSet: {
    method: "POST",
    path: "/sets",
    scope: "write",
    open: false,
    get body() {
      return createSetBody();
    },
    responses: {
      get 200() {
        return zFaceSetEnvelope();
      },
    },
  },
  createPack: {
    method: "POST",
    path: "/packs",
    scope: "write",
    open: false,
    get body() {
      return createPackBody();
    },
    responses: {
      200: null,
    },
  },
  createAvatarPack: {
    method: "POST",
    path: "/avatars/{id}/pack",
    scope: "write",
    open: false,
    get params() {
      return zCreateAvatarPackPath();
    },
    responses: {
      200: null,
    },
  },
  getAvatarPresence: {
    method: "GET",
    path: "/avatars/{id}/presence",
    scope: "read",
    open: false,
    get params() {
      return zGetAvatarPresencePath();
    },
    get query() {
      return zGetAvatarPresenceQuery();
    },
    queryNumbers: ["size"],
    responses: {
      200: null,
      206: null,
      304: null,
    },
  },
  createTwin: {
    method: "POST",
    path: "/twins",
    scope: "write",
    open: false,
    get headers() {
      return zCreateTwinHeaders();
    },
    get body() {
      return createTwinBody();
    },
    form: {"files":["dataset_image"],"singleFiles":["dataset_image"],"json":["dataset_video","consent_video","extras"],"numbers":[]},
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  listTwins: {
    method: "GET",
    path: "/twins",
    scope: "read",
    open: false,
    get query() {
      return zListTwinsQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zTwinListEnvelope();
      },
    },
  },
  getTwin: {
    method: "GET",
    path: "/twins/{id}",
    scope: "read",
    open: false,
    get params() {
      return zGetTwinPath();
    },
    responses: {
      get 200() {
        return zTwinEnvelope();
      },
    },
  },
  updateTwin: {
    method: "PATCH",
    path: "/twins/{id}",
    scope: "write",
    open: false,
    get params() {
      return zUpdateTwinPath();
    },
    get headers() {
      return zUpdateTwinHeaders();
    },
    get body() {
      return updateTwinBody();
    },
    responses: {
      get 200() {
        return zTwinEnvelope();
      },
    },
  },
  deleteTwin: {
    method: "DELETE",
    path: "/twins/{id}",
    scope: "write",
    open: false,
    get params() {
      return zDeleteTwinPath();
    },
    get headers() {
      return zDeleteTwinHeaders();
    },
    responses: {
      get 200() {
        return zDeletionEnvelope();
      },
    },
  },
  listWebhooks: {
    method: "GET",
    path: "/webhooks",
    scope: "read",
    open: false,
    get query() {
      return zListWebhooksQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zWebhookListEnvelope();
      },
    },
  },
  createWebhook: {
    method: "POST",
    path: "/webhooks",
    scope: "manage",
    open: false,
    get headers() {
      return zCreateWebhookHeaders();
    },
    get body() {
      return zCreateWebhookBody();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  getSigningSecret: {
    method: "GET",
    path: "/webhooks/signing-secret",
    scope: "manage",
    open: false,
    responses: {
      get 200() {
        return zSigningSecretEnvelope();
      },
    },
  },
  getWebhook: {
    method: "GET",
    path: "/webhooks/{id}",
    scope: "read",
    open: false,
    get params() {
      return zGetWebhookPath();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  updateWebhook: {
    method: "PATCH",
    path: "/webhooks/{id}",
    scope: "manage",
    open: false,
    get params() {
      return zUpdateWebhookPath();
    },
    get headers() {
      return zUpdateWebhookHeaders();
    },
    get body() {
      return updateWebhookBody();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  deleteWebhook: {
    method: "DELETE",
    path: "/webhooks/{id}",
    scope: "manage",
    open: false,
    get params() {
      return zDeleteWebhookPath();
    },
    get headers() {
      return zDeleteWebhookHeaders();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  rotateWebhookSecret: {
    method: "POST",
    path: "/webhooks/{id}/rotate-secret",
    scope: "manage",
    open: false,
    get params() {
      return zRotateWebhookSecretPath();
    },
    get headers() {
      return zRotateWebhookSecretHeaders();
    },
    get body() {
      return zRotateWebhookSecretBody();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  testWebhook: {
    method: "POST",
    path: "/webhooks/{id}/test",
    scope: "manage",
    open: false,
    get params() {
      return zTestWebhookPath();
    },
    get headers() {
      return zTestWebhookHeaders();
    },
    responses: {
      get 202() {
        return zDeliveryEnvelope();
      },
    },
  },
  listWebhookDeliveries: {
    method: "GET",
    path: "/webhooks/{id}/deliveries",
    scope: "read",
    open: false,
    get params() {
      return zListWebhookDeliveriesPath();
    },
    get query() {
      return zListWebhookDeliveriesQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zDeliveryListEnvelope();
      },
    },
  },
  replayWebhook: {
    method: "POST",
    path: "/webhooks/{id}/replay",
    scope: "manage",
    open: false,
    get params() {
      return zReplayWebhookPath();
    },
    get headers() {
      return zReplayWebhookHeaders();
    },
    get body() {
      return zReplayWebhookBody();
    },
    responses: {
      get 202() {
        return zReplayEnvelope();
      },
    },
  },
  streamEvents: {
    method: "GET",
    path: "/events",
    scope: "read",
    open: false,
    responses: {
      200: null,
    },
  },
  listDeliveries: {
    method: "GET",
    path: "/deliveries",
    scope: "read",
    open: false,
    get query() {
      return zListDeliveriesQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zDeliveryListEnvelope();
      },
    },
  },
  getDelivery: {
    method: "GET",
    path: "/deliveries/{id}",
    scope: "read",
    open: false,
    get params() {
      return zGetDeliveryPath();
    },
    responses: {
      get 200() {
        return zDeliveryEnvelope();
      },
    },
  },
  replayDelivery: {
    method: "POST",
    path: "/deliveries/{id}/replay",
    scope: "manage",
    open: false,
    get params() {
      return zReplayDeliveryPath();
    },
    get headers() {
      return zReplayDeliveryHeaders();
    },
    responses: {
      get 202() {
        return zDeliveryEnvelope();
      },
    },
  },
  getCredits: {
    method: "GET",
    path: "/credits",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zCreditsEnvelope();
      },
    },
  },
  listCreditEntries: {
    method: "GET",
    path: "/credits/entries",
    scope: "read",
    open: false,
    get query() {
      return zListCreditEntriesQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zCreditEntryListEnvelope();
      },
    },
  },
  listKeys: {
    method: "GET",
    path: "/keys",
    scope: "read",
    open: false,
    get query() {
      return zListKeysQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zKeyListEnvelope();
      },
    },
  },
  createKey: {
    method: "POST",
    path: "/keys",
    scope: "manage",
    open: false,
    get headers() {
      return zCreateKeyHeaders();
    },
    get body() {
      return zCreateKeyBody();
    },
    responses: {
      get 201() {
        return zKeyEnvelope();
      },
    },
  },
  revokeKey: {
    method: "DELETE",
    path: "/keys/{id}",
    scope: "manage",
    open: false,
    get params() {
      return zRevokeKeyPath();
    },
    get query() {
      return zRevokeKeyQuery();
    },
    queryNumbers: [],
    get headers() {
      return zRevokeKeyHeaders();
    },
    responses: {
      get 200() {
        return zKeyEnvelope();
      },
    },
  },
  getOwnAccount: {
    method: "GET",
    path: "/account",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zAccountEnvelope();
      },
    },
  },
  listAccounts: {
    method: "GET",
    path: "/accounts",
    scope: "read",
    open: false,
    get query() {
      return zListAccountsQuery();
    },
    queryNumbers: ["limit","offset"],
    responses: {
      get 200() {
        return zAccountListEnvelope();
      },
    },
  },
  createAccount: {
    method: "POST",
    path: "/accounts",
    scope: "manage",
    open: false,
    get headers() {
      return zCreateAccountHeaders();
    },
    get body() {
      return zCreateAccountBody();
    },
    responses: {
      get 201() {
        return zAccountEnvelope();
      },
    },
  },
  getAccount: {
    method: "GET",
    path: "/accounts/{id}",
    scope: "read",
    open: false,
    get params() {
      return zGetAccountPath();
    },
    responses: {
      get 200() {
        return zAccountEnvelope();
      },
    },
  },
  updateAccount: {
    method: "PATCH",
    path: "/accounts/{id}",
    scope: "manage",
    open: false,
    get params() {
      return zUpdateAccountPath();
    },
    get headers() {
      return zUpdateAccountHeaders();
    },
    get body() {
      return updateAccountBody();
    },
    responses: {
      get 200() {
        return zAccountEnvelope();
      },
    },
  },
  deleteAccount: {
    method: "DELETE",
    path: "/accounts/{id}",
    scope: "manage",
    open: false,
    get params() {
      return zDeleteAccountPath();
    },
    get headers() {
      return zDeleteAccountHeaders();
    },
    responses: {
      get 200() {
        return zDeletionEnvelope();
      },
    },
  },
  grantCredits: {
    method: "POST",
    path: "/accounts/{id}/credits",
    scope: "manage",
    open: false,
    get params() {
      return zGrantCreditsPath();
    },
    get headers() {
      return zGrantCreditsHeaders();
    },
    get body() {
      return zGrantCreditsBody();
    },
    responses: {
      get 201() {
        return zCreditEntryEnvelope();
      },
    },
  },
  listModels: {
    method: "GET",
    path: "/models",
    scope: "read",
    open: false,
    responses: {
      get 200() {
        return zImageModelsEnvelope();
      },
    },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Operations that need no API key. */
export type OpenOperationId = {
  [Id in OperationId]: (typeof operations)[Id]["open"] extends true ? Id : never;
}[OperationId];
