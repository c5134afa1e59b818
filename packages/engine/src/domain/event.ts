export type EventType = "job.queued" | "job.completed" | "job.failed" | "job.cancelled" | "avatar.saved";

/** A fact, written in the same transaction as what it tells of. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly accountId: string;
  readonly jobId: string;
  readonly avatarId: string | null;
  readonly createdAt: number;
}

/** An event with its place in the order of all events of a store. */
export interface RecordedEvent extends Event {
  readonly sequence: number;
}
