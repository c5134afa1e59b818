import type { Accessory } from "../brief/values/things.ts";
import { credits } from "../draw/credits.ts";
import { isThing } from "../language/vocabulary/things.ts";

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

/** Adds the credit for things that are drawn as emoji of Fluent Emoji. */
export function withThingCredit(license: License, accessories: Iterable<Accessory>): License {
  if (!Array.from(accessories).some(isThing)) return license;
  return {
    license: `${license.license}, MIT`,
    licenseUrl: license.license === "CC0 1.0" ? fluentEmojiLicense : license.licenseUrl,
    credit: `${license.credit}; with drawings of "Fluent Emoji", Copyright (c) Microsoft Corporation, MIT (${fluentEmojiLicense})`,
  };
}

const fluentEmojiLicense = "https://github.com/microsoft/fluentui-emoji/blob/main/LICENSE";
