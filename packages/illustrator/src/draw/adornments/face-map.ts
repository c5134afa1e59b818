/** Where the features of a face are, in figure units. */
export interface FaceMap {
  /** The middle between the eyes. */
  readonly x: number;
  readonly eyeLeft: number;
  readonly eyeRight: number;
  readonly eyeY: number;
  /** 1 for the eyes of grown people. */
  readonly eyeSize: number;
  readonly noseX: number;
  readonly noseY: number;
  readonly mouthX: number;
  readonly mouthY: number;
  readonly cheekY: number;
  readonly skin: string;
}

/** A face that is seen from the front, as styles draw it whose faces are not of this package. */
export function frontFace(skin: string): FaceMap {
  return {
    x: 140,
    eyeLeft: 112,
    eyeRight: 168,
    eyeY: 112,
    eyeSize: 1.15,
    noseX: 140,
    noseY: 134,
    mouthX: 140,
    mouthY: 156,
    cheekY: 140,
    skin,
  };
}
