import type { RequestSpec } from "../../core/request-spec.ts";
import { defineDriver } from "../define-driver.ts";
import type { Decode, Driver } from "../driver.ts";
import { wholePage } from "../entities.ts";
import { imageUrl } from "../image-text.ts";
import type { SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import { decodeAvatar, decodeJob, decodeTwin, decodeWebhook, webhookOf } from "./decode.ts";
import { apiUrl, encodePhoto, encodeTwin, encodeWebhook, request } from "./encode.ts";
import { decodeError } from "./errors.ts";

/** The avatars of the workspace, without those of Argil. The older edition ignores the parameter. */
function listOwn<T>(decode: Decode<T>): RequestSpec<T> {
  const spec = request("GET", ["avatars"], decode);
  return { ...spec, url: `${spec.url}?visibility=private` };
}

/** The client side of Argil's API. It has no idempotency keys and no jobs: an avatar is the job that trains it. */
export function argilDriver(options: SystemOptions): Driver {
  const train = "train one with twins(likeness).create() or avatars.fromPhoto()";
  const inApp = "use Argil's app";
  return defineDriver({
    name: "argil",
    capabilities,
    options,
    findWrites: "look for it with likeness.avatars.list() or webhooks.list()",
    instead: {
      generate: train,
      create: train,
      cancel: "let it run",
      delete: inApp,
      twinChanges: inApp,
      update: inApp,
    },
    parameters: {
      createAvatarFromPhoto: ["label", "metadata", "webhookUrl"],
      createTwin: [
        "name",
        "datasetVideo",
        "consentVideo",
        "datasetImage",
        "voiceId",
        "extras",
        "callbackUrl",
      ],
      createWebhook: ["endpointUrl", "events"],
      updateWebhook: ["endpointUrl", "events"],
    },
    base: {
      requestIdHeader: "x-request-id",
      authorize: (headers, apiKey) => headers.set("x-api-key", apiKey),
      decodeError,
      imageUrl,
      getJob: (id) => request("GET", ["avatars", id], decodeJob),
      assetPath: (id) => apiUrl(["media", id]),
    },
    requests: {
      createAvatarFromPhoto: (fields, photo) =>
        request("POST", ["avatars"], decodeJob, encodePhoto(fields, photo)),
      listAvatars: (query) => listOwn((data) => wholePage(data, decodeAvatar, query)),
      getAvatar: (id) => request("GET", ["avatars", id], decodeAvatar),
      createTwin: (params, image) => request("POST", ["avatars"], decodeJob, encodeTwin(params, image)),
      listTwins: (query) => listOwn((data) => wholePage(data, decodeTwin, query)),
      getTwin: (id) => request("GET", ["avatars", id], decodeTwin),
      createWebhook: ({ events = ["twin.trained", "twin.failed"], endpointUrl }) =>
        request("POST", ["webhooks"], decodeWebhook, encodeWebhook({ endpointUrl, events })),
      listWebhooks: (query) => request("GET", ["webhooks"], (data) => wholePage(data, decodeWebhook, query)),
      updateWebhook: (id, params) => request("PUT", ["webhooks", id], decodeWebhook, encodeWebhook(params)),
      // The response is empty.
      deleteWebhook: (id) => request("DELETE", ["webhooks", id], () => webhookOf({ id, isActive: false })),
    },
  });
}
