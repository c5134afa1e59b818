import { describeCast } from "../alt/describe.ts";
import type { Brief } from "../brief/brief.ts";
import { darken, lighten, luma } from "../color/color-math.ts";
import { oklabDistance, toOklab } from "../color/oklab.ts";
import { figure } from "../draw/body/figure.ts";
import type { Character } from "../draw/character.ts";
import { drawCharacter } from "../draw/draw-character.ts";
import { missingColorWarnings } from "../draw/ink/missing-colors.ts";
import { groundShadow } from "../draw/ink/place-tones.ts";
import { loadViews } from "../draw/person/load-views.ts";
import type { Reading } from "../language/reading.ts";
import type { FixedAspectRatio, Size } from "../output.ts";
import { sizeFor } from "../output.ts";
import { pixelate } from "../pixel/pixelate.ts";
import { withInputImageCredit } from "../references/license.ts";
import type { ReferencePicture } from "../references/reference-picture.ts";
import { applyLighting } from "../scene/apply-lighting.ts";

import { drawBackdrop, lightFor } from "../scene/backdrop.ts";
import { toSvgDocument } from "../scene/document.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import type { FocusArea } from "../scene/focus-area.ts";
import { leftOutHairWarnings } from "../scene/hair-of-beings.ts";
import { leaveOutUnseen } from "../scene/leave-out-unseen.ts";
import { licenseOf, withThingCredit } from "../scene/license.ts";
import type { Light } from "../scene/light.ts";
import { finishedWith } from "../scene/media/medium.ts";
import { withMediumStyle } from "../scene/media/medium-style.ts";
import type { ImageMetadata } from "../scene/metadata.ts";
import { drawSurroundings } from "../scene/surroundings/surroundings.ts";
import { escapeXml } from "../scene/svg.ts";
import { hiddenPlaceWarnings, isTransparent, withoutHiddenPlace } from "../scene/transparency.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import { resolveTraits } from "../traits/resolve-traits.ts";
import type { Warning } from "../warning.ts";
import { withBackgroundColor } from "./background-color.ts";
import { drawPictureMember } from "./draw-picture-member.ts";
import type { Placement } from "./layout-cast.ts";
import { layoutCast } from "./layout-cast.ts";
import { memberBounds } from "./member-bounds.ts";
import { shouldMirror } from "./should-mirror.ts";

/** A member to draw, with the seed of its portrait. */
export interface SceneMember {
  readonly brief: Brief;
  readonly seed: number;
  readonly name?: string;
  /** How its prompt is understood. */
  readonly reading?: Reading;
  /** Shown instead of a drawn figure. */
  readonly picture?: ReferencePicture;
}

/** The members to draw. */
export interface CastSceneRequest {
  readonly members: readonly SceneMember[];
  /** Place, lighting, background and framing. */
  readonly scene: Brief;
  readonly seed: number;
  readonly aspectRatio: FixedAspectRatio;
}

export interface CastDrawing extends Drawing {
  /** The bounding boxes of the heads, in the order of the members, in an image of `size`. */
  readonly heads: readonly Placement["head"][];
  readonly size: Size;
}

/** Composes several characters and one backdrop into one SVG, longer side 1024 units. */
export async function drawCast({
  members,
  scene: requestedScene,
  seed,
  aspectRatio,
}: CastSceneRequest): Promise<CastDrawing> {
  const size = sizeFor(aspectRatio, 1024);
  const scene = withMediumStyle(withoutHiddenPlace(requestedScene));
  const drawnMembers = await Promise.all(
    members.map(async ({ brief, seed, name, picture }, i): Promise<DrawnMember> => {
      if (picture !== undefined) {
        const traits = resolveTraits(pictureBrief, seed);
        return {
          traits,
          character: drawPictureMember(picture, scene.style === "pixel"),
          name,
          isPicture: true,
        };
      }
      const traits = resolveTraits(brief, seed);
      const place = isTransparent(scene) ? undefined : (brief.place ?? scene.place);
      const character = await drawCharacter(traits, place, idPrefix(i));
      return { traits, character, name, isPicture: false };
    }),
  );
  const bounds = drawnMembers.map(({ traits, character }) => memberBounds(traits, character));
  const { placements, order } = layoutCast(size, scene.framing ?? "bust", bounds);
  const figures = drawnMembers.filter(({ isPicture }) => !isPicture);
  const traits = (figures.length > 0 ? figures : drawnMembers).map(({ traits }) => traits);
  const focus = focusAreaOf(drawnMembers, placements, size);
  const backdrop = await drawBackdrop(
    withBackgroundColor(scene, traits, seed),
    backdropTraits(traits, seed),
    size,
    focus,
  );
  const light = lightFor(scene);
  const around = await drawSurroundings(scene, backdropTraits(traits, seed), size, focus, light);
  const memberDrawings: { readonly defs: string; readonly svg: string }[] = [];
  for (const [at, i] of order.entries()) {
    const edge = needsEdge(i, order.slice(0, at), drawnMembers, placements);
    const drawn = drawnMembers[i];
    const member = await drawMember(drawn, placements[i], i, size, light, isTransparent(scene), edge);
    if (member !== undefined) memberDrawings.push(member);
  }
  const stylesLicense = withThingCredit(
    licenseOf(Array.from(new Set(figures.flatMap(({ character }) => character.styles)))),
    figures.flatMap((one) => Array.from(one.traits.accessories)),
  );
  const views = await loadViews(figures.map((one) => one.traits));
  const hasPictures = figures.length < members.length;
  const finished = await finishedWith(requestedScene, {
    defs: backdrop.defs + memberDrawings.map(({ defs }) => defs).join(""),
    backdrop: backdrop.svg + around.behind,
    figures: `<g data-trait="cast framing:${scene.framing ?? "bust"}">${memberDrawings.map(({ svg }) => svg).join("")}</g>${around.front}`,
    size,
    focus,
    brief: scene,
    traits: backdropTraits(traits, seed),
  });
  const content = `<defs>${finished.defs}</defs>${leaveOutUnseen(finished.svg, size)}`;
  const pixels = Math.min(size.width, size.height) > 700 ? 96 : 72;
  const drawing =
    scene.style === "pixel" ? pixelate(content, size, Math.min(size.width, size.height) / pixels) : content;
  const metadata: ImageMetadata = {
    ...describeCast(members, scene),
    ...(hasPictures ? withInputImageCredit(stylesLicense) : stylesLicense),
    digitalSourceType: hasPictures ? "composite" : "algorithmicMedia",
  };
  return {
    ...metadata,
    svg: toSvgDocument(drawing, size, metadata),
    transparent: isTransparent(scene),
    warnings: [
      ...hiddenPlaceWarnings(scene, [requestedScene.place, ...members.map(({ brief }) => brief.place)]),
      ...missingColorWarnings(members.map(({ brief }) => brief)),
      ...leftOutHairWarnings(
        members.filter(({ picture }) => picture === undefined).map(({ brief }) => brief),
      ),
      ...members.flatMap(framedPictureWarnings),
      ...figures.flatMap((one) => views?.viewWarnings(one.traits) ?? []),
    ],
    heads: placements.map(({ head }) => head),
    size,
  };
}

/** A portrait in front of a place is a picture in a frame, which a cast frames again. */
function framedPictureWarnings({ brief, picture, name }: SceneMember, index: number): Warning[] {
  if (picture === undefined || brief.portrait === undefined) return [];
  if (brief.place === undefined && brief.sources["background.color"]?.kind === "reference") return [];
  if (brief.place === undefined && brief.background === undefined) return [];
  return [
    {
      code: "picture_framed",
      message: `${name ?? `Character ${index + 1}`} is a portrait with surroundings of its own, which are shown in its frame. Use a look without a place and background.`,
    },
  ];
}

interface DrawnMember {
  readonly traits: CharacterTraits;
  readonly character: Character;
  readonly name: string | undefined;
  readonly isPicture: boolean;
}

/** Pictures take the place of an adult person. */
const pictureBrief: Brief = { version: 1, subject: "human", age: "adult", accessories: [], sources: {} };

async function drawMember(
  drawn: DrawnMember | undefined,
  placement: Placement | undefined,
  i: number,
  size: Size,
  light: Light,
  transparent: boolean,
  hasEdge: boolean,
): Promise<{ defs: string; svg: string } | undefined> {
  if (drawn === undefined || placement === undefined) return undefined;
  const { traits, character, name, isPicture } = drawn;
  const { scale, x, y } = placement;
  const bottom = (size.height - y) / scale;
  const mirrored = !isPicture && shouldMirror(traits, x - size.width / 2);
  const scaleX = mirrored ? -scale : scale;
  const figureSvg = prefixMemberIds(
    `${character.cloak}${bottom > character.hips - 8 ? character.legs : ""}${hasEdge ? bodyEdge(character, traits) : ""}${character.svg}`,
    idPrefix(i),
  );
  const lit = applyLighting(figureSvg, traits, mirrored ? mirrorLight(light) : light, idPrefix(i));
  const shadow =
    bottom > character.feet && !transparent
      ? `<ellipse cx="${round(x)}" cy="${round(y + character.feet * scale)}" rx="${round(104 * scale)}" ry="${round(13 * scale)}" ${groundShadow(traits)}/>`
      : "";
  const figureContent =
    traits.style === "sticker"
      ? (await import("../draw/sticker/sticker.ts")).drawSticker(lit.svg, bottom, idPrefix(i))
      : lit.svg;
  const title = name === undefined ? "" : `<title>${escapeXml(name)}</title>`;
  const svg =
    `<g data-character="${i + 1}">${title}${shadow}` +
    `<g${isPicture ? "" : ` data-trait="subject:${traits.subject} gender:${traits.gender} age:${traits.age} style:${traits.style}"`} transform="matrix(${round(scaleX)} 0 0 ${round(scale)} ${round(x - figure.middle * scaleX)} ${round(y)})">` +
    `${figureContent}</g></g>`;
  return { defs: lit.defs, svg };
}

/** Whether a member is in front of one in clothes of nearly the same colour, so that the two would merge. */
function needsEdge(
  i: number,
  behind: readonly number[],
  members: readonly DrawnMember[],
  placements: readonly Placement[],
): boolean {
  const [member, placement] = [members[i], placements[i]];
  if (member === undefined || placement === undefined || member.isPicture) return false;
  const color = toOklab(member.traits.clothing.color);
  return behind.some((j) => {
    const [other, at] = [members[j], placements[j]];
    if (other === undefined || at === undefined || other.isPicture) return false;
    const reach = 108 * (placement.scale + at.scale);
    return (
      Math.abs(placement.x - at.x) < reach &&
      oklabDistance(color, toOklab(other.traits.clothing.color)) < closeColors
    );
  });
}

/** The distance in OKLab below which clothes look alike. */
const closeColors = 0.11;

/** Styles with outlines need no edge. */
function bodyEdge({ pen, bodyEdge: draw }: Character, { clothing: { color } }: CharacterTraits): string {
  if (draw === undefined || pen.ink !== undefined) return "";
  return draw(luma(color) < 0.3 ? lighten(color, 0.4) : darken(color, 0.45), 2.6);
}

/** The id prefix of a member's drawing. */
function idPrefix(i: number): string {
  return `p${i + 1}`;
}

/** Styles use fixed ids, for example for gradients, so each member's ids get a separate prefix. */
function prefixMemberIds(svg: string, prefix: string): string {
  return svg.replace(/(\bid="|url\(#|href="#)([^")]+)/g, (all, before: string, id: string) =>
    id.startsWith(prefix) ? all : `${before}${prefix}-${id}`,
  );
}

/** Swaps the light's sides for a mirrored member, so that the light keeps its direction. */
function mirrorLight(light: Light): Light {
  if (light.sideLights === undefined) return light;
  const [left, right] = light.sideLights;
  return { ...light, sideLights: [right, left] };
}

/** The traits the backdrop is drawn with: those of the first member, with the scene's seed. */
function backdropTraits([first]: readonly CharacterTraits[], seed: number): CharacterTraits {
  if (first === undefined) throw new TypeError("The cast must have at least one member.");
  return { ...first, seed };
}

/** The area of all heads, the shoulders of the back row and the ground, as the backdrop needs them. */
function focusAreaOf(
  members: readonly DrawnMember[],
  placements: readonly Placement[],
  size: Size,
): FocusArea {
  const left = Math.min(...placements.map(({ head }) => head.x));
  const right = Math.max(...placements.map(({ head }) => head.x + head.width));
  const top = Math.min(...placements.map(({ head }) => head.y));
  const bottom = Math.max(...placements.map(({ head }) => head.y + head.height));
  const backRow = placements.filter(({ row }) => row === 0);
  const feet = Math.max(
    ...placements.map(({ y, scale }, i) => y + (members[i]?.character.feet ?? 0) * scale),
  );
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    r: Math.max(right - left, bottom - top) * 0.58,
    shoulders: Math.max(...backRow.map(({ y, scale }) => y + figure.shoulders * scale)),
    ...(feet < size.height && { ground: feet }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
