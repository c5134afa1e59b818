import type { Brief } from "../brief/brief.ts";
import { figure } from "../draw/body/figure.ts";
import { drawCharacter } from "../draw/draw-character.ts";
import { decide } from "../look/decide.ts";
import type { FixedAspectRatio } from "../output.ts";
import { sizeFor } from "../output.ts";
import { pixelate } from "../pixel/pixelate.ts";
import type { Element } from "../references/elements/read-elements.ts";
import { backdrop, lightOf } from "./backdrop.ts";
import { frame } from "./frame.ts";
import type { Licence } from "./licence.ts";
import { licenceOf, metadataOf } from "./licence.ts";
import { lightOn } from "./light-on.ts";

/** What is drawn: a Brief, the seed for what it leaves open, and the shape of the picture. */
export interface SceneRequest {
  readonly brief: Brief;
  readonly seed: number;
  readonly aspectRatio: FixedAspectRatio;
  /** Pictures of the caller's to show in the scene. */
  readonly elements?: readonly Element[];
}

export interface Drawing extends Licence {
  readonly svg: string;
}

/** Composes character and backdrop into one SVG, longer side 1024 units. */
export async function drawScene({ brief, seed, aspectRatio }: SceneRequest): Promise<Drawing> {
  const size = sizeFor(aspectRatio, 1024);
  const look = decide(brief, seed);
  const character = await drawCharacter(look, brief.place, "a");
  const { scale, x, y, legs, ground } = frame(size, brief.framing ?? "bust", character);
  const at = (value: number): number => Math.round(value * 100) / 100;
  const focus = {
    x: x + figure.middle * scale,
    y: y + 118 * scale,
    r: 132 * scale,
    shoulders: y + figure.shoulders * scale,
    ...(ground !== undefined && { ground }),
  };
  const back = backdrop(brief, look, size, focus);
  const lit = lightOn(`${legs ? character.legs : ""}${character.svg}`, look, lightOf(brief), "a");
  const shadow =
    ground === undefined
      ? ""
      : `<ellipse cx="${at(focus.x)}" cy="${at(ground)}" rx="${at(104 * scale)}" ry="${at(13 * scale)}" fill="#15121f" fill-opacity="0.22"/>`;
  const licence = licenceOf(character.styles);
  const content =
    `<defs>${back.defs}${lit.defs}</defs>${back.svg}${shadow}` +
    `<g data-trait="subject:${look.subject} gender:${look.gender} age:${look.age} style:${look.style} framing:${brief.framing ?? "bust"}" transform="matrix(${at(scale)} 0 0 ${at(scale)} ${at(x)} ${at(y)})">` +
    `${lit.svg}</g>`;
  const short = Math.min(size.width, size.height);
  const drawn = look.style === "pixel" ? pixelate(content, size, short / (short > 700 ? 64 : 52)) : content;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">` +
    `${metadataOf(licence)}${drawn}</svg>`;
  return { svg, ...licence };
}
