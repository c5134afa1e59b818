/**
 * Colours. Face codes store the position of a value in its list, so new values are added at the end of a list and none is
 * moved or removed.
 */

/** The named colours. Any CSS colour name and #hex value is allowed too. */
export const colors = [
  "black",
  "white",
  "gray",
  "red",
  "orange",
  "yellow",
  "green",
  "teal",
  "blue",
  "navy",
  "purple",
  "pink",
  "brown",
  "beige",
  "gold",
  "silver",
] as const;

/** Backgrounds without a place: a colour, or nothing. */
export const backgroundColors = [...colors, "transparent"] as const;

export type ColorName = (typeof colors)[number];
