import type { Avatar } from "../domain/avatar.ts";
import type { Delivery } from "../domain/delivery.ts";
import type { Endpoint } from "../domain/endpoint.ts";
import type { Job } from "../domain/job.ts";

/** Puts events into the words and the signature that receivers know. */
export interface EventWriter {
  write(told: Told): string;
  /** The headers that tell of the body and sign it, with each of the secrets, as sent at `now`. */
  sign(told: Told, body: string, secrets: readonly string[], now: number): Readonly<Record<string, string>>;
}

/** A delivery with what it tells of, as it stands now. */
export interface Told {
  readonly delivery: Delivery;
  readonly job: Job | null;
  readonly avatar: Avatar | null;
  /** The endpoint it goes to, or for `webhook.disabled` the one that was switched off. */
  readonly endpoint: Endpoint | null;
}
