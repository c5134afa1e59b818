/** What a fantasy role adds to a figure, in layers from back to front. */
export interface Costume {
  /** Behind the legs too: a cloak. */
  readonly cloak: string;
  /** Behind the head and the upper body: wings, a collar, the shell of a helmet. */
  readonly behind: string;
  /** The left ear, below the hair. The right one is mirrored. */
  readonly ears: string;
  /** Drawn on the face: fangs, tusks, stitches. */
  readonly face: string;
  /** Drawn on the clothes. */
  readonly chest: string;
  /** Over everything: a hood, a visor. */
  readonly front: string;
  /** The extent from the centre line and above the crown, in figure units. */
  readonly reach?: { readonly half: number; readonly top: number };
  /** The circle that clips the hair. */
  readonly hairWithin?: { readonly cx: number; readonly cy: number; readonly r: number };
  readonly hidesHair?: boolean;
}
