import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { Webhook } from "standardwebhooks";
import type { Delivery } from "../../domain/delivery.ts";
import type { EventWriter, Told } from "../../ports/event-writer.ts";
import type { Signer } from "../kit/sign-address.ts";
import { assetAddress } from "./asset-address.ts";
import { type Address, encodeAvatar, encodeJob, seconds } from "./encode.ts";
import { encodeWebhook } from "./encode-webhook.ts";

export interface EventWriterParts {
  readonly sign: Signer;
  /** Of this software, for receivers to see. */
  readonly version: string;
  /** Where pictures are for whoever is told of this job. */
  hostOf(told: Told): string;
}

/** Events in the words of v1, signed by the Standard Webhooks specification and also for receivers made for Pi. */
export function createEventWriter({ sign, version, hostOf }: EventWriterParts): EventWriter {
  return {
    write(told, secrets, now) {
      const { eventId, type } = told.delivery;
      const body = JSON.stringify(encodeEvent(told.delivery, told, assetAddress(sign, hostOf(told), now)));
      const sent = new Date(now);
      const headers = {
        "content-type": "application/json",
        "user-agent": `Likeness-Webhooks/${version}`,
        "webhook-id": eventId,
        "webhook-timestamp": String(seconds(now)),
        "webhook-signature": secrets.map((secret) => signerOf(secret).sign(eventId, sent, body)).join(" "),
        "x-pi-event": type,
        "x-pi-signature": piSignature(secrets[0] ?? "", body),
      };
      return { headers, body };
    },
  };
}

/** An event as receivers know it. */
export function encodeEvent(
  { eventId, type, occurredAt }: Pick<Delivery, "eventId" | "type" | "occurredAt">,
  { job, avatar, endpoint }: Omit<Told, "delivery">,
  address: Address,
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

/** Without the prefix a secret is a text that its owner chose, which the library would take for base64. */
function signerOf(secret: string): Webhook {
  return secret.startsWith("whsec_")
    ? new Webhook(secret)
    : new Webhook(utf8ToBytes(secret), { format: "raw" });
}

/** Pi knows one secret per endpoint, and takes it as the text it is. */
function piSignature(secret: string, body: string): string {
  return `sha256=${bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(body)))}`;
}
