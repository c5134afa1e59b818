import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Delivery } from "../../../model/delivery.ts";
import type { EventWriter, WebhookPayload } from "../../../ports/event-writer.ts";
import type { UrlSigner } from "../../sign-url.ts";
import { createAssetUrl } from "./asset-address.ts";
import { type AssetUrl, encodeAvatar, encodeJob, seconds } from "./encode.ts";
import { encodeWebhook } from "./encode-webhook.ts";

export interface EventWriterParts {
  readonly sign: UrlSigner;
  /** Of this software, for receivers to see. */
  readonly version: string;
  /** Where pictures are for whoever is told of this job. */
  hostOf(payload: WebhookPayload): string;
}

/** Events in the words of v1, signed by the Standard Webhooks specification and also for receivers made for Pi. */
export function createEventWriter({ sign, version, hostOf }: EventWriterParts): EventWriter {
  return {
    write(payload, secrets, now) {
      const { eventId, type } = payload.delivery;
      const body = JSON.stringify(
        encodeEvent(payload.delivery, payload, createAssetUrl(sign, hostOf(payload), now, null)),
      );
      const signed = `${eventId}.${seconds(now)}.${body}`;
      const headers = {
        "content-type": "application/json",
        "user-agent": `Likeness-Webhooks/${version}`,
        "webhook-id": eventId,
        "webhook-timestamp": String(seconds(now)),
        "webhook-signature": secrets.map((secret) => `v1,${base64(mac(keyOf(secret), signed))}`).join(" "),
        "x-pi-event": type,
        // Pi knows one secret per endpoint, and takes it as the text it is.
        "x-pi-signature": `sha256=${bytesToHex(mac(utf8ToBytes(secrets[0] ?? ""), body))}`,
      };
      return { headers, body };
    },
  };
}

/** An event as receivers know it. */
export function encodeEvent(
  { eventId, type, occurredAt }: Pick<Delivery, "eventId" | "type" | "occurredAt">,
  { job, avatar, endpoint }: Omit<WebhookPayload, "delivery">,
  address: AssetUrl,
) {
  return {
    id: eventId,
    object: "event",
    type,
    created_at: seconds(occurredAt),
    timestamp: new Date(occurredAt).toISOString(),
    data: avatar
      ? { avatar: encodeAvatar(avatar, address) }
      : {
          ...(job && { job: encodeJob(job, address) }),
          ...(endpoint && { webhook: encodeWebhook(endpoint) }),
        },
  };
}

/** The bytes of a secret: without the prefix it is a text that its owner chose. */
function keyOf(secret: string): Uint8Array {
  const [, encoded] = /^whsec_(.*)/.exec(secret) ?? [];
  if (encoded === undefined) return utf8ToBytes(secret);
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}

function mac(key: Uint8Array, text: string): Uint8Array {
  return hmac(sha256, key, utf8ToBytes(text));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
