// More than a picture can show, and few enough that the longest face code stays below 600 characters.

export const maxAccessories = 32;
export const maxItemColors = 24;
export const maxHolds = 16;
