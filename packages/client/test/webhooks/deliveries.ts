import { createHash } from "node:crypto";
import { signWebhook } from "../../src/webhooks.ts";
import { imageUrl, jobId, wireAvatar, wireJob } from "../wire.ts";

/** The current time of these tests, in Unix seconds. */
export const now = 1_760_000_300;
export const secret = `whsec_${createHash("sha256").update("an endpoint").digest("base64")}`;
export const clock = () => now * 1000;

const twin = { object: "twin", id: "t1", name: "Anna", source: "image" };

const endpoint = {
  object: "webhook",
  id: "we_1",
  endpoint_url: "https://shop.example/hooks",
  events: null,
  description: null,
  is_active: true,
  disabled_reason: null,
  failing_since: null,
  created_at: 1760000000,
  updated_at: 1760000000,
};

/** The data of each type of event as it is sent. */
export const wireData = {
  "job.completed": { job: wireJob("completed", { metadata: { some_key: "1" } }) },
  "job.failed": { job: wireJob("failed") },
  "job.cancelled": { job: wireJob("cancelled") },
  "avatar.saved": { avatar: wireAvatar("a1") },
  "twin.trained": { twin: { ...twin, status: "IDLE", gestures: [] } },
  "twin.failed": {
    twin: {
      ...twin,
      status: "REFUSED",
      error: { code: "safety_filter", message: "silent", action: "none", retryable: false },
    },
  },
  "avatar.published": { avatar: wireAvatar("a1") },
  "avatar.liked": { avatar: wireAvatar("a1") },
  "avatar.commented": { avatar: wireAvatar("a1"), comment: { id: "c1", text: "What an owl!" } },
  "webhook.disabled": { webhook: { ...endpoint, is_active: false, disabled_reason: "failing" } },
  "webhook.test": { webhook: endpoint },
};

export function wireEvent(type: string, data: unknown, more: object = {}): string {
  const timestamp = "2025-10-09T08:53:20.000Z";
  return JSON.stringify({
    id: "evt_1",
    object: "event",
    type,
    created_at: now - 300,
    timestamp,
    data,
    ...more,
  });
}

/** The event of Pi's own server for a completed job. */
export const piEvent = JSON.stringify({
  id: "evt_pi_8f",
  object: "event",
  type: "job.completed",
  created_at: 1_760_000_000,
  data: { job: { id: jobId, status: "completed", payload: { phase: "completed", image_url: imageUrl } } },
});

/** A signed delivery; `more` replaces headers. */
export async function delivery(
  body = wireEvent("job.completed", wireData["job.completed"]),
  more: Readonly<Record<string, string>> = {},
) {
  const headers = { ...(await signWebhook({ secret, id: "evt_1", body, timestamp: now })), ...more };
  return { body, headers };
}

export async function request(...given: Parameters<typeof delivery>): Promise<Request> {
  return new Request("https://shop.example/hooks", { method: "POST", ...(await delivery(...given)) });
}
