import type { AvatarWithLooks } from "../../../model/avatar.ts";
import type { Job } from "../../../model/job.ts";
import type { EventWriter, WebhookPayload } from "../../../ports/event-writer.ts";
import type { AssetUrl } from "../../asset-urls.ts";
import type { EventWriterOptions } from "../../dialect-policies.ts";
import { standardHeaders } from "../../standard-webhooks.ts";
import { encodeResult } from "./encode.ts";
import { encodeAvatarId, encodeLookId } from "./ids.ts";

/** After an attempt has failed: 1, 2 and 4 seconds. */
const retryDelays = [1_000, 2_000, 4_000] as const;

/** Hoox does not sign webhooks. Receivers that know the account's secret can check the headers of Standard Webhooks. */
export function createEventWriter({ version, assetUrlFor }: EventWriterOptions): EventWriter {
  return {
    retryDelays,
    write(payload, secrets, now) {
      const body = JSON.stringify(encodeEvent(payload, assetUrlFor(payload, now)));
      const headers = {
        "content-type": "application/json",
        "user-agent": `Likeness-Webhooks/${version}`,
        ...standardHeaders({ id: payload.delivery.eventId, now, body }, secrets),
      };
      return { headers, body };
    },
  };
}

/**
 * The end of a generation. `job_id` is in the form of the overview, the other ids and `task` in that of the page about
 * webhooks.
 */
function encodeEvent({ job, avatar }: WebhookPayload, assetUrl: AssetUrl) {
  return job ? encodeJob(job, assetUrl) : encodeUpload(avatar, assetUrl);
}

function encodeJob({ input, target, result, failure }: Job, assetUrl: AssetUrl) {
  const about = {
    task: input.systemFields?.["task"] ?? "avatar_create",
    ...(target && idsOf(target.avatarId, target.lookId)),
  };
  const [image] = result?.images ?? [];
  if (image) {
    const url = assetUrl(image.assetId);
    return { ...about, status: "completed", result: { thumbnail: url, thumbnail_url: url } };
  }
  const message = failure?.message ?? "The generation was cancelled.";
  return { ...about, status: "failed", error: { code: "GENERATION_FAILED", message } };
}

/** An avatar from images, which is ready immediately. */
function encodeUpload(found: AvatarWithLooks | null, assetUrl: AssetUrl) {
  if (!found) return { task: "avatar_create", status: "failed", error: deleted };
  const { avatar, cover } = found;
  return {
    task: "avatar_create",
    ...idsOf(avatar.id, cover.id),
    status: "completed",
    result: encodeResult(avatar, cover, assetUrl),
  };
}

const deleted = { code: "GENERATION_FAILED", message: "The avatar was deleted." } as const;

function idsOf(avatarId: string, lookId: string) {
  const look = encodeLookId(lookId);
  return { job_id: look, avatar_id: encodeAvatarId(avatarId), look_id: look };
}
