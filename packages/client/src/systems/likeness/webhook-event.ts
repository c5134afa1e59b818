import { type Fields, fieldsOf, has, isFields } from "../../core/guards.ts";
import { WebhookError } from "../../webhooks/webhook-error.ts";
import type { UnknownEvent, WebhookEvent } from "../../webhooks/webhook-event.ts";
import { camelKeys } from "./key-case.ts";

/**
 * The event in a body with a valid signature. `id` is undefined for Pi, whose ids differ from attempt to attempt: the
 * type and the id of the job are used instead. WebhookError when the body is not an event.
 */
export async function decodeEvent(body: ArrayBuffer, id: string | undefined): Promise<WebhookEvent> {
  const json: unknown = await new Response(body).json().catch(invalidBody);
  const fields = fieldsOf(camelKeys(json));
  const { data, timestamp = "", id: own }: Fields = fields;
  if (!has(fields, "string", "type") || !has(fields, "number", "createdAt") || !isFields(data)) {
    return invalidBody();
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

/** The signature proves that the body follows the contract, so only what the event is about has to be there. */
function isKnown(event: { type: string; data: Fields }): event is Exclude<WebhookEvent, UnknownEvent> {
  const { type, data } = event;
  // The type begins with the name of what the event is about.
  const subject = data[type.split(".")[0] ?? ""];
  const { avatar, error }: Fields = fieldsOf(subject);
  switch (type) {
    case "job.completed":
      return isFields(avatar);
    case "job.failed":
    case "avatar.failed":
    case "look.failed":
    case "twin.failed":
      return isFields(error);
    case "job.cancelled":
    case "avatar.saved":
    case "avatar.completed":
    case "avatar.published":
    case "avatar.liked":
    case "avatar.commented":
    case "look.ready":
    case "twin.trained":
    case "webhook.disabled":
    case "webhook.test":
      return isFields(subject);
    default:
      return false;
  }
}

function invalidBody(cause?: unknown): never {
  throw new WebhookError("invalid_body", "the body is not the JSON of an event", undefined, cause);
}
