/** How many rows of each kind a deletion removed. */
export interface DeletionCounts {
  readonly avatars: number;
  readonly jobs: number;
  /** Images and thumbnails. */
  readonly images: number;
  readonly references: number;
  /** The likes of the avatar, or those that the account gave. */
  readonly likes: number;
  /** The comments about the avatar, or those that the account wrote. */
  readonly comments: number;
}

export const noDeletions: DeletionCounts = {
  avatars: 0,
  jobs: 0,
  images: 0,
  references: 0,
  likes: 0,
  comments: 0,
};

/** How many rows the deletion of an account removed. */
export interface AccountDeletionCounts extends DeletionCounts {
  readonly agents: number;
  readonly twins: number;
  readonly webhooks: number;
  readonly deliveries: number;
  readonly events: number;
  readonly apiKeys: number;
  readonly idempotencyKeys: number;
}
