/** How many rows of each kind a deletion removed. */
export interface DeletionCounts {
  readonly avatars: number;
  readonly jobs: number;
  /** Images and thumbnails. */
  readonly images: number;
  readonly references: number;
}

/** How many rows the deletion of an account removed. */
export interface AccountDeletionCounts extends DeletionCounts {
  readonly webhooks: number;
  readonly deliveries: number;
  readonly events: number;
  readonly apiKeys: number;
  readonly idempotencyKeys: number;
}
