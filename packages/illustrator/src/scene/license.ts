import { credits } from "../draw/credits.ts";

export interface License {
  readonly license: string;
  readonly licenseUrl: string;
  readonly credit: string;
}

/** The licence and credit of an image with parts of DiceBear styles. */
export function licenseOf(styles: readonly string[]): License {
  const used = styles.map((style) => {
    const credit = credits[style];
    if (credit === undefined) throw new TypeError(`The style ${style} is missing from the credits.`);
    return credit;
  });
  const [first] = used;
  if (first === undefined)
    return {
      license: "CC0 1.0",
      licenseUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
      credit: "Drawn by Likeness",
    };
  return {
    license: Array.from(new Set(used.map(({ license }) => license))).join(", "),
    licenseUrl: first.licenseUrl,
    credit: used
      .map(({ title, creator, license }) => `Remix of "${title}" by ${creator}, ${license}`)
      .join("; "),
  };
}
