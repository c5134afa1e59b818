import type { Avatar } from "../domain/avatar.ts";
import type { Delivery } from "../domain/delivery.ts";
import type { Endpoint } from "../domain/endpoint.ts";
import type { Job } from "../domain/job.ts";

/** Puts events into the words and under the signature that receivers know. */
export interface EventWriter {
  /** The request that tells of it, as sent at `now`, signed with each of the secrets; the newest comes first. */
  write(told: Told, secrets: readonly string[], now: number): WrittenEvent;
}

export interface WrittenEvent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A delivery with what it tells of, as that stands now. */
export interface Told {
  readonly delivery: Delivery;
  readonly job: Job | null;
  readonly avatar: Avatar | null;
  /** The endpoint that was switched off, or is tried out; null also when it was deleted since. */
  readonly endpoint: Endpoint | null;
}
