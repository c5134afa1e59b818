import {
  createSystemReceiver,
  readPathClaim,
  type SystemReceiverOptions,
} from "../../webhooks/create-system-receiver.ts";
import type { WebhookReceiver } from "../../webhooks/create-webhook-receiver.ts";
import type { WebhookEvent } from "../../webhooks/webhook-event.ts";
import { lookOf, member, textAt } from "../entities.ts";
import { failureIn, urlOf } from "./decode.ts";
import { jobIdOf } from "./encode.ts";

/**
 * Receives Hoox's webhooks. Hoox does not sign them: end the path of `webhookUrl` with the secret, which is the only proof
 * of who sent one. The same event may come twice.
 */
export function createHooxReceiver(options?: SystemReceiverOptions): WebhookReceiver {
  const missing = "no secret at the end of the path";
  const scheme = { secretVariable: "HOOX_WEBHOOK_SECRET", readClaim: readPathClaim, missing, decode };
  return createSystemReceiver(scheme, options);
}

/** An event in either form: with `job_id`, which is the id of the look, or with the ids of the avatar and the look. */
function decode(body: unknown): WebhookEvent | undefined {
  const id = textAt(body, "look_id") ?? textAt(body, "job_id");
  const error = failureIn(body, textAt(body, "error", "message"));
  if (id === undefined) return undefined;
  const avatarId = textAt(body, "avatar_id") ?? "";
  const jobId = avatarId === "" ? null : jobIdOf(avatarId, id);
  const look = lookOf({ id, avatarId, jobId }, urlOf(member(body, "result")), error);
  // Every generation makes another look, and ends once.
  const event = { id, object: "event", createdAt: 0, timestamp: "", repeated: false } as const;
  if (look.status === "ready") return { ...event, type: "look.ready", data: { look } };
  return look.status === "error" ? { ...event, type: "look.failed", data: { look } } : undefined;
}
