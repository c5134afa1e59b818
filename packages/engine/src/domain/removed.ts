/** How many of each kind a deletion removed. */
export interface Removed {
  readonly avatars: number;
  readonly jobs: number;
  /** Pictures and their thumbnails. */
  readonly images: number;
  readonly references: number;
}
