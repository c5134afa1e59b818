import { expect, test } from "vitest";
import * as z from "zod";
import { startPi } from "./start-pi.ts";

// What Pi's own client requires of responses. It throws where they differ, so times of avatars and webhooks must be texts.

const envelope = <T extends z.ZodType>(data: T) =>
  z.object({ id: z.string(), object: z.string(), status: z.string(), created_at: z.number(), data });

const image = z.object({ image_url: z.url() });

const queuedJob = envelope(z.object({ job_id: z.uuid() }));

const retrievedJob = envelope(
  z.object({
    id: z.uuid(),
    org_id: z.uuid(),
    type: z.string(),
    status: z.enum(["queued", "processing", "completed", "failed"]),
    payload: z.unknown(),
    result_url: z.string().nullable(),
    error_log: z.string().nullable(),
    created_at: z.number(),
    updated_at: z.number(),
    avatar: image.optional(),
    job_result: z
      .object({ type: z.enum(["brand", "avatar", "ad"]), id: z.uuid(), image_url: z.url().optional() })
      .optional(),
  }),
);

const listedAvatar = z.object({
  id: z.uuid(),
  label: z.string().nullable(),
  image_url: z.url(),
  created_at: z.string(),
});
const savedAvatar = listedAvatar.extend({ object: z.literal("saved_avatar") });
const avatarList = z.object({
  object: z.literal("list"),
  data: z.array(listedAvatar),
  has_more: z.boolean(),
  total_count: z.number(),
});

const listedWebhook = z.object({
  id: z.uuid(),
  endpoint_url: z.url(),
  is_active: z.boolean(),
  created_at: z.string(),
  updated_at: z.string(),
});
const webhook = listedWebhook.extend({ object: z.literal("webhook") });
const webhookList = z.object({ object: z.literal("list"), data: z.array(listedWebhook) });

const errorEnvelope = z.object({
  error: z.looseObject({
    type: z.enum([
      "invalid_request_error",
      "authentication_error",
      "permission_error",
      "rate_limit_error",
      "api_error",
    ]),
    code: z.string(),
    message: z.string(),
    request_id: z.string(),
  }),
});

test.each([
  ["below the prefix", {}, "/pi"],
  ["at the root", { systems: ["pi"] } as const, ""],
])("all methods of Pi's own client work by base URL alone, %s", async (_, options, path) => {
  const { engine } = startPi({ webhooks: { allowPrivate: true }, ...options });
  const baseUrl = `${engine.url}${path}`;

  /** Sends a request as the client does: with a Content-Type on every request, and all of the query as text. */
  async function send<T extends z.ZodType>(schema: T, method: string, route: string, more: Sent = {}) {
    const url = new URL(`${baseUrl}${route}`);
    for (const [name, value] of Object.entries(more.query ?? {})) url.searchParams.set(name, String(value));
    const response = await engine.fetch(url, {
      method,
      headers: {
        Authorization: `Bearer ${engine.apiKey}`,
        "Content-Type": "application/json",
        "X-Gemini-Api-Key": "ignored",
        ...(more.key && { "Idempotency-Key": more.key }),
      },
      body: more.body === undefined ? null : JSON.stringify(more.body),
    });
    expect(response.headers.get("content-type")).toContain("application/json");
    return schema.parse(await response.json());
  }

  const body = {
    prompt: "professional founder headshot",
    output: { aspect_ratio: "3:4" },
    metadata: { a: "b" },
  };
  const queued = await send(queuedJob, "POST", "/api/v1/avatars/generate", { body, key: "step-7" });
  expect(queued.status).toBe("queued");
  const job = await send(retrievedJob, "GET", `/api/v1/jobs/${queued.data.job_id}`, {
    query: { wait_for_completion: true, timeout_seconds: 30, expand: "avatar" },
  });
  expect(job.data.status).toBe("completed");
  const polled = await send(retrievedJob, "GET", `/api/v1/jobs/${queued.data.job_id}`, {
    query: { wait_for_completion: false },
  });
  expect(polled.data.job_result?.image_url).toBe(job.data.avatar?.image_url);
  const saved = await send(envelope(savedAvatar), "POST", "/api/v1/avatars/save", {
    body: { job_id: job.data.id, label: "CEO" },
  });
  const list = await send(envelope(avatarList), "GET", "/api/v1/avatars", { query: { limit: 5, offset: 0 } });
  expect(list.data.data.map(({ id }) => id)).toEqual([saved.data.id]);
  const retrieved = savedAvatar.extend({ updated_at: z.string() });
  await send(envelope(retrieved), "GET", `/api/v1/avatars/${saved.data.id}`);
  const created = await send(envelope(webhook), "POST", "/api/v1/webhooks", {
    body: { endpoint_url: "https://example.com/pi/webhooks", secret: "whsec_..." },
  });
  await send(envelope(webhookList), "GET", "/api/v1/webhooks");
  const disabled = await send(envelope(webhook), "PATCH", `/api/v1/webhooks/${created.data.id}`, {
    body: { is_active: false },
  });
  expect(disabled.data.is_active).toBe(false);

  const missing = await send(errorEnvelope, "GET", `/api/v1/jobs/${saved.data.id}`);
  expect(missing.error.code).toBe("job_not_found");

  const response = await engine.fetch(saved.data.image_url);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
});

interface Sent {
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  readonly key?: string;
}
