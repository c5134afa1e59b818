import type { Driver } from "../driver.ts";
import { decodeAvatar, decodeJob, decodeReadyAvatar, readJson } from "./decode.ts";
import { decodeDeletion, decodePage } from "./decode-resource.ts";
import { apiUrl, eventStream, request } from "./encode.ts";
import { withImage, withImages } from "./encode-images.ts";
import { decodeError } from "./errors.ts";
import { social } from "./social.ts";
import { transport } from "./transport.ts";

/** The driver of the Likeness API. It also understands Pi's, which it is modelled on. */
export const likenessDriver: Driver = {
  capabilities: transport,
  requestIdHeader: "x-request-id",
  defaultHostHint: "there is no hosted service yet: set baseUrl or LIKENESS_BASE_URL, or pass engine",
  corsHint: (origin) => `: avatar serve --cors-origin ${origin}`,
  authorize(headers, apiKey, idempotencyKey) {
    headers.set("authorization", `Bearer ${apiKey}`);
    if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
  },
  decodeError,
  generate: (fields, images) => request("POST", "/avatars/generate", decodeJob, withImages(fields, images)),
  createAvatar: (fields, images) => request("POST", "/avatars", decodeJob, withImages(fields, images)),
  createAvatarFromPhoto: (fields, photo) =>
    request("POST", "/avatars/from-photo", decodeJob, withImage(fields, "photo", photo)),
  castAvatars: (params) => request("POST", "/avatars/cast", decodeJob, { params }),
  remixAvatar: (id, params) => request("POST", ["avatars", id, "remix"], decodeJob, { params }),
  // An older version has no forms.
  rejectsForms: ({ status }) => status === 415,
  getJob: (id, waitSeconds = 0) =>
    request("GET", ["jobs", id], decodeJob, {
      params: {
        expand: "avatar",
        ...(waitSeconds > 0 && { waitForCompletion: true, timeoutSeconds: waitSeconds }),
      },
    }),
  listJobs: (query) => request("GET", "/jobs", decodePage(decodeJob), { params: query }),
  cancelJob: (id) => request("POST", ["jobs", id, "cancel"], decodeJob),
  jobEvents: ({ id, eventsUrl }) =>
    eventsUrl === undefined
      ? undefined
      : { request: eventStream(["jobs", id, "events"]), decode: (data) => decodeJob(readJson(data)) },
  saveAvatar: (params) => request("POST", "/avatars/save", decodeReadyAvatar, { params }),
  listAvatars: (query) => request("GET", "/avatars", decodePage(decodeAvatar), { params: query }),
  getAvatar: (id) => request("GET", ["avatars", id], decodeAvatar, { query: { view: "owner" } }),
  updateAvatar: (id, params) => request("PATCH", ["avatars", id], decodeAvatar, { params }),
  deleteAvatar: (id) => request("DELETE", ["avatars", id], decodeDeletion),
  ...social,
  assetPath: (id) => apiUrl(`/assets/${encodeURIComponent(id)}`),
  request,
};
