/** Where an element image can be placed. */
export const elementPlacements = ["shirt", "wall", "hand"] as const;
export type ElementPlacement = (typeof elementPlacements)[number];

/** An image to place into the scene, and optionally where. */
export type ElementImage = Uint8Array | { readonly bytes: Uint8Array; readonly on?: ElementPlacement };
