/** The version of the drawing. Increased when the same Brief and seed begin to look different. */
export const version = "2";

/** The versions that can be drawn, oldest first. */
export const drawingVersions: readonly string[] = [version];
