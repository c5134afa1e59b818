import type { DrawSvgRequest } from "../draw-svg.ts";
import { drawMoments } from "../draw-svg.ts";
import { IllustratorError } from "../illustrator-error.ts";
import type { Image } from "../request.ts";
import type { Moment } from "../traits/moment.ts";
import { idleTimeline } from "./idle.ts";
import { stateMoments } from "./presence.ts";
import { mouthOfViseme, mouthsOfSpeech, visemes } from "./visemes.ts";

/** The position of a frame in the image of an atlas, in pixels. */
export interface AtlasFrame {
  readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/**
 * The frames of an atlas by name, in the JSON hash format of TexturePacker, which PixiJS, Phaser and other engines read:
 * `idle`, `blink`, `glance`, a frame for each state, and a frame for each mouth of speech, such as `mouth-open`.
 */
export interface AtlasData {
  readonly frames: { readonly [name: string]: AtlasFrame };
  /** Frames to show one after the other. */
  readonly animations: { readonly [name: string]: readonly string[] };
  /** The frame of each viseme. */
  readonly visemes: { readonly [viseme: string]: string };
  readonly meta: {
    readonly image: string;
    readonly size: { readonly w: number; readonly h: number };
    readonly scale: "1";
  };
}

export interface PresenceAtlas {
  readonly image: Image;
  readonly data: AtlasData;
}

/** The frames of an atlas and its format. */
export interface AtlasLayout {
  /** The side of a frame in pixels, 16 to 512. Default 256. */
  readonly size?: number;
  /** Default `png`. */
  readonly format?: "png" | "webp";
}

export interface PresenceAtlasRequest extends Omit<DrawSvgRequest, "output">, AtlasLayout {
  readonly output?: Pick<NonNullable<DrawSvgRequest["output"]>, "background" | "version">;
}

const columns = 6;

const frameNames = [
  "idle",
  "blink",
  "glance",
  ...Object.keys(stateMoments),
  ...mouthsOfSpeech.map((mouth) => `mouth-${mouth}`),
];

/**
 * Draws all states of an agent and the mouths of speech into one image, with data that says where each is.
 *
 * @throws IllustratorError for a request that cannot be drawn.
 */
export async function drawPresenceAtlas({
  size = 256,
  format = "png",
  output,
  ...request
}: PresenceAtlasRequest): Promise<PresenceAtlas> {
  const data = presenceAtlasData({ size, format });
  const { renderAtlas } = await import("../raster/render-atlas.ts");
  const square = { ...request, output: { ...output, aspectRatio: "1:1" } } as const;
  const drawings = await drawMoments(square, momentsFor);
  const image = await renderAtlas(drawings, { side: size, columns, format });
  return { image, data };
}

/**
 * The data of an atlas. It is the same for every character.
 *
 * @throws IllustratorError for a side or a format that is not allowed.
 */
export function presenceAtlasData({ size = 256, format = "png" }: AtlasLayout = {}): AtlasData {
  checkLayout(size, format);
  const frames = frameNames.map((name, i): [string, AtlasFrame] => [
    name,
    { frame: { x: (i % columns) * size, y: Math.floor(i / columns) * size, w: size, h: size } },
  ]);
  const rows = Math.ceil(frameNames.length / columns);
  return {
    frames: Object.fromEntries(frames),
    animations: {
      idle: ["idle", "blink", "idle", "glance", "idle", "blink"],
      speaking: ["mouth-small", "mouth-open", "mouth-pressed", "mouth-wide", "mouth-round", "mouth-rest"],
    },
    visemes: Object.fromEntries(visemes.map((viseme) => [viseme, `mouth-${mouthOfViseme[viseme]}`])),
    meta: { image: `atlas.${format}`, size: { w: size * columns, h: size * rows }, scale: "1" },
  };
}

/** The moments of the frames, in their order. */
function momentsFor(seed: number): readonly Moment[] {
  const [blink = {}, glance = {}] = idleTimeline(seed).moments;
  return [
    {},
    blink,
    glance,
    ...Object.values(stateMoments),
    ...mouthsOfSpeech.map((mouth): Moment => ({ mouth })),
  ];
}

const [smallestSide, largestSide] = [16, 512];

function checkLayout(size: number, format: string): void {
  if (!Number.isInteger(size) || size < smallestSide || size > largestSide)
    throw new IllustratorError(
      "invalid_request",
      `size cannot be ${size}. Allowed: a whole number of pixels from ${smallestSide} to ${largestSide}.`,
      { param: "size" },
    );
  if (format !== "png" && format !== "webp")
    throw new IllustratorError("invalid_request", `format cannot be ${format}. Allowed: png, webp.`, {
      param: "format",
    });
}
