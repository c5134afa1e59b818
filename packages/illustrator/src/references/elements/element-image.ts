/** Where a picture is put in the scene. */
export const elementSpots = ["shirt", "wall", "hand"] as const;
export type ElementSpot = (typeof elementSpots)[number];

/** A picture to put into the scene: its bytes, and where, if it matters. */
export type ElementImage = Uint8Array | { readonly bytes: Uint8Array; readonly on?: ElementSpot };
