import { fieldsOf, pick } from "../../core/guards.ts";
import {
  createSystemReceiver,
  readPathClaim,
  type SystemReceiverOptions,
} from "../../webhooks/create-system-receiver.ts";
import type { WebhookReceiver } from "../../webhooks/create-webhook-receiver.ts";
import type { WebhookEvent } from "../../webhooks/webhook-event.ts";
import { extrasOf, failureOf, trainedTwin } from "./decode.ts";
import { eventNames } from "./encode.ts";

/**
 * Receives the webhooks of Argil, which are not signed: the path of the URL ends with the secret, by default
 * `ARGIL_WEBHOOK_SECRET`. They say nothing about a twin but its id, name, voice and extras; get the rest with `twins.get`.
 */
export function createArgilReceiver(options: SystemReceiverOptions = {}): WebhookReceiver {
  return createSystemReceiver(
    {
      secretVariable: "ARGIL_WEBHOOK_SECRET",
      readClaim: readPathClaim,
      missing: "no secret at the end of the path",
      decode,
    },
    options,
  );
}

/** There is no id and no time: the event and the avatar identify it. */
function decode(body: unknown): WebhookEvent | undefined {
  const { event, data } = fieldsOf(body);
  if (typeof event !== "string") return undefined;
  const fields = fieldsOf(data);
  const { avatarId: id, avatarName: name } = pick(fields, "string", { avatarId: "", avatarName: "" });
  const { voiceId } = pick(fields, "string", { voiceId: null });
  const about = {
    id: `${event}:${id}`,
    object: "event",
    createdAt: 0,
    timestamp: "",
    repeated: false,
  } as const;
  const twin = {
    object: "twin",
    id,
    name,
    source: "video",
    jobId: id,
    voiceId,
    extras: extrasOf(fields),
    callbackUrl: null,
    createdAt: 0,
    updatedAt: 0,
  } as const;
  if (id !== "" && event === eventNames["twin.trained"])
    return { ...about, type: "twin.trained", data: { twin: trainedTwin(twin, {}) } };
  const status = "TRAINING_FAILED";
  const error = failureOf({ ...fields, status });
  if (id !== "" && error && event === eventNames["twin.failed"])
    return { ...about, type: "twin.failed", data: { twin: { ...twin, status, error } } };
  return { ...about, type: "unknown", rawType: event, data: fields };
}
