export const eventTypes = [
  "job.queued",
  "job.completed",
  "job.failed",
  "job.cancelled",
  "avatar.saved",
  "webhook.disabled",
] as const;

export type EventType = (typeof eventTypes)[number];

/** A fact, written in the same transaction as what it tells of. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly accountId: string;
  /** The job concerned; null for events of webhooks. */
  readonly jobId: string | null;
  readonly avatarId: string | null;
  /** The endpoint that was switched off. */
  readonly endpointId: string | null;
  readonly createdAt: number;
}

/** An event with its place in the order of all events of a store. */
export interface RecordedEvent extends Event {
  readonly sequence: number;
}
