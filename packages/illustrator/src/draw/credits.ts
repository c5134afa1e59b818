/** The creator and licence of a DiceBear style. */
export interface Credit {
  readonly title: string;
  readonly source: string;
  readonly creator: string;
  readonly license: string;
  readonly licenseUrl: string;
}

/**
 * All DiceBear styles in use, by file name, as their definitions state them; a test compares the two. Styles
 * that do not allow commercial use must not be added.
 */
export const credits: { readonly [style: string]: Credit | undefined } = {
  bottts: {
    title: "Bottts",
    source: "https://bottts.com/",
    creator: "Pablo Stanley",
    license: "Free for personal and commercial use",
    licenseUrl: "https://bottts.com/",
  },
  notionists: {
    title: "Notionists",
    source: "https://heyzoish.gumroad.com/l/notionists",
    creator: "Zoish",
    license: "CC0 1.0",
    licenseUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
  personas: {
    title: "Personas by Draftbit",
    source: "https://personas.draftbit.com/",
    creator: "Draftbit - draftbit.com",
    license: "CC BY 4.0",
    licenseUrl: "https://creativecommons.org/licenses/by/4.0/",
  },
  "toon-head": {
    title: "ToonHead",
    source: "https://www.figma.com/community/file/1589627891082866389",
    creator: "Johan Melin",
    license: "CC BY 4.0",
    licenseUrl: "https://creativecommons.org/licenses/by/4.0/",
  },
  "voxel-art": {
    title: "Voxel Art",
    source: "https://www.dicebear.com",
    creator: "DiceBear",
    license: "CC0 1.0",
    licenseUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
  "voxel-bot": {
    title: "Voxel Bot",
    source: "https://www.dicebear.com",
    creator: "DiceBear",
    license: "CC0 1.0",
    licenseUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
};
