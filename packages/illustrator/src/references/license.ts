import type { License } from "../scene/license.ts";

/** Of a picture made from the caller's own: we ask nothing for our part, and can give away no other. */
export const inputImageLicense: License = {
  license: "CC0 1.0 for the stylisation; the rights in the caller's picture are unchanged",
  licenseUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
  credit: "Made from the caller's own picture, stylised by Likeness",
};

/** Of a drawing that shows pictures of the caller. */
export function withInputImageCredit({ license, licenseUrl, credit }: License): License {
  return { license, licenseUrl, credit: `${credit}; with pictures brought by the caller` };
}
