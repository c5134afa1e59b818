import type { Brief } from "../brief/brief.ts";
import { figure } from "../draw/body/figure.ts";
import type { Character } from "../draw/character.ts";
import { drawCharacter } from "../draw/draw-character.ts";
import { decide } from "../look/decide.ts";
import type { Look } from "../look/look.ts";
import type { FixedAspectRatio, Size } from "../output.ts";
import { sizeFor } from "../output.ts";
import { pixelate } from "../pixel/pixelate.ts";
import { backdrop } from "../scene/backdrop.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import { licenceOf, metadataOf } from "../scene/licence.ts";
import { escapeXml } from "../scene/svg.ts";
import type { Spot } from "./arrange.ts";
import { arrange } from "./arrange.ts";
import { figurineOf } from "./figurine.ts";
import { looksAway } from "./gaze.ts";
import { ground } from "./ground.ts";

/** Who is drawn: everybody with the seed of their own portrait. */
export interface CastSceneRequest {
  readonly members: readonly { readonly brief: Brief; readonly seed: number; readonly name?: string }[];
  /** Place, light, background and framing. */
  readonly scene: Brief;
  readonly seed: number;
  readonly aspectRatio: FixedAspectRatio;
}

export interface CastDrawing extends Drawing {
  /** Where each one's head is, in the order of the members, in a picture of this size. */
  readonly heads: readonly Spot["head"][];
  readonly size: Size;
}

/** Composes several characters and one backdrop into one SVG, longer side 1024 units. */
export async function drawCast({
  members,
  scene,
  seed,
  aspectRatio,
}: CastSceneRequest): Promise<CastDrawing> {
  const size = sizeFor(aspectRatio, 1024);
  const drawn = await Promise.all(
    members.map(async ({ brief, seed, name }, i): Promise<Drawn> => {
      const look = decide(brief, seed);
      const character = await drawCharacter(look, brief.place ?? scene.place, `p${i + 1}`);
      return { look, character, name };
    }),
  );
  const figurines = drawn.map(({ look, character }) => figurineOf(look, character));
  const { spots, order } = arrange(size, scene.framing ?? "bust", figurines);
  const looks = drawn.map(({ look }) => look);
  const back = backdrop(ground(scene, looks, seed), lookOfAll(looks, seed), size, focusOf(spots));
  const people = order.map((i) => one(drawn[i], spots[i], i, size)).join("");
  const licence = licenceOf(Array.from(new Set(drawn.flatMap(({ character }) => character.styles))));
  const content = `<defs>${back.defs}</defs>${back.svg}<g data-trait="cast">${people}</g>`;
  const pixels = Math.min(size.width, size.height) > 700 ? 96 : 72;
  const flat =
    scene.style === "pixel" ? pixelate(content, size, Math.min(size.width, size.height) / pixels) : content;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">` +
    `${metadataOf(licence)}${flat}</svg>`;
  return { svg, ...licence, heads: spots.map(({ head }) => head), size };
}

interface Drawn {
  readonly look: Look;
  readonly character: Character;
  readonly name: string | undefined;
}

function one(drawn: Drawn | undefined, spot: Spot | undefined, i: number, size: Size): string {
  if (drawn === undefined || spot === undefined) return "";
  const { look, character, name } = drawn;
  const { scale, x, y } = spot;
  const bottom = (size.height - y) / scale;
  const across = looksAway(look, x - size.width / 2) ? -scale : scale;
  const shadow =
    bottom > character.feet
      ? `<ellipse cx="${at(x)}" cy="${at(y + character.feet * scale)}" rx="${at(104 * scale)}" ry="${at(13 * scale)}" fill="#15121f" fill-opacity="0.22"/>`
      : "";
  const title = name === undefined ? "" : `<title>${escapeXml(name)}</title>`;
  return (
    `<g data-character="${i + 1}">${title}${shadow}` +
    `<g data-trait="subject:${look.subject} style:${look.style}" transform="matrix(${at(across)} 0 0 ${at(scale)} ${at(x - figure.middle * across)} ${at(y)})">` +
    `${bottom > figure.hips - 8 ? character.legs : ""}${character.svg}</g></g>`
  );
}

/** The backdrop is drawn for all of them: its own chance, the first one's style. */
function lookOfAll([first]: readonly Look[], seed: number): Look {
  if (first === undefined) throw new TypeError("A cast has at least one character.");
  return { ...first, seed };
}

/** Where the light behind them is, around the middle of all heads. */
function focusOf(spots: readonly Spot[]): { x: number; y: number; r: number } {
  const left = Math.min(...spots.map(({ head }) => head.x));
  const right = Math.max(...spots.map(({ head }) => head.x + head.width));
  const top = Math.min(...spots.map(({ head }) => head.y));
  const bottom = Math.max(...spots.map(({ head }) => head.y + head.height));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    r: Math.max(right - left, bottom - top) * 0.58,
  };
}

function at(value: number): number {
  return Math.round(value * 100) / 100;
}
