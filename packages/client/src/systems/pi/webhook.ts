import { type Fields, fieldsOf, isFields } from "../../core/guards.ts";
import { createSystemReceiver, type SystemReceiverOptions } from "../../webhooks/create-system-receiver.ts";
import type { WebhookReceiver } from "../../webhooks/create-webhook-receiver.ts";
import type { WebhookEvent } from "../../webhooks/webhook-event.ts";
import { decodeJob } from "./decode.ts";
import { readPiClaim } from "./webhook-signature.ts";

/** Receives the webhooks of Pi. The secret is the one that the webhook was created with, or `PI_WEBHOOK_SECRET`. */
export function createPiReceiver(options: SystemReceiverOptions = {}): WebhookReceiver {
  return createSystemReceiver(
    {
      secretVariable: "PI_WEBHOOK_SECRET",
      readClaim: readPiClaim,
      missing: "no X-Pi-Signature header",
      decode,
    },
    options,
  );
}

/** Each attempt has an id of its own, so the type and the job identify the event. */
function decode(body: unknown): WebhookEvent | undefined {
  const { type, created_at: createdAt = 0, id: own, data }: Fields = fieldsOf(body);
  if (typeof type !== "string" || typeof createdAt !== "number" || !isFields(data)) return undefined;
  const job = decodeJob(data["job"]);
  const event = {
    id: `${type}:${job?.id ?? own}`,
    object: "event",
    createdAt,
    timestamp: new Date(createdAt * 1000).toISOString(),
    repeated: false,
  } as const;
  if (type === "job.completed" && job?.status === "completed") return { ...event, type, data: { job } };
  if (type === "job.failed" && job?.status === "failed") return { ...event, type, data: { job } };
  return { ...event, type: "unknown", rawType: type, data };
}
