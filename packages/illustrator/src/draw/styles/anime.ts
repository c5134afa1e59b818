import { ownStyle } from "./flat.ts";

/** The people of this package with thin outlines, and the faces of anime. */
export const anime = ownStyle({ pen: { ink: "#3b2733", width: 2 }, detail: "anime" });
