/** The languages besides English that images are described in. */
export const altLanguages = ["es", "fr", "de", "it", "pt"] as const;

export type AltLanguage = (typeof altLanguages)[number];
