import { type Fields, fieldsOf, has, isFields } from "../core/guards.ts";
import { camelKeys } from "../core/key-case.ts";
import { WebhookError } from "./webhook-error.ts";
import type { UnknownEvent, WebhookEvent } from "./webhook-event.ts";

/**
 * An event from a body whose signature was good. `id` is undefined with Pi, whose own ids differ from attempt to
 * attempt: the kind of event and the job take their place. WebhookError when it is none.
 */
export async function parseEvent(body: ArrayBuffer, id: string | undefined): Promise<WebhookEvent> {
  const json: unknown = await new Response(body).json().catch(refuse);
  const fields = fieldsOf(camelKeys(json));
  const { data, timestamp = "", id: own }: Fields = fields;
  if (!has(fields, "string", "type") || !has(fields, "number", "createdAt") || !isFields(data)) {
    return refuse();
  }
  const { type, createdAt } = fields;
  const event = {
    id: id ?? `${type}:${fieldsOf(data["job"])["id"] ?? own}`,
    object: "event",
    type,
    createdAt,
    timestamp: String(timestamp),
    data,
    repeated: false,
  } as const;
  return isKnown(event) ? event : { ...event, type: "unknown", rawType: type };
}

/** The signature proves a sender that keeps to the contract; what is asked here only tells the kinds apart. */
function isKnown(event: { type: string; data: Fields }): event is Exclude<WebhookEvent, UnknownEvent> {
  const { type, data } = event;
  const { job, avatar, webhook }: Fields = data;
  const { status, avatar: made, error }: Fields = fieldsOf(job);
  switch (type) {
    case "job.completed":
      return status === "completed" && has(made, "string", "imageUrl");
    case "job.failed":
      return status === "failed" && has(error, "string", "code");
    case "job.cancelled":
      return status === "cancelled";
    case "avatar.saved":
      return has(avatar, "string", "id", "imageUrl");
    case "webhook.disabled":
    case "webhook.test":
      return has(webhook, "string", "id", "endpointUrl");
    default:
      return false;
  }
}

function refuse(cause?: unknown): never {
  throw new WebhookError("invalid_body", "the body is no JSON of an event", undefined, cause);
}
