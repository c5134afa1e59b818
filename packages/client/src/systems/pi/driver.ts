import { defineDriver } from "../define-driver.ts";
import type { Driver } from "../driver.ts";
import type { SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import { decodeAvatar, decodeAvatars, decodeJob, decodeWebhook, decodeWebhooks } from "./decode.ts";
import { encodeGeneration, encodeWebhook, request } from "./encode.ts";
import { decodeError } from "./errors.ts";

/** The client side of Pi's API, which deduplicates generations only. */
export function piDriver(options: SystemOptions): Driver {
  return defineDriver({
    name: "pi",
    capabilities,
    options,
    findWrites: "look in avatars.list() or webhooks.list()",
    instead: {
      create: "use avatars.generate() and save()",
      deleteWebhook: "set isActive: false with webhooks.update()",
      style: "use hints.artDirection",
      webhookUrl: "use webhooks.create()",
    },
    parameters: {
      createWebhook: ["endpointUrl", "secret"],
      saveAvatar: ["jobId", "label"],
      updateWebhook: ["isActive"],
    },
    base: {
      requestIdHeader: "x-request-id",
      authorize(headers, apiKey, idempotencyKey) {
        headers.set("authorization", `Bearer ${apiKey}`);
        if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
      },
      decodeError,
      getJob: (id, waitSeconds = 0) =>
        request("GET", ["jobs", id], decodeJob, undefined, {
          expand: "avatar",
          ...(waitSeconds > 0 && { wait_for_completion: true, timeout_seconds: waitSeconds }),
        }),
    },
    requests: {
      generate: (fields, images) =>
        request("POST", ["avatars", "generate"], decodeJob, encodeGeneration(fields, images)),
      saveAvatar: ({ jobId, label }) =>
        request("POST", ["avatars", "save"], (data) => decodeAvatar(data, jobId), { job_id: jobId, label }),
      listAvatars: ({ limit, offset }) =>
        request("GET", ["avatars"], decodeAvatars, undefined, { limit, offset }),
      getAvatar: (id) => request("GET", ["avatars", id], (data) => decodeAvatar(data)),
      // The secret is in no response.
      createWebhook: (params) =>
        request("POST", ["webhooks"], (data) => decodeWebhook(data, params.secret), encodeWebhook(params)),
      listWebhooks: (query) => request("GET", ["webhooks"], (data) => decodeWebhooks(data, query)),
      updateWebhook: (id, { isActive }) =>
        request("PATCH", ["webhooks", id], (data) => decodeWebhook(data), { is_active: isActive }),
    },
  });
}
