import type { DefaultPictures } from "../../src/index.ts";

export interface TinyDefaultPicturesOptions {
  /** The text of a picture; names with the same text get the same picture. Default: the name. */
  readonly textOf?: (name: string) => string;
}

/** Pictures whose bytes are a text and the number of the attempt. */
export function createTinyDefaultPictures({
  textOf = (name) => name,
}: TinyDefaultPicturesOptions = {}): DefaultPictures {
  return {
    draw: async ({ name, attempt }) => {
      const text = `${textOf(name)} ${attempt}`;
      const mediaType = "image/webp";
      return {
        bytes: new TextEncoder().encode(text),
        mediaType,
        format: "webp",
        width: 512,
        height: 512,
        seed: attempt,
        alt: `A robot called ${name}.`,
        thumbnail: { bytes: new TextEncoder().encode(`small ${text}`), mediaType },
        provenance: {
          brief: { version: 1, subject: "robot" },
          mode: "prompt",
          outputApplied: { aspectRatio: "1:1", resolution: "512", format: "webp" },
          license: "CC0 1.0",
          credit: "none",
        },
        version: "1",
      };
    },
  };
}
