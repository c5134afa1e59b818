import { credits } from "../draw/credits.ts";
import { escapeXml } from "./svg.ts";

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

/** The licence as Dublin Core metadata for the SVG. */
export function licenseMetadata({ license, licenseUrl, credit }: License): string {
  const terms = `<dc:title>Avatar</dc:title><dc:rights>${escapeXml(`${credit} (${license})`)}</dc:rights><dcterms:license>${escapeXml(licenseUrl)}</dcterms:license>`;
  return (
    '<metadata xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">' +
    `<rdf:RDF><rdf:Description>${terms}</rdf:Description></rdf:RDF></metadata>`
  );
}
