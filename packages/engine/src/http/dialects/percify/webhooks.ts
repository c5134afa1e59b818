import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Job } from "../../../model/job.ts";
import type { EventWriter, WebhookPayload } from "../../../ports/event-writer.ts";
import type { AssetUrl } from "../../asset-urls.ts";
import type { EventWriterOptions } from "../../dialect-policies.ts";
import { encodeAcceptedAvatar, encodeAvatar, encodeComment, encodeFailure, time } from "./encode.ts";
import { encodeId } from "./ids.ts";

/** Signs the body with the newest secret, as text. */
export function createEventWriter({ version, assetUrlFor }: EventWriterOptions): EventWriter {
  return {
    write(payload, secrets, now) {
      const body = JSON.stringify(encodeEvent(payload, assetUrlFor(payload, now)));
      const signature = hmac(sha256, utf8ToBytes(secrets[0] ?? ""), utf8ToBytes(body));
      const headers = {
        "content-type": "application/json",
        "user-agent": `Likeness-Webhooks/${version}`,
        "x-percify-signature": bytesToHex(signature),
      };
      return { headers, body };
    },
  };
}

/** The fields of both published envelopes. */
function encodeEvent(payload: WebhookPayload, assetUrl: AssetUrl) {
  const { eventId, occurredAt } = payload.delivery;
  const type = typeOf(payload);
  const at = time(occurredAt);
  return { type, event: type, id: eventId, created: at, timestamp: at, data: encodeData(payload, assetUrl) };
}

/** A webhook URL of a request receives the events of its job, which here are those of its avatar. */
function typeOf({ delivery }: WebhookPayload): string {
  const { type } = delivery;
  if (type === "job.completed" || type === "webhook.test") return "avatar.completed";
  return type === "job.failed" || type === "job.cancelled" ? "avatar.failed" : type;
}

function encodeData(payload: WebhookPayload, assetUrl: AssetUrl) {
  const { delivery, avatar, job, comment } = payload;
  if (delivery.type === "webhook.test") return { avatarId: "avatar_test", status: "completed" };
  const userId = encodeId("user", delivery.accountId);
  if (!avatar) return job ? encodeEndedJob(job, assetUrl) : { avatarId: avatarIdOf(payload), userId };
  const about = { avatarId: encodeId("avatar", avatar.avatar.id), userId };
  const encoded = encodeAvatar({ ...avatar, job }, assetUrl);
  const { visibility, publishedAt, likes, comments } = encoded;
  switch (delivery.type) {
    case "avatar.published":
      return { ...about, visibility, publishedAt };
    case "avatar.liked":
      return { ...about, likes };
    case "avatar.commented":
      return { ...about, comments, ...(comment && { comment: encodeComment(comment, comment.accountId) }) };
    default:
      return { ...about, ...pickResult(encoded) };
  }
}

/** The avatar of a deleted object. */
function avatarIdOf({ delivery }: WebhookPayload): string | undefined {
  return delivery.avatarId === null ? undefined : encodeId("avatar", delivery.avatarId);
}

interface Result {
  readonly status: string;
  readonly imageUrl?: string;
  readonly thumbnailUrl?: string;
  readonly creditCost: number;
  readonly model?: string;
  readonly prompt?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

function pickResult({ status, imageUrl, thumbnailUrl, creditCost, model, prompt, error }: Result) {
  if (error) return { status, error };
  return { status, imageUrl, thumbnailUrl, creditCost, model, prompt };
}

function encodeEndedJob(job: Job, assetUrl: AssetUrl) {
  const { id: avatarId, userId, ...accepted } = encodeAcceptedAvatar(job);
  const [image] = job.result?.images ?? [];
  const { failure, status } = job;
  const error =
    failure ??
    (status === "cancelled" ? ({ code: "cancelled", message: "the job was cancelled" } as const) : null);
  return {
    avatarId,
    userId,
    ...pickResult({
      ...accepted,
      ...(image && {
        imageUrl: assetUrl(image.assetId),
        thumbnailUrl: assetUrl(image.thumbnailAssetId),
      }),
      ...(error && { error: encodeFailure(error) }),
    }),
  };
}
