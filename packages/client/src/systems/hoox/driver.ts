import { defineDriver } from "../define-driver.ts";
import type { Driver } from "../driver.ts";
import { imageUrl } from "../image-text.ts";
import type { SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import {
  decodeAvatar,
  decodeAvatars,
  decodeCreated,
  decodeLook,
  decodeLooks,
  decodeStatus,
  decodeUpload,
} from "./decode.ts";
import {
  apiUrl,
  type CreateFields,
  encodeEdit,
  encodeGeneration,
  hostedImages,
  parseJobId,
  request,
} from "./encode.ts";
import { decodeError } from "./errors.ts";

const create = ["avatar", "create"] as const;

const createOne = (fields: CreateFields) => request(create, decodeCreated, encodeGeneration(fields));

/** The client side of Hoox's API. It has no idempotency keys, and no list of jobs. */
export function hooxDriver(options: SystemOptions): Driver {
  return defineDriver({
    name: "hoox",
    capabilities,
    options,
    findWrites: "look for it with likeness.avatars.list()",
    instead: { referenceImages: "use looks(likeness).create()" },
    parameters: {
      createAvatarFromImages: ["label", "imageUrls"],
      createLook: [
        "lookId",
        "prompt",
        "style",
        "place",
        "output",
        "aspectRatio",
        "resolution",
        "upscale",
        "referenceImages",
        "elementImages",
        "webhookUrl",
      ],
    },
    base: {
      requestIdHeader: "x-request-id",
      authorize: (headers, apiKey) => headers.set("authorization", `Bearer ${apiKey}`),
      decodeError,
      imageUrl,
      getJob(id) {
        const { avatarId, lookId } = parseJobId(id);
        const spec = request(["avatar", "status"], decodeStatus);
        return {
          ...spec,
          url: `${spec.url}?${new URLSearchParams({ avatar_id: avatarId, look_id: lookId })}`,
        };
      },
      assetPath: (id) => apiUrl(["media", id]),
    },
    requests: {
      generate: createOne,
      createAvatar: createOne,
      createAvatarFromImages({ label, imageUrls = [] }, { images }) {
        const sent = images.map((image) => (typeof image === "string" ? image : ""));
        const urls = hostedImages([...sent, ...imageUrls], "images");
        return request(create, (data) => decodeUpload(data, label, urls), {
          images: urls,
          name: label,
        });
      },
      createLook: (avatarId, fields) =>
        request(["avatar", "edit"], decodeCreated, encodeEdit(avatarId, fields)),
      listLooks: (avatarId, query) => request(["avatar", avatarId], (data) => decodeLooks(data, query)),
      getLook: (avatarId, id) =>
        request(["avatar", avatarId, "look", id], (data) => decodeLook(data, avatarId)),
      listAvatars: (query) => request(["avatar", "list"], (data) => decodeAvatars(data, query)),
      getAvatar: (id) => request(["avatar", id], decodeAvatar),
    },
  });
}
