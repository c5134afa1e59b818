/** That an account likes an avatar. It does so once. */
export interface Like {
  readonly avatarId: string;
  /** The owner of the avatar. */
  readonly accountId: string;
  /** The account that likes it. */
  readonly likerId: string;
  readonly createdAt: number;
}
