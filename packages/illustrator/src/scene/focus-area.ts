/** The area of the image that shows the character. */
export interface FocusArea {
  /** The centre of the head and the radius to keep free of contrast. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly shoulders?: number;
  /** The y of the ground below visible feet. */
  readonly ground?: number;
}

export interface Backdrop {
  readonly defs: string;
  readonly svg: string;
}
