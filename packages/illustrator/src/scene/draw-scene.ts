import { describe } from "../alt/describe.ts";
import type { Brief } from "../brief/brief.ts";
import type { LookName } from "../brief/values.ts";
import { figure } from "../draw/body/figure.ts";
import { drawCharacter } from "../draw/draw-character.ts";
import { resolveTraits } from "../look/decide.ts";
import type { FixedAspectRatio, Size } from "../output.ts";
import { sizeFor } from "../output.ts";
import { pixelate } from "../pixel/pixelate.ts";
import { inScene } from "../references/elements/in-scene.ts";
import type { Element } from "../references/elements/read-elements.ts";
import { onWall } from "../references/elements/wall.ts";
import { withBrought } from "../references/licence.ts";
import type { Warning } from "../warning.ts";
import { backdrop, lightOf } from "./backdrop.ts";
import { svgDocument } from "./document.ts";
import { frame } from "./frame.ts";
import type { Licence } from "./licence.ts";
import { licenceOf } from "./licence.ts";
import { lights } from "./light.ts";
import { lightOn } from "./light-on.ts";
import { props } from "./looks/props.ts";
import { staged } from "./looks/staged.ts";
import { hiddenPlace, isTransparent, withoutHiddenPlace } from "./transparent.ts";

/** What is drawn: a Brief, the seed for what it leaves open, and the shape of the picture. */
export interface SceneRequest {
  readonly brief: Brief;
  readonly seed: number;
  readonly aspectRatio: FixedAspectRatio;
  /** Pictures of the caller's to show in the scene. */
  readonly elements?: readonly Element[];
  /** A composition: selfie, podcast ... Default: the Brief's. */
  readonly look?: LookName;
}

export interface Drawing extends Licence {
  readonly svg: string;
  /** What is shown, in one English sentence. */
  readonly alt: string;
  /** Whether there is nothing behind what is drawn. */
  readonly transparent: boolean;
  readonly warnings: readonly Warning[];
}

/** Composes character and backdrop into one SVG, longer side 1024 units. */
export async function drawScene({
  brief: asked,
  seed,
  aspectRatio,
  elements = [],
  look: name = asked.look,
}: SceneRequest): Promise<Drawing> {
  const size = sizeFor(aspectRatio, 1024);
  const brief = withoutHiddenPlace(staged(asked, name, seed));
  const shown = inScene(elements, resolveTraits(brief, seed), brief.framing ?? "bust");
  const { traits } = shown;
  const drawn = shown.equip(await drawCharacter(traits, brief.place, "a"));
  // A selfie shows enough of the chest for the arm that holds the camera.
  const character = name === "selfie" ? { ...drawn, low: Math.max(drawn.visibleBottom, 330) } : drawn;
  const framed = frame(size, brief.framing ?? "bust", character);
  const { scale, y, legs, ground } = framed;
  const x = framed.x + (name === "selfie" ? size.width * (size.width < size.height ? 0.1 : 0.05) : 0);
  const focus = {
    x: x + figure.middle * scale,
    y: y + 118 * scale,
    r: 132 * scale,
    shoulders: y + figure.shoulders * scale,
    ...(ground !== undefined && { ground }),
  };
  const light = name === "iphone" && brief.lighting === undefined ? lights.warm : lightOf(brief);
  const back = backdrop(brief, traits, size, focus, {
    light,
    shallow: name === "iphone",
    ...(name === "raw" && { wall: "#d8d5cf" }),
  });
  const edges = { left: -x / scale, right: (size.width - x) / scale, bottom: (size.height - y) / scale };
  // Whoever sits in a car wears its belt; whose feet are seen stands before it.
  const extra = name ?? (brief.place === "car" && ground === undefined ? "car" : undefined);
  const before = extra === undefined ? "" : props(extra, character, traits, edges);
  const lit = lightOn(`${legs ? character.legs : ""}${character.svg}${before}`, traits, light, "a");

  const shadow =
    ground === undefined || isTransparent(brief)
      ? ""
      : `<ellipse cx="${at(focus.x)}" cy="${at(ground)}" rx="${at(104 * scale)}" ry="${at(13 * scale)}" fill="#15121f" fill-opacity="0.22"/>`;
  const person =
    `<g data-trait="subject:${traits.subject} gender:${traits.gender} age:${traits.age} style:${traits.style} framing:${brief.framing ?? "bust"}" transform="matrix(${at(scale)} 0 0 ${at(scale)} ${at(x)} ${at(y)})">` +
    `${lit.svg}</g>`;
  const short = Math.min(size.width, size.height);
  const cell = traits.style === "pixel" ? short / (short > 700 ? 64 : 52) : undefined;
  const wall = onWall(shown.wall, size, focus, brief.place, cell);
  const content =
    `<defs>${back.defs}${lit.defs}</defs>` +
    (name === "selfie"
      ? atArmsLength(back.svg + wall, person, size, focus)
      : `${back.svg}${wall}${shadow}${person}`);
  const picture = cell === undefined ? content : pixelate(content, size, cell);
  const own = licenceOf(character.styles);
  const licence = elements.length > 0 ? withBrought(own) : own;
  const description = describe(brief);
  return {
    svg: svgDocument(picture, size, licence, description),
    alt: description.alt,
    transparent: isTransparent(brief),
    warnings: hiddenPlace(asked),
    ...licence,
  };
}

/** A hand-held picture leans: the longer it is the less, and with the place large enough to fill its corners. */
function atArmsLength(
  back: string,
  person: string,
  { width, height }: Size,
  focus: { x: number; y: number },
): string {
  const long = Math.max(width, height) / Math.min(width, height);
  const angle = 5 / Math.max(1, long / 1.6);
  const turn = (angle * Math.PI) / 180;
  const cover = Math.cos(turn) + Math.sin(turn) * long + 0.01;
  return (
    tilted(back, -at(angle), width / 2, height / 2, at(cover)) +
    tilted(person, at(angle), focus.x, focus.y, 1.03)
  );
}

function tilted(content: string, angle: number, x: number, y: number, by: number): string {
  return `<g transform="translate(${at(x)} ${at(y)}) rotate(${angle}) scale(${by}) translate(${at(-x)} ${at(-y)})">${content}</g>`;
}

function at(value: number): number {
  return Math.round(value * 100) / 100;
}
