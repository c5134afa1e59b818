import type { License } from "../scene/license.ts";

/**
 * The licence of an image made from the caller's image: CC0 for the stylization, other rights are unchanged.
 */
export const inputImageLicense: License = {
  license: "CC0 1.0 for the stylisation; the rights in the caller's image are unchanged",
  licenseUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
  credit: "Made from the caller's own image, stylised by Likeness",
};

/** Adds a credit for the caller's images to the licence. */
export function withInputImageCredit({ license, licenseUrl, credit }: License): License {
  return { license, licenseUrl, credit: `${credit}; with images supplied by the caller` };
}
