import type { DrawSvgRequest } from "../draw-svg.ts";
import { drawMoments } from "../draw-svg.ts";
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

export interface PresenceAtlasRequest extends Omit<DrawSvgRequest, "output"> {
  /** The side of a frame in pixels, 16 to 512. Default 256. */
  readonly side?: number;
  /** Default `png`. */
  readonly format?: "png" | "webp";
  readonly background?: NonNullable<DrawSvgRequest["output"]>["background"];
}

const columns = 6;

/**
 * Draws all states of an agent and the mouths of speech into one image, with data that says where each is.
 *
 * @throws IllustratorError for a request that cannot be drawn.
 */
export async function drawPresenceAtlas({
  side = 256,
  format = "png",
  background,
  ...request
}: PresenceAtlasRequest): Promise<PresenceAtlas> {
  const { checkAtlas, renderAtlas } = await import("../raster/render-atlas.ts");
  checkAtlas(side, format);
  const output = { aspectRatio: "1:1", ...(background !== undefined && { background }) } as const;
  const { drawings } = await drawMoments({ ...request, output }, momentsFor);
  const names = [...drawings.keys()];
  const image = await renderAtlas([...drawings.values()], { side, columns, format });
  const frames = names.map((name, i): [string, AtlasFrame] => [
    name,
    { frame: { x: (i % columns) * side, y: Math.floor(i / columns) * side, w: side, h: side } },
  ]);
  return {
    image,
    data: {
      frames: Object.fromEntries(frames),
      animations: {
        idle: ["idle", "blink", "idle", "glance", "idle", "blink"],
        speaking: ["mouth-small", "mouth-open", "mouth-pressed", "mouth-wide", "mouth-round", "mouth-rest"],
      },
      visemes: Object.fromEntries(visemes.map((viseme) => [viseme, `mouth-${mouthOfViseme[viseme]}`])),
      meta: { image: `atlas.${format}`, size: { w: image.width, h: image.height }, scale: "1" },
    },
  };
}

function momentsFor(seed: number): ReadonlyMap<string, Moment> {
  const [blink = {}, glance = {}] = idleTimeline(seed).moments;
  return new Map<string, Moment>([
    ["idle", {}],
    ["blink", blink],
    ["glance", glance],
    ...Object.entries(stateMoments),
    ...mouthsOfSpeech.map((mouth): [string, Moment] => [`mouth-${mouth}`, { mouth }]),
  ]);
}
