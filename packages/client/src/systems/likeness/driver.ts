import { describeType } from "../../core/check-arguments.ts";
import { fieldsOf, isFields } from "../../core/guards.ts";
import type { RequestBody } from "../../core/request-body.ts";
import { LikenessConfigError } from "../../errors/errors.ts";
import { formBody } from "../../uploads/form-body.ts";
import type { Driver, EncodedImages, GenerateFields, RawRequest } from "../driver.ts";
import { capabilities } from "./capabilities.ts";
import { decodeAvatar, decodeDeletion, decodeJob, decodePage, readJson } from "./decode.ts";
import { apiRequest, apiUrl, eventStream, get } from "./encode.ts";
import { decodeError } from "./errors.ts";
import { snakeKeys } from "./key-case.ts";

/** The driver of the Likeness API. It also understands Pi's, which it is modelled on. */
export const likenessDriver: Driver = {
  capabilities,
  requestIdHeader: "x-request-id",
  defaultHostHint: "there is no hosted service yet: set baseUrl or LIKENESS_BASE_URL, or pass engine",
  corsHint: (origin) => `: avatar serve --cors-origin ${origin}`,
  authorize(headers, apiKey, idempotencyKey) {
    headers.set("authorization", `Bearer ${apiKey}`);
    if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
  },
  decodeError,
  generate: (fields, images) => apiRequest("POST", "/avatars/generate", decodeJob, content(fields, images)),
  // An older version has no forms (415), and Pi reads every body as JSON (400).
  rejectsForms: ({ status, code }) => status === 415 || code === "invalid_json_body",
  getJob: (id, waitSeconds = 0) =>
    get(["jobs", id], decodeJob, {
      expand: "avatar",
      ...(waitSeconds > 0 && { waitForCompletion: true, timeoutSeconds: waitSeconds }),
    }),
  listJobs: (query) => get("/jobs", decodePage(decodeJob), query),
  cancelJob: (id) => apiRequest("POST", ["jobs", id, "cancel"], decodeJob),
  jobEvents: ({ id, eventsUrl }) =>
    eventsUrl === undefined
      ? undefined
      : { request: eventStream(["jobs", id, "events"]), decode: (data) => decodeJob(readJson(data)) },
  saveAvatar: (params) => apiRequest("POST", "/avatars/save", decodeAvatar, { params }),
  listAvatars: (query) => get("/avatars", decodePage(decodeAvatar), query),
  getAvatar: (id) => get(["avatars", id], decodeAvatar),
  updateAvatar: (id, params) => apiRequest("PATCH", ["avatars", id], decodeAvatar, { params }),
  deleteAvatar: (id) => apiRequest("DELETE", ["avatars", id], decodeDeletion),
  assetPath: (id) => apiUrl(`/assets/${encodeURIComponent(id)}`),
  rawRequest<T>({ method, path, query, json, body }: RawRequest) {
    if (!methods.includes(method) || typeof path !== "string" || !path.startsWith("/")) {
      throw new LikenessConfigError(
        `request takes a method and a path, such as request("GET", "/credits"), not ${describeType(method)} and ${describeType(path)}`,
      );
    }
    return apiRequest(method, path.replace(/^\/api\/v1(?=\/)/, ""), (data) => data as T, {
      query,
      ...(isRequestBody(body) ? { body } : { json: body === undefined ? json : snakeKeys(body) }),
    });
  },
};

const methods: readonly unknown[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

function content(fields: GenerateFields, images: EncodedImages | undefined) {
  const json = fieldsOf(snakeKeys(fields));
  if (images?.as === "form") return { body: formBody(json, "reference_images", images.images) };
  return { json: { ...json, ...(images && { reference_images: images.images }) } };
}

function isRequestBody(body: unknown): body is RequestBody {
  return isFields(body) && typeof body["open"] === "function";
}
