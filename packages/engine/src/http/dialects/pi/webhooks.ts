import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { WebhookEventType } from "../../../model/endpoint.ts";
import type { EventWriter } from "../../../ports/event-writer.ts";
import type { EventWriterOptions } from "../../dialect-policies.ts";
import { hmacSha256 } from "../../standard-webhooks.ts";
import { encodeEventJob, seconds } from "./encode.ts";

/** The events that webhooks of Pi receive. A cancelled job has failed there. */
export const webhookEvents: readonly WebhookEventType[] = ["job.completed", "job.failed", "job.cancelled"];

/** Signs the body only, with the newest secret as text. */
export function createEventWriter({ version, assetUrlFor }: EventWriterOptions): EventWriter {
  return {
    write(payload, secrets, now) {
      const { delivery, job } = payload;
      const type = delivery.type === "job.cancelled" ? "job.failed" : delivery.type;
      const body = JSON.stringify({
        id: delivery.eventId.replace(/^evt_/, "evt_pi_"),
        object: "event",
        type,
        created_at: seconds(delivery.occurredAt),
        data: job ? { job: encodeEventJob(job, assetUrlFor(payload, now)) } : {},
      });
      const signature = hmacSha256(utf8ToBytes(secrets[0] ?? ""), body);
      const headers = {
        "content-type": "application/json",
        "user-agent": `Likeness-Webhooks/${version}`,
        "x-pi-event": type,
        "x-pi-signature": `sha256=${bytesToHex(signature)}`,
      };
      return { headers, body };
    },
  };
}
