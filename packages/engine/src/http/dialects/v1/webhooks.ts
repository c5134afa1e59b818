import type { Delivery } from "../../../model/delivery.ts";
import type { EventWriter, WebhookPayload } from "../../../ports/event-writer.ts";
import type { AssetUrl } from "../../asset-urls.ts";
import type { EventWriterOptions } from "../../dialect-policies.ts";
import { standardHeaders } from "../../standard-webhooks.ts";
import { encodeComment } from "./encode/social.ts";
import { encodeTwin } from "./encode/twins.ts";
import { encodeAvatar, encodeJob, encodeLook, encodeWebhook, seconds } from "./encode.ts";

/** Signs by the Standard Webhooks specification. */
export function createEventWriter({ version, assetUrlFor }: EventWriterOptions): EventWriter {
  return {
    write(payload, secrets, now) {
      const { eventId } = payload.delivery;
      const body = JSON.stringify(encodeEvent(payload.delivery, payload, assetUrlFor(payload, now)));
      const headers = {
        "content-type": "application/json",
        "user-agent": `Likeness-Webhooks/${version}`,
        ...standardHeaders({ id: eventId, now, body }, secrets),
      };
      return { headers, body };
    },
  };
}

/** The payload of a webhook or of a server-sent event. */
export function encodeEvent(
  { eventId, type, occurredAt }: Pick<Delivery, "eventId" | "type" | "occurredAt">,
  subject: Omit<WebhookPayload, "delivery">,
  assetUrl: AssetUrl,
) {
  return {
    id: eventId,
    object: "event",
    type,
    created_at: seconds(occurredAt),
    timestamp: new Date(occurredAt).toISOString(),
    data: encodeSubject(subject, assetUrl),
  };
}

function encodeSubject(
  { job, avatar, look, comment, twin, endpoint }: Omit<WebhookPayload, "delivery">,
  assetUrl: AssetUrl,
) {
  if (avatar) {
    return {
      ...(look && { look: encodeLook(look, assetUrl) }),
      ...(comment && { comment: encodeComment(comment, comment.accountId) }),
      avatar: encodeAvatar(avatar, assetUrl),
    };
  }
  if (twin) return { twin: encodeTwin(twin, assetUrl) };
  return {
    ...(job && { job: encodeJob(job, assetUrl) }),
    ...(endpoint && { webhook: encodeWebhook(endpoint) }),
  };
}
