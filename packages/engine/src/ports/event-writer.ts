import type { AvatarWithLooks } from "../model/avatar.ts";
import type { Comment } from "../model/comment.ts";
import type { Delivery } from "../model/delivery.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { Job } from "../model/job.ts";
import type { Look } from "../model/look.ts";
import type { TwinWithAvatar } from "../model/twin-with-avatar.ts";

/** Writes and signs webhook requests. */
export interface EventWriter {
  /** The pauses before further attempts, in milliseconds. Default: twelve attempts within a day. */
  readonly retryDelays?: readonly number[];
  /** The request for a delivery that is sent at `now`, signed with each of the secrets, newest first. */
  write(payload: WebhookPayload, secrets: readonly string[], now: number): WebhookRequest;
}

export interface WebhookRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A delivery with the current state of what its event is about. */
export interface WebhookPayload {
  readonly delivery: Delivery;
  readonly job: Job | null;
  readonly avatar: AvatarWithLooks | null;
  /** The twin that the job trained, if the event is about a twin. */
  readonly twin: TwinWithAvatar | null;
  readonly look: Look | null;
  /** Null if it was deleted since. */
  readonly comment: Comment | null;
  /** The endpoint that was disabled or is tested; null if it was deleted since. */
  readonly endpoint: Endpoint | null;
}
