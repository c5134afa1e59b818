import { describeCast } from "../alt/describe.ts";
import type { Brief } from "../brief/brief.ts";
import { figure } from "../draw/body/figure.ts";
import type { Character } from "../draw/character.ts";
import { drawCharacter } from "../draw/draw-character.ts";
import { resolveTraits } from "../look/decide.ts";
import type { CharacterTraits } from "../look/look.ts";
import type { FixedAspectRatio, Size } from "../output.ts";
import { sizeFor } from "../output.ts";
import { pixelate } from "../pixel/pixelate.ts";
import type { Standing } from "../scene/backdrop.ts";
import { backdrop, lightOf } from "../scene/backdrop.ts";
import { svgDocument } from "../scene/document.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import { licenceOf } from "../scene/licence.ts";
import type { Light } from "../scene/light.ts";
import { lightOn } from "../scene/light-on.ts";
import { escapeXml } from "../scene/svg.ts";
import { hiddenPlace, isTransparent, withoutHiddenPlace } from "../scene/transparent.ts";
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
  scene: asked,
  seed,
  aspectRatio,
}: CastSceneRequest): Promise<CastDrawing> {
  const size = sizeFor(aspectRatio, 1024);
  const scene = withoutHiddenPlace(asked);
  const drawn = await Promise.all(
    members.map(async ({ brief, seed, name }, i): Promise<Drawn> => {
      const traits = resolveTraits(brief, seed);
      const place = isTransparent(scene) ? undefined : (brief.place ?? scene.place);
      const character = await drawCharacter(traits, place, prefixOf(i));
      return { traits, character, name };
    }),
  );
  const figurines = drawn.map(({ traits, character }) => figurineOf(traits, character));
  const { spots, order } = arrange(size, scene.framing ?? "bust", figurines);
  const looks = drawn.map(({ traits }) => traits);
  const standing = standingOf(drawn, spots, size);
  const back = backdrop(ground(scene, looks, seed), lookOfAll(looks, seed), size, standing);
  const light = lightOf(scene);
  const people = order.flatMap((i) => one(drawn[i], spots[i], i, size, light, isTransparent(scene)) ?? []);
  const licence = licenceOf(Array.from(new Set(drawn.flatMap(({ character }) => character.styles))));
  const content =
    `<defs>${back.defs}${people.map(({ defs }) => defs).join("")}</defs>${back.svg}` +
    `<g data-trait="cast framing:${scene.framing ?? "bust"}">${people.map(({ svg }) => svg).join("")}</g>`;
  const pixels = Math.min(size.width, size.height) > 700 ? 96 : 72;
  const flat =
    scene.style === "pixel" ? pixelate(content, size, Math.min(size.width, size.height) / pixels) : content;
  const description = describeCast(
    members.map(({ brief }) => brief),
    scene,
  );
  const svg = svgDocument(flat, size, licence, description);
  return {
    svg,
    alt: description.alt,
    transparent: isTransparent(scene),
    warnings: hiddenPlace(scene, [asked.place, ...members.map(({ brief }) => brief.place)]),
    ...licence,
    heads: spots.map(({ head }) => head),
    size,
  };
}

interface Drawn {
  readonly traits: CharacterTraits;
  readonly character: Character;
  readonly name: string | undefined;
}

function one(
  drawn: Drawn | undefined,
  spot: Spot | undefined,
  i: number,
  size: Size,
  light: Light,
  transparent: boolean,
): { defs: string; svg: string } | undefined {
  if (drawn === undefined || spot === undefined) return undefined;
  const { traits, character, name } = drawn;
  const { scale, x, y } = spot;
  const bottom = (size.height - y) / scale;
  const mirrored = looksAway(traits, x - size.width / 2);
  const across = mirrored ? -scale : scale;
  const figureSvg = withOwnIds(
    `${bottom > figure.hips - 8 ? character.legs : ""}${character.svg}`,
    prefixOf(i),
  );
  const lit = lightOn(figureSvg, traits, mirrored ? fromOtherSide(light) : light, prefixOf(i));
  const shadow =
    bottom > character.feet && !transparent
      ? `<ellipse cx="${at(x)}" cy="${at(y + character.feet * scale)}" rx="${at(104 * scale)}" ry="${at(13 * scale)}" fill="#15121f" fill-opacity="0.22"/>`
      : "";
  const title = name === undefined ? "" : `<title>${escapeXml(name)}</title>`;
  const svg =
    `<g data-character="${i + 1}">${title}${shadow}` +
    `<g data-trait="subject:${traits.subject} gender:${traits.gender} age:${traits.age} style:${traits.style}" transform="matrix(${at(across)} 0 0 ${at(scale)} ${at(x - figure.middle * across)} ${at(y)})">` +
    `${lit.svg}</g></g>`;
  return { defs: lit.defs, svg };
}

/** Goes before the ids of one's drawing. */
function prefixOf(i: number): string {
  return `p${i + 1}`;
}

/** What a style always calls by one name, a gradient for its surfaces, is told apart in a group. */
function withOwnIds(svg: string, prefix: string): string {
  return svg.replace(/(\bid="|url\(#|href="#)([^")]+)/g, (all, before: string, id: string) =>
    id.startsWith(prefix) ? all : `${before}${prefix}-${id}`,
  );
}

/** For who is drawn in a mirror: the sun stays where it is. */
function fromOtherSide(light: Light): Light {
  if (light.sides === undefined) return light;
  const [left, right] = light.sides;
  return { ...light, sides: [right, left] };
}

/** The backdrop is drawn for all of them: its own chance, the first one's style. */
function lookOfAll([first]: readonly CharacterTraits[], seed: number): CharacterTraits {
  if (first === undefined) throw new TypeError("A cast has at least one character.");
  return { ...first, seed };
}

/** What the backdrop needs to know: where all heads are, the shoulders of those at the back, and the ground. */
function standingOf(drawn: readonly Drawn[], spots: readonly Spot[], size: Size): Standing {
  const left = Math.min(...spots.map(({ head }) => head.x));
  const right = Math.max(...spots.map(({ head }) => head.x + head.width));
  const top = Math.min(...spots.map(({ head }) => head.y));
  const bottom = Math.max(...spots.map(({ head }) => head.y + head.height));
  const behind = spots.filter(({ row }) => row === 0);
  const feet = Math.max(...spots.map(({ y, scale }, i) => y + (drawn[i]?.character.feet ?? 0) * scale));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    r: Math.max(right - left, bottom - top) * 0.58,
    shoulders: Math.max(...behind.map(({ y, scale }) => y + figure.shoulders * scale)),
    ...(feet < size.height && { ground: feet }),
  };
}

function at(value: number): number {
  return Math.round(value * 100) / 100;
}
