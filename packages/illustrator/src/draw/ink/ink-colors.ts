/** The colours of the style `ink`. */
export const ink = "#000000";
export const paper = "#ffffff";
