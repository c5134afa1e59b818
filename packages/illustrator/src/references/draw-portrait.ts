import { describePortrait } from "../alt/describe.ts";
import type { Brief } from "../brief/brief.ts";
import { colorHex } from "../brief/palette.ts";
import type { PortraitKind } from "../brief/values/pictures.ts";
import { darken, luma } from "../color/color-math.ts";
import { loadDrawings } from "../draw/load-drawings.ts";
import type { FixedAspectRatio, Size } from "../output.ts";
import { sizeFor } from "../output.ts";
import { toSvgDocument } from "../scene/document.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import type { ImageMetadata } from "../scene/metadata.ts";
import { hiddenPlaceWarnings, isTransparent } from "../scene/transparency.ts";
import { resolveTraits } from "../traits/resolve-traits.ts";
import type { Warning } from "../warning.ts";
import { drawCardBackdrop } from "./card-backdrop.ts";
import type { DecodedImage } from "./decode-image.ts";
import type { Element } from "./elements/decode-elements.ts";
import { drawElementTiles } from "./elements/element-tiles.ts";
import { badgeExpression, drawExpressionBadge } from "./expression-badge.ts";
import { inputImageLicense } from "./license.ts";
import { loadFaceAnalyzer } from "./photo/load-face-analyzer.ts";
import { preparePhoto } from "./photo/prepare-photo.ts";
import { portraitWarnings } from "./portrait/portrait-warnings.ts";
import { isRequested, wearablesOf } from "./portrait/portrait-wearables.ts";
import { renderPortrait } from "./portrait/render-portrait.ts";

export interface PortraitRequest {
  /** The Brief with the reference's colours where nothing is stated. */
  readonly brief: Brief;
  readonly seed: number;
  readonly aspectRatio: FixedAspectRatio;
  /** The image of the portrait. */
  readonly image: DecodedImage;
  readonly kind: PortraitKind;
  readonly elements: readonly Element[];
}

/** Draws a stylized image as SVG, longer side 1024 units: full size, or as a card in front of a wall. */
export async function drawPortrait(request: PortraitRequest): Promise<Drawing> {
  const { brief, seed, aspectRatio, image: original, kind, elements } = request;
  const size = sizeFor(aspectRatio, 1024);
  const transparent = isTransparent(brief);
  const place = requestedPlace(brief);
  await loadDrawings(resolveTraits(brief, seed));
  const wearables = wearablesOf(brief, seed);
  const hasRequestedBackground =
    brief.sources["background.color"]?.kind !== "reference" && brief.background?.color !== undefined;
  const analyzer = await loadFaceAnalyzer();
  const replacesClothes = analyzer !== undefined && wearables?.brief.clothing !== undefined;
  const cutsOut =
    transparent ||
    place !== undefined ||
    replacesClothes ||
    (analyzer !== undefined && hasRequestedBackground);
  const measuresHair = wearables?.brief.headwear !== undefined;
  const photo = await preparePhoto(original, { cutsOut, replacesClothes, measuresHair }, analyzer);
  const requestedColor = colorHex(transparent ? "white" : (brief.background?.color ?? "beige"));
  // The card's white border needs a darker background.
  const backgroundColor =
    !hasRequestedBackground && luma(requestedColor) > 0.8 ? darken(requestedColor, 0.16) : requestedColor;
  // A person without a background needs no card.
  const card = !photo.isCutOut
    ? cardBox(size, place !== undefined ? 0.7 : hasRequestedBackground ? 0.84 : undefined)
    : undefined;
  const portrait = await renderPortrait({
    image: photo.image,
    face: photo.face,
    framing: brief.framing ?? "bust",
    kind,
    seed,
    box: card ?? { x: 0, y: 0, ...size },
    matte: backgroundColor,
    transparent: photo.isCutOut,
    ...(hasRequestedBackground && !transparent && { background: backgroundColor }),
    ...(wearables && { wearables }),
  });
  const scene = place === undefined ? withoutPlace(brief) : brief;
  const backdrop =
    card !== undefined || (photo.isCutOut && !transparent)
      ? await drawCardBackdrop(scene, resolveTraits(brief, seed), size, backgroundColor)
      : "";
  const content = backdrop + (card === undefined ? portrait.svg : drawCard(card, portrait.svg, kind));
  const worn = portrait.hasFace ? wearables?.brief : undefined;
  const metadata: ImageMetadata = {
    ...describePortrait(kind, scene, worn),
    ...inputImageLicense,
    digitalSourceType: "composite",
  };
  const box = card ?? { x: 0, y: 0, ...size };
  const expression = badgeExpression(brief);
  const added =
    drawElementTiles(elements, box) + (expression === undefined ? "" : drawExpressionBadge(expression, box));
  return {
    ...metadata,
    svg: toSvgDocument(content + added, size, metadata),
    transparent,
    warnings: [
      ...hiddenPlaceWarnings(brief),
      ...(transparent && !photo.isCutOut ? [backgroundKept(photo.hasAnalyzer)] : []),
      ...portraitWarnings(brief, portrait.hasFace, elements, photo.hasAnalyzer),
    ],
  };
}

function backgroundKept(hasAnalyzer: boolean): Warning {
  const advice = hasAnalyzer
    ? "Use an image with transparency, with a uniform background or with a visible face."
    : "Use an image with transparency or with a uniform background, or install @likeness/faces, which cuts people out of photos.";
  return {
    code: "background_kept",
    message: `The background of the reference image could not be removed; only the area around the portrait is transparent. ${advice}`,
  };
}

/** The place that is stated. A role does not put a portrait into its workplace. */
function requestedPlace(brief: Brief): Brief["place"] {
  const isStated = isRequested(brief, "place") && brief.sources.place?.kind !== "role";
  return isStated && brief.place !== "none" ? brief.place : undefined;
}

function withoutPlace({ place: _, ...brief }: Brief): Brief {
  return brief;
}

/** A rectangle of the drawing. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/**
 * The rectangle of the card, if the portrait does not fill the image: in aspect ratios to which a face cannot
 * be cropped, and when a background was requested.
 *
 * @param share The share of the image for a requested background.
 */
function cardBox({ width, height }: Size, share: number | undefined): Box | undefined {
  const ratio = width / height;
  if (share === undefined && ratio > 0.65 && ratio < 1.55) return undefined;
  const [maxHeight, maxWidth] = [height * (share ?? 0.84), width * (share ?? 0.84)];
  // The card has the image's aspect ratio, limited to what suits a portrait.
  const cardRatio = Math.min(1.1, Math.max(0.74, ratio));
  const cardWidth = Math.min(maxWidth, maxHeight * cardRatio);
  const [w, h] = [Math.round(cardWidth), Math.round(cardWidth / cardRatio)];
  return { x: Math.round((width - w) / 2), y: Math.round((height - h) / 2), width: w, height: h };
}

/** Draws the image with a white border and a shadow. */
function drawCard({ x, y, width, height }: Box, portrait: string, kind: PortraitKind): string {
  const short = Math.min(width, height);
  const [edge, radius] = [round(short * 0.028), kind === "pixel" ? 0 : round(short * 0.035)];
  const rect = (grow: number, down: number, fill: string): string =>
    `<rect x="${round(x - grow)}" y="${round(y - grow + down)}" width="${round(width + 2 * grow)}" height="${round(height + 2 * grow)}" rx="${radius === 0 ? 0 : round(radius + grow)}" ${fill}/>`;
  return (
    rect(edge * 1.6, edge * 0.9, 'fill="#15121f" fill-opacity="0.1"') +
    rect(edge * 1.1, edge * 0.6, 'fill="#15121f" fill-opacity="0.14"') +
    rect(edge, 0, 'fill="#fdfcf8"') +
    `<clipPath id="card">${rect(0, 0, 'fill="#000000"')}</clipPath><g clip-path="url(#card)">${portrait}</g>`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
