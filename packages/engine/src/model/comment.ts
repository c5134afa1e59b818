/** A text that an account has written about an avatar. */
export interface Comment {
  readonly id: string;
  readonly avatarId: string;
  /** The owner of the avatar. */
  readonly accountId: string;
  /** The account that wrote it. */
  readonly authorId: string;
  /** 1 to 1,000 characters. */
  readonly text: string;
  readonly createdAt: number;
}
