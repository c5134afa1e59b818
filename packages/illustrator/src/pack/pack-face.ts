import type { Brief } from "../brief/brief.ts";
import { drawSvg } from "../draw-svg.ts";
import { decodeFace, encodeFace } from "../face-code/face-code.ts";
import { iconSides, maskableSides, type PackFile } from "./pack-pictures.ts";

export interface PackRequest {
  readonly brief: Partial<Brief>;
  readonly seed: number;
  /** The name of the person, product or site, shown by `site.webmanifest`. Default `Avatar`. */
  readonly name?: string;
}

export interface Pack {
  /** The ZIP file. The same face gives the same bytes. */
  readonly bytes: Uint8Array;
  readonly manifest: PackManifest;
}

/** What is in a pack, also as `manifest.json` in it. */
export interface PackManifest {
  readonly version: 1;
  readonly name: string;
  readonly code: string;
  readonly brief: Brief;
  readonly seed: number;
  readonly drawing_version: string;
  /** Alternative text. */
  readonly alt: string;
  /** The colour of the background as `#rrggbb`. */
  readonly color: string;
  readonly license: string;
  readonly license_url: string;
  readonly credit: string;
  readonly files: readonly {
    readonly path: string;
    readonly purpose: string;
    readonly media_type: string;
    readonly bytes: number;
    readonly width: number;
    readonly height: number;
    readonly emotion?: string;
  }[];
}

/**
 * Draws a face in everything that sites and chats need: favicons, icons, a card for links, eight emotions and stickers,
 * as a ZIP file with a manifest.
 *
 * @throws IllustratorError for an invalid Brief or seed; the signal's reason when aborted.
 */
export async function packFace(request: PackRequest, options: { signal?: AbortSignal } = {}): Promise<Pack> {
  const { name = "Avatar" } = request;
  // Without the sources of the Brief, which contain words of a prompt.
  const code = encodeFace(request);
  const { brief, seed } = decodeFace(code);
  const { alt, license, licenseUrl, credit, version } = await drawSvg({ prompt: "", brief, seed });
  const [{ drawPackPictures }, { strToU8, zipSync }] = await Promise.all([
    import("./pack-pictures.ts"),
    import("fflate"),
  ]);
  const { files, color } = await drawPackPictures({ brief, seed }, options.signal);
  const manifest: PackManifest = {
    version: 1,
    name,
    code,
    brief,
    seed,
    drawing_version: version,
    alt,
    color,
    license,
    license_url: licenseUrl,
    credit,
    files: files.map(describeFile),
  };
  const texts = {
    "manifest.json": json(manifest),
    "site.webmanifest": json(webManifest(name, color)),
    "head.html": head(color, alt),
    "LICENSE.txt": `${credit}\n${license}: ${licenseUrl}\n`,
  };
  const zipped = zipSync(
    {
      ...Object.fromEntries(
        Object.entries(texts).map(([path, text]) => [path, [strToU8(text), { level: 9 }]]),
      ),
      // Images are compressed already.
      ...Object.fromEntries(files.map(({ path, bytes }) => [path, [bytes, { level: 0 }]])),
    },
    // Read in local time, in which ZIP files store it.
    { mtime: "1980-01-01T00:00:00" },
  );
  return { bytes: zipped, manifest };
}

function describeFile({ path, purpose, mediaType, bytes, width, height, emotion }: PackFile) {
  return {
    path,
    purpose,
    media_type: mediaType,
    bytes: bytes.length,
    width,
    height,
    ...(emotion !== undefined && { emotion }),
  };
}

function webManifest(name: string, color: string) {
  const icon = (kind: string, side: number, purpose: string) => ({
    src: `icons/${kind}-${side}.png`,
    sizes: `${side}x${side}`,
    type: "image/png",
    purpose,
  });
  return {
    name,
    short_name: name,
    icons: [
      ...iconSides.filter((side) => side >= 192).map((side) => icon("icon", side, "any")),
      ...maskableSides.map((side) => icon("maskable", side, "maskable")),
    ],
    theme_color: color,
    background_color: color,
    display: "standalone",
  };
}

/** For the head of a page, if the files are at its root. */
function head(color: string, alt: string): string {
  return `<link rel="icon" href="/favicon.ico" sizes="32x32">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/apple-touch-icon.png">
<link rel="manifest" href="/site.webmanifest">
<meta name="theme-color" content="${color}">
<meta property="og:image" content="/card.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${alt.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
