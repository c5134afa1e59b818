/** The events that accounts are told about. */
export const publicEventTypes = [
  "job.completed",
  "job.failed",
  "job.cancelled",
  "avatar.saved",
  "twin.trained",
  "twin.failed",
  "avatar.completed",
  "avatar.failed",
  "look.ready",
  "look.failed",
  "avatar.published",
  "avatar.liked",
  "avatar.commented",
  "webhook.disabled",
] as const;

export const eventTypes = ["job.queued", ...publicEventTypes] as const;

export type EventType = (typeof eventTypes)[number];

/** Written in the same transaction as the change that it describes. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly accountId: string;
  /** The job concerned, of a twin the one that trained it; null for events of webhooks. */
  readonly jobId: string | null;
  readonly avatarId: string | null;
  readonly lookId: string | null;
  /** The new comment about the avatar. */
  readonly commentId: string | null;
  /** The endpoint that was disabled. */
  readonly endpointId: string | null;
  readonly createdAt: number;
}

/** An event with its position among all events of a store. */
export interface RecordedEvent extends Event {
  readonly sequence: number;
}
