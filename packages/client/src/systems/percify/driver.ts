import type { Method } from "../../core/request-spec.ts";
import { defineDriver } from "../define-driver.ts";
import type { Decode, Driver } from "../driver.ts";
import { deletionOf, member } from "../entities.ts";
import { jsonRequest, urlOf } from "../json-request.ts";
import type { SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import {
  decodeAvatar,
  decodeAvatars,
  decodeBatch,
  decodeComment,
  decodeCredits,
  decodeEntries,
  decodeLike,
  decodeStarted,
} from "./decode.ts";
import { encodeCast, encodeImage, encodeList, encodePhoto } from "./encode.ts";
import { decodeError } from "./errors.ts";

export const apiPath = "/v1";

/** The client side of Percify's API. It does not promise that a repeated Idempotency-Key does nothing. */
export function percifyDriver(options: SystemOptions): Driver {
  const request = <T>(
    method: Method,
    path: readonly string[],
    decode: Decode<T>,
    json?: object,
    query?: object,
  ) => jsonRequest(method, urlOf(apiPath, path, query), decode, json);
  const avatar = (id: string, ...action: string[]) => ["avatars", id, ...action];
  return defineDriver({
    name: "percify",
    capabilities,
    options,
    findWrites: "look for it with likeness.avatars.list()",
    instead: { webhooks: "use Percify's dashboard" },
    parameters: {
      castAvatars: ["characters", "scene"],
      createAvatarFromPhoto: ["prompt", "style"],
      createComment: ["text"],
      remixAvatar: ["prompt", "style", "negativePrompt", "model", "guidanceScale", "output", "aspectRatio"],
    },
    base: {
      requestIdHeader: "x-request-id",
      authorize: (headers, apiKey) => headers.set("authorization", `Bearer ${apiKey}`),
      decodeError,
      getJob(id) {
        const ids = id.split(",");
        if (ids.length === 1) return request("GET", avatar(id), decodeStarted);
        return request("GET", ["avatars"], (data) => decodeBatch(data, ids), undefined, { limit: 100 });
      },
      assetPath: (id) => urlOf(apiPath, ["assets", id]),
    },
    requests: {
      generate: (fields) => request("POST", avatar("generate"), decodeStarted, encodeImage(fields)),
      createAvatarFromPhoto: (fields, photo) => ({
        ...request("POST", avatar("percify-yourself"), decodeStarted),
        body: encodePhoto(fields, photo),
      }),
      castAvatars: (params) => request("POST", avatar("cast"), decodeStarted, encodeCast(params)),
      remixAvatar: (id, params) => request("POST", avatar(id, "remix"), decodeStarted, encodeImage(params)),
      listAvatars: (query) =>
        request("GET", ["avatars"], (data) => decodeAvatars(data, query), undefined, encodeList(query)),
      getAvatar: (id) => request("GET", avatar(id), decodeAvatar),
      updateAvatar: (id, params) => request("PATCH", avatar(id), decodeAvatar, params),
      publishAvatar: (id, params = {}) => request("POST", avatar(id, "publish"), decodeAvatar, params),
      deleteAvatar: (id) =>
        request("DELETE", avatar(id), (data) => (member(data, "success") ? deletionOf(id) : undefined)),
      likeAvatar: (id) => request("POST", avatar(id, "like"), (data) => decodeLike(data, id)),
      createComment: (id, { text }) =>
        request("POST", avatar(id, "comment"), (data) => decodeComment(data, id, text), { text }),
      getCredits: () => request("GET", ["credits", "balance"], decodeCredits),
      listCreditEntries: ({ limit, offset }) =>
        request("GET", ["user", "credits", "history"], decodeEntries, undefined, { limit, offset }),
    },
  });
}
