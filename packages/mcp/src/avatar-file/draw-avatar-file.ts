import {
  type Background,
  drawingVersions,
  type Expression,
  type Illustration,
  type ImageFormat,
  illustrate,
} from "@likeness/illustrator";
import { drawSvg } from "@likeness/illustrator/svg";
import { type AvatarFile, AvatarFileError } from "./avatar-file.ts";

export interface DrawAvatarFileOptions {
  /** Replaces the expression of the face; everything else stays the same. */
  readonly emotion?: Expression | undefined;
  /** The side in pixels, 16 to 4096. Default 512. */
  readonly size?: number | undefined;
  /** Default `svg`. */
  readonly format?: ImageFormat | undefined;
  readonly background?: Background | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface AvatarFileImage {
  readonly bytes: Uint8Array;
  readonly format: ImageFormat;
  readonly mediaType: string;
  /** What the picture shows, in one English sentence. */
  readonly alt: string;
}

/**
 * Draws the face of an identity file on this machine, as a square. The SVG has the same bytes everywhere; the pixels of
 * other formats are those of the SVG.
 *
 * @throws AvatarFileError if the file is of a version of the drawing that this version does not draw.
 */
export async function drawAvatarFile(
  file: Pick<AvatarFile, "name" | "brief" | "seed" | "drawingVersion">,
  options: DrawAvatarFileOptions = {},
): Promise<AvatarFileImage> {
  const { name, brief, seed, drawingVersion } = file;
  const { emotion, size = 512, format = "svg", background, signal } = options;
  if (!drawingVersions.includes(drawingVersion)) {
    throw new AvatarFileError(
      `The face of ${name} is of version ${drawingVersion} of the drawing, and this version draws ${drawingVersions.join(", ")}.`,
      {
        param: "drawing_version",
        hint: "Use the version of Likeness that made the file, or make the file again, which may change the face.",
      },
    );
  }
  const request = { prompt: "", brief, seed, ...(emotion && { expression: emotion }) };
  const output = {
    aspectRatio: "1:1",
    size,
    version: drawingVersion,
    ...(background && { background }),
  } as const;
  signal?.throwIfAborted();
  if (format === "svg") {
    const { svg, alt } = await drawSvg({ ...request, output });
    return { bytes: new TextEncoder().encode(svg), format, mediaType: "image/svg+xml", alt };
  }
  const drawing: Illustration = await illustrate(
    { ...request, output: { ...output, format } },
    signal === undefined ? {} : { signal },
  );
  const { image, alt } = drawing;
  return { bytes: image.bytes, format: image.format, mediaType: image.mediaType, alt };
}
