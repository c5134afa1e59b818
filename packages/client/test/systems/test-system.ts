import { fieldsOf } from "../../src/core/guards.ts";
import type { RequestSpec } from "../../src/core/request-spec.ts";
import type { Deletion, ReadyAvatar } from "../../src/generated/v1/types.gen.ts";
import type { Job } from "../../src/jobs/job.ts";
import { defineDriver } from "../../src/systems/define-driver.ts";
import {
  completedJob,
  deletionOf,
  failedJob,
  failure,
  pendingJob,
  readJson,
  readyAvatar,
} from "../../src/systems/entities.ts";
import { capabilities as hoox } from "../../src/systems/hoox/capabilities.ts";
import { readError } from "../../src/systems/read-error.ts";
import type { System, SystemOptions } from "../../src/systems/system.ts";

// A system with few features that deduplicates only generations.

const capabilities = {
  ...hoox,
  create: false,
  fromImages: false,
  edit: false,
  list: false,
  get: false,
  looks: false,
  save: true,
  delete: true,
  hints: true,
  style: ["ink", "clay"],
  count: 2,
  referenceImages: 2,
  imageUploads: "text",
  promptLength: 20,
  idempotency: "generate only",
} as const;

function spec<T>(
  method: "GET" | "POST" | "DELETE",
  url: string,
  decode: (data: unknown) => T | undefined,
  json?: unknown,
): RequestSpec<T> {
  return {
    method,
    url,
    target: "api",
    ...(json !== undefined && { body: JSON.stringify(json) }),
    read: async (response) => decode(readJson(await response.text())),
  };
}

function decodeJob(data: unknown): Job | undefined {
  const { id, state, picture, reason } = fieldsOf(data);
  if (typeof id !== "string") return undefined;
  if (state === "done") return completedJob({ id }, { imageUrl: String(picture) });
  if (state === "broken") {
    return failedJob({ id }, failure("safety_filter", String(reason), "Change the prompt.", data));
  }
  return pendingJob({ id }, "processing");
}

function decodeSaved(data: unknown): ReadyAvatar | undefined {
  const { id, picture } = fieldsOf(data);
  return typeof id === "string" ? readyAvatar({ id }, String(picture)) : undefined;
}

function decodeDeletion(data: unknown): Deletion | undefined {
  const { id } = fieldsOf(data);
  return typeof id === "string" ? deletionOf(id) : undefined;
}

export function testSystem(options: SystemOptions = {}): System<typeof capabilities> {
  return {
    name: "test",
    apiKeyVariable: "TEST_API_KEY",
    baseUrlVariable: "TEST_BASE_URL",
    defaultBaseUrl: "https://test.example",
    apiPath: "/t1",
    enginePath: "/test",
    settings: () => options,
    capabilities,
    driver: defineDriver({
      name: "test",
      capabilities,
      options,
      findWrites: "look for it in the dashboard",
      instead: { cancel: "let it run", seed: "use a reference image" },
      parameters: { saveAvatar: ["jobId"] },
      base: {
        requestIdHeader: "trace",
        authorize(headers, apiKey, idempotencyKey) {
          headers.set("x-key", apiKey);
          if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
        },
        decodeError: (status, body) => readError(status, body, { NO_MONEY: "insufficient_credits" }),
        getJob: (id) => spec("GET", `/t1/jobs/${id}`, decodeJob),
      },
      requests: {
        generate: ({ prompt, ...rest }, images) =>
          spec("POST", "/t1/jobs", decodeJob, { text: prompt, ...rest, images: images?.images }),
        saveAvatar: ({ jobId }) => spec("POST", "/t1/saved", decodeSaved, { job: jobId }),
        deleteAvatar: (id) => spec("DELETE", `/t1/saved/${id}`, decodeDeletion),
      },
    }),
  };
}
