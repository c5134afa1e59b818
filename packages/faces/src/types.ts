/** Pixels in RGBA order, four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A position in pixels from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A face in a photo. Nothing about the person is guessed: no age, gender, mood or identity. */
export interface DetectedFace {
  /** The middle of the forehead, close to the hairline. */
  readonly forehead: Point;
  readonly chin: Point;
  /** The outermost points of the face at the height of the eyes, as seen in the picture. */
  readonly left: Point;
  readonly right: Point;
  /** The outer corners of the eyes. */
  readonly leftEye: Point;
  readonly rightEye: Point;
  /** How sure the detector is, 0 to 1. */
  readonly score: number;
}
