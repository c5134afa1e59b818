import { describe } from "../alt/describe.ts";
import { type FaceStack, stackFaces } from "../animate/face-stack.ts";
import { withMoment } from "../animate/moment.ts";
import { notAnimated } from "../animate/not-animated.ts";
import type { Brief } from "../brief/brief.ts";
import { colorHex } from "../brief/palette.ts";
import type { LookName } from "../brief/values/pictures.ts";
import type { View } from "../brief/values/poses.ts";
import { distinctColor, lighten } from "../color/color-math.ts";
import { figure } from "../draw/body/figure.ts";
import type { Character } from "../draw/character.ts";
import { drawCharacter } from "../draw/draw-character.ts";
import { missingColorWarnings } from "../draw/ink/missing-colors.ts";
import { groundShadow } from "../draw/ink/place-tones.ts";
import { loadDrawings } from "../draw/load-drawings.ts";
import { loadViews } from "../draw/person/load-views.ts";
import { stickerBorder } from "../draw/sticker/sticker-border.ts";
import type { FixedAspectRatio, Size } from "../output.ts";
import { sizeFor } from "../output.ts";
import type { Element } from "../references/elements/decode-elements.ts";
import { withInputImageCredit } from "../references/license.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Moment } from "../traits/moment.ts";
import { resolveTraits } from "../traits/resolve-traits.ts";
import type { Warning } from "../warning.ts";
import { applyLighting } from "./apply-lighting.ts";
import { drawBackdrop, lightFor } from "./backdrop.ts";
import { toSvgDocument } from "./document.ts";
import { frameCharacter } from "./frame-character.ts";
import { leftOutHairWarnings } from "./hair-of-beings.ts";
import { leaveOutUnseen } from "./leave-out-unseen.ts";
import { licenseOf, withThingCredit } from "./license.ts";
import { lights } from "./light.ts";
import { withLookDefaults } from "./looks/look-defaults.ts";
import { finishedWith } from "./media/medium.ts";
import { withMediumStyle } from "./media/medium-style.ts";
import type { ImageMetadata } from "./metadata.ts";
import { drawSurroundings } from "./surroundings/surroundings.ts";
import { unseenTattooWarnings, withSeenTattoo } from "./tattooed-arms.ts";
import { hiddenPlaceWarnings, isTransparent, withoutHiddenPlace } from "./transparency.ts";

/** A Brief, a seed for what it leaves open, and an aspect ratio. */
export interface SceneRequest {
  readonly brief: Brief;
  readonly seed: number;
  readonly aspectRatio: FixedAspectRatio;
  /** The caller's images to show in the scene. */
  readonly elements?: readonly Element[];
  /** The composition. Default: the Brief's. */
  readonly look?: LookName;
  /** The face at one moment of an animation. */
  readonly moment?: Moment;
  /** Faces to animate. */
  readonly stack?: FaceStack;
}

export interface Drawing extends ImageMetadata {
  readonly svg: string;
  /** Whether the background is transparent. */
  readonly transparent: boolean;
  readonly warnings: readonly Warning[];
  /** From where the head is drawn, if that is not as asked for. */
  readonly substitutedView?: View;
}

/** Draws character and background as one SVG, longer side 1024 units. */
export async function drawScene({
  brief: requestedBrief,
  seed,
  aspectRatio,
  elements = [],
  look: name = requestedBrief.look,
  moment,
  stack,
}: SceneRequest): Promise<Drawing> {
  const size = sizeFor(aspectRatio, 1024);
  const brief = withMediumStyle(withoutHiddenPlace(withLookDefaults(requestedBrief, name, seed)));
  const resolved = resolveTraits(brief, seed);
  await loadDrawings(resolved);
  const atMoment = moment === undefined ? resolved : withMoment(resolved, moment);
  const placedElements =
    elements.length === 0
      ? undefined
      : (await import("../references/elements/place-elements.ts")).placeElements(
          elements,
          atMoment,
          brief.framing ?? "bust",
        );
  const traits = placedElements?.traits ?? atMoment;
  const views = await loadViews([traits]);
  const view = views?.drawnView(traits);
  const substitutedView = view === traits.head?.view ? undefined : view;
  const still = await drawCharacter(traits, brief.place, "a");
  const isAnimated = stack !== undefined && traits.style !== "pixel";
  const animated = isAnimated ? await stackFaces(still, traits, brief.place, stack, "a") : undefined;
  const drawnCharacter = placedElements?.apply(animated ?? still) ?? animated ?? still;
  // A selfie has to show the arm that holds the camera.
  const character =
    name === "selfie"
      ? { ...drawnCharacter, visibleBottom: Math.max(drawnCharacter.visibleBottom, 330) }
      : drawnCharacter;
  // A stated framing is not widened down to the feet of somebody who sits or rides.
  const seen =
    brief.framing === undefined
      ? character
      : { ...character, visibleBottom: Math.min(character.visibleBottom, 440) };
  const isSticker = traits.style === "sticker";
  const shown = brief.framing === undefined ? withSeenTattoo(seen) : seen;
  const framed = frameCharacter(size, brief.framing ?? "bust", isSticker ? withBorder(shown) : shown);
  const { scale, y, legs, ground } = framed;
  const x = framed.x + (name === "selfie" ? size.width * (size.width < size.height ? 0.1 : 0.05) : 0);
  const focus = {
    x: x + figure.middle * scale,
    y: y + 118 * scale,
    r: 132 * scale,
    shoulders: y + figure.shoulders * scale,
    ...(ground !== undefined && { ground }),
  };
  const light = name === "iphone" && brief.lighting === undefined ? lights.warm : lightFor(brief);
  const backdrop = await drawBackdrop(brief, traits, size, focus, {
    light,
    shallow: name === "iphone",
    ...(name === "raw" && { wall: "#d8d5cf" }),
  });
  const around = await drawSurroundings(brief, traits, size, focus, light);
  const edges = { left: -x / scale, right: (size.width - x) / scale, bottom: (size.height - y) / scale };
  // Characters in a car wear a seat belt, unless they stand in front of it.
  const propsName = name ?? (brief.place === "car" && ground === undefined ? "car" : undefined);
  const lookProps =
    propsName === undefined
      ? ""
      : (await import("./looks/look-props.ts")).drawLookProps(propsName, character, traits, edges);
  const props =
    lookProps !== "" && traits.style === "ink"
      ? (await import("../draw/ink/to-ink.ts")).toInk(lookProps)
      : lookProps;
  const edge = edgeBeforeSameColor(brief, traits, character);
  const figureDrawing = `${character.cloak}${legs ? character.legs : ""}${edge}${character.svg}${props}`;
  const lit = applyLighting(figureDrawing, traits, light, "a");

  const shadow =
    ground === undefined || isTransparent(brief)
      ? ""
      : `<ellipse cx="${round(focus.x)}" cy="${round(ground)}" rx="${round(104 * scale)}" ry="${round(13 * scale)}" ${groundShadow(traits)}/>`;
  // A border may be seen of what is not. A selfie is tilted afterwards.
  const cutOut =
    !isSticker || isAnimated || name === "selfie"
      ? lit.svg
      : leaveOutUnseen(lit.svg, size, {
          matrix: [scale, 0, 0, scale, x, y],
          margin: (stickerBorder.white + stickerBorder.line) * scale,
        });
  const figureGroup =
    `<g data-trait="subject:${traits.subject} gender:${traits.gender} age:${traits.age}${traits.build === undefined ? "" : ` build:${traits.build}`}${traits.gaze === undefined ? "" : ` gaze:${traits.gaze}`}${view === undefined ? "" : ` view:${view}`}${view === undefined || view === "front" ? "" : ` facing:${traits.head?.side === 1 ? "right" : "left"}`} style:${traits.style} framing:${brief.framing ?? "bust"}" transform="matrix(${round(scale)} 0 0 ${round(scale)} ${round(x)} ${round(y)})">` +
    `${isSticker ? (await import("../draw/sticker/sticker.ts")).drawSticker(cutOut, edges.bottom, "k") : lit.svg}</g>`;
  const person =
    animated === undefined ? figureGroup : `<g class="${stack?.bodyClass ?? ""}">${figureGroup}</g>`;
  const short = Math.min(size.width, size.height);
  const cell = traits.style === "pixel" ? short / (short > 700 ? 64 : 52) : undefined;
  const wall =
    placedElements === undefined
      ? ""
      : (await import("../references/elements/wall-elements.ts")).drawWallElements(
          placedElements.wall,
          size,
          focus,
          brief.place,
          cell,
        );
  const behind = backdrop.svg + around.behind + wall;
  const tilted = name === "selfie" ? tiltSelfie(behind, person, size, focus) : undefined;
  const finished = await finishedWith(requestedBrief, {
    defs: backdrop.defs + lit.defs,
    backdrop: tilted?.back ?? behind,
    figures: (tilted?.front ?? shadow + person) + around.front,
    size,
    focus,
    brief,
    traits,
  });
  // What moves may come into view, and pixels are only those of the image.
  const isStill = animated === undefined && traits.style !== "pixel";
  const content = `<defs>${finished.defs}</defs>${isStill ? leaveOutUnseen(finished.svg, size) : finished.svg}`;
  const drawing =
    cell === undefined ? content : (await import("../pixel/pixelate.ts")).pixelate(content, size, cell);
  const stylesLicense = withThingCredit(licenseOf(character.styles), traits.accessories);
  const metadata: ImageMetadata = {
    ...describe(substitutedView === undefined ? brief : { ...brief, view: substitutedView }),
    ...(elements.length > 0 ? withInputImageCredit(stylesLicense) : stylesLicense),
    digitalSourceType: elements.length > 0 ? "composite" : "algorithmicMedia",
  };
  return {
    ...metadata,
    svg: toSvgDocument(
      drawing,
      size,
      metadata,
      animated === undefined || stack === undefined ? "" : `<style>${stack.css}</style>${stack.targets}`,
    ),
    transparent: isTransparent(brief),
    ...(substitutedView !== undefined && { substitutedView }),
    warnings: [
      ...hiddenPlaceWarnings(requestedBrief),
      ...missingColorWarnings([requestedBrief]),
      ...leftOutHairWarnings([requestedBrief]),
      ...unseenTattooWarnings(brief, character, edges.bottom),
      ...(placedElements?.warnings ?? []),
      ...(views?.viewWarnings(traits) ?? []),
      ...(stack !== undefined && animated === undefined ? [notAnimated()] : []),
    ],
  };
}

/** A thin lighter edge around clothes that have the colour of the background. */
function edgeBeforeSameColor(
  { background, place }: Brief,
  { clothing }: CharacterTraits,
  { bodyEdge }: Character,
): string {
  if (bodyEdge === undefined || background?.color === undefined || (place ?? "none") !== "none") return "";
  const paint = colorHex(background.color);
  const isSeen = distinctColor([clothing.color], [paint, clothing.color], 0.1) === paint;
  return isSeen || background.color === "transparent" ? "" : bodyEdge(lighten(paint, 0.24), 2);
}

/** The character with space for the border of a sticker. */
function withBorder(character: Character): Character {
  const border = stickerBorder.white + stickerBorder.line;
  return {
    ...character,
    top: character.top - border,
    halfWidth: character.halfWidth + border,
    visibleBottom: character.visibleBottom + border + stickerBorder.gap,
    feet: character.feet + border,
  };
}

/** Tilts a selfie. Longer images are tilted less; the background is enlarged to fill the corners. */
function tiltSelfie(
  back: string,
  person: string,
  { width, height }: Size,
  focus: { x: number; y: number },
): { readonly back: string; readonly front: string } {
  const long = Math.max(width, height) / Math.min(width, height);
  const angle = 5 / Math.max(1, long / 1.6);
  const turn = (angle * Math.PI) / 180;
  const cover = Math.cos(turn) + Math.sin(turn) * long + 0.01;
  return {
    back: rotate(back, -round(angle), width / 2, height / 2, round(cover)),
    front: rotate(person, round(angle), focus.x, focus.y, 1.03),
  };
}

function rotate(content: string, angle: number, x: number, y: number, by: number): string {
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${angle}) scale(${by}) translate(${round(-x)} ${round(-y)})">${content}</g>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
