import type { ScriptedResponse } from "./faulty-server.ts";

export const jobId = "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e";
export const imageUrl = "https://images.example/api/v1/assets/1?expires=1760600000&signature=abc";

const image = {
  id: "0197a1c3-0000-7000-8000-000000000002",
  url: imageUrl,
  thumbnail_url: imageUrl,
  width: 1024,
  height: 1024,
  format: "png",
  media_type: "image/png",
  bytes: 80123,
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  seed: 7,
  alt: "An owl.",
  code: "face1pqgqqqqq8s2qqqqqqqca60jp",
};

const brief = { version: 1, subject: "owl", hair_like: { some_key: 1 }, sources: {} };
const wireImageFields = {
  image_url: imageUrl,
  thumbnail_url: imageUrl,
  images: [image],
  brief,
  warnings: [{ code: "place_left_out", message: "The forest is not drawn." }],
  seed: 7,
  code: image.code,
  license: "CC BY 4.0",
  credit: "Drawn with DiceBear.",
  drawing_version: "1",
};

/** A job with this status, as the server sends it. */
export function wireJob(status: string, more: object = {}): object {
  return {
    id: jobId,
    job_id: jobId,
    org_id: "0197a1c0-0000-7000-8000-000000000001",
    type: "avatar_generation",
    target: null,
    status,
    progress: status === "completed" ? 1 : 0,
    stage: status === "completed" ? "done" : status,
    payload: { phase: status, input: { prompt: "a wise owl", reference_image_count: 0 } },
    result_url: null,
    error_log: null,
    attempts: 0,
    client_reference_id: null,
    metadata: null,
    created_at: 1760000000,
    updated_at: 1760000000,
    completed_at: null,
    ...(status === "completed" && {
      avatar: wireImageFields,
      job_result: { type: "avatar", id: jobId, image_url: imageUrl },
    }),
    ...(status === "failed" && {
      error_log: "safety_filter: the provider refused the prompt",
      error: {
        code: "safety_filter",
        message: "the provider refused the prompt",
        action: "Reword the prompt.",
        retryable: false,
      },
    }),
    ...more,
  };
}

export function wireAvatar(id: string): object {
  return {
    ...wireImageFields,
    id,
    object: "saved_avatar",
    status: "ready",
    label: "CEO hero v2",
    description: null,
    tags: [],
    visibility: "private",
    published_at: null,
    origin: "job",
    parent_id: null,
    cover_look_id: "0197a1c4-0000-7000-8000-000000000005",
    counts: { likes: 0, comments: 0, remixes: 0 },
    job_id: jobId,
    created_at: 1760000100,
    updated_at: 1760000100,
  };
}

export function envelope(object: string, data: unknown): object {
  return { id: "req_test", object, status: "completed", created_at: 1760000000, data };
}

export const accepted: ScriptedResponse = { status: 202, json: envelope("job", wireJob("queued")) };

export function jobResponse(status: string, more: object = {}): ScriptedResponse {
  return { json: envelope("job", wireJob(status, more)) };
}

export function wireError(code: string, more: object = {}): object {
  return {
    error: { type: "api_error", code, message: `the message of ${code}`, request_id: "req_test", ...more },
  };
}
