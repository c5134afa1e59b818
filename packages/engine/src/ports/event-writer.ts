import type { Avatar } from "../model/avatar.ts";
import type { Delivery } from "../model/delivery.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { Job } from "../model/job.ts";

/** Puts events into the words and under the signature that receivers know. */
export interface EventWriter {
  /** The request that tells of it, as sent at `now`, signed with each of the secrets; the newest comes first. */
  write(payload: WebhookPayload, secrets: readonly string[], now: number): WebhookRequest;
}

export interface WebhookRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A delivery with what it tells of, as that stands now. */
export interface WebhookPayload {
  readonly delivery: Delivery;
  readonly job: Job | null;
  readonly avatar: Avatar | null;
  /** The endpoint that was switched off, or is tried out; null also when it was deleted since. */
  readonly endpoint: Endpoint | null;
}
