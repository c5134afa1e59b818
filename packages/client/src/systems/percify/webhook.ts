import { fieldsOf } from "../../core/guards.ts";
import type { Claim, HeaderOf } from "../../webhooks/claim.ts";
import {
  avatarEvent,
  createSystemReceiver,
  type SystemReceiverOptions,
} from "../../webhooks/create-system-receiver.ts";
import type { WebhookReceiver } from "../../webhooks/create-webhook-receiver.ts";
import { hexHmac } from "../../webhooks/hmac.ts";
import type { WebhookEvent } from "../../webhooks/webhook-event.ts";
import { member, textAt } from "../entities.ts";
import { decodeAvatar } from "./decode.ts";

/** Receives Percify's webhooks, which are signed without the time: pass `seen` to recognize a delivery that is repeated. */
export function createPercifyReceiver(options?: SystemReceiverOptions): WebhookReceiver {
  const missing = "no X-Percify-Signature";
  return createSystemReceiver(
    { secretVariable: "PERCIFY_WEBHOOK_SECRET", readClaim, missing, decode },
    options,
  );
}

function readClaim(header: HeaderOf): Claim | undefined {
  const signature = header("x-percify-signature");
  return signature ? { id: undefined, signatures: [signature], sign: hexHmac } : undefined;
}

/** An event in either envelope: `{ type, id, created, data }` or `{ event, data, timestamp }`, which has no id. */
function decode(body: unknown): WebhookEvent | undefined {
  const type = textAt(body, "type") ?? textAt(body, "event");
  const timestamp = textAt(body, "created") ?? textAt(body, "timestamp") ?? "";
  const data = fieldsOf(member(body, "data"));
  const avatarId = data["avatarId"];
  const id = textAt(body, "id") ?? [type, avatarId, timestamp].join(" ");
  const avatar = decodeAvatar({ status: "unknown", createdAt: timestamp, ...data, id: avatarId });
  return type ? avatarEvent(type, { id, timestamp, avatar, data }) : undefined;
}
