import type { Place } from "../../brief/values/surroundings.ts";
import { pixelate } from "../../pixel/pixelate.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { frontFace } from "../adornments/face-map.ts";
import { drawFaceAdornments, drawHeadAdornments } from "../adornments/load-adornments.ts";
import { drawBody } from "../body/body.ts";
import { bodyScale } from "../body/body-scale.ts";
import { buildOf } from "../body/build.ts";
import { figure, onBothSides } from "../body/figure.ts";
import { postureBounds } from "../body/pose-arms.ts";
import { stanceBounds, stanceFront } from "../body/stance-legs.ts";
import { type Character, fadeColors, unshaded } from "../character.ts";
import type { HeldLayer } from "../holding/hold-drawing.ts";
import { type Pen, traitGroup, withTransform } from "../pen.ts";
import type { DrawingStyle } from "../style-adapter.ts";
import { outlineDrawing } from "../styles/add-outline.ts";
import { drawCostume } from "../wearables/costume.ts";
import type { Costume } from "../wearables/costume-layers.ts";
import { drawCostumeEyewear, drawFaceMarks, drawMask } from "../wearables/face-marks.ts";
import { drawHeadwear } from "../wearables/headwear.ts";
import { assignHands, drawHeldItems, heldReach } from "../wearables/held-items.ts";
import { drawEarrings, drawNeckwear } from "../wearables/neckwear.ts";
import { bareBody, bareBuild, longNeck } from "./bare-body.ts";
import type { Being } from "./being.ts";
import { drawBeingEyewear } from "./being-eyewear.ts";
import { extentOf } from "./extent.ts";
import { drawBeingFace, poseOf } from "./face/draw-being-face.ts";
import { faceLayoutOf } from "./face/face-layout.ts";
import {
  aroundHeadTransform,
  costumeScale,
  costumeTransform,
  earsTransform,
  eyesTransform,
  hatTop,
  hatTransform,
  headShapeOf,
} from "./fit.ts";
import { headPath } from "./head-shape.ts";
import { paintParts } from "./paint-parts.ts";
import { handsOfBeing } from "./paws.ts";
import { fadeBeing, inkBeing, recolor } from "./recolor.ts";
import { finishHead } from "./style-finish.ts";
import { voxelizeFigure } from "./voxel-being.ts";

/** Draws an animal, a fantastic being or a thing with a face, dressed like a person. */
export function drawBeing(
  row: Being,
  style: DrawingStyle,
  requested: CharacterTraits,
  place: Place | undefined,
  prefix: string,
): Character {
  const { pen, fade = 0 } = style;
  const shade = style.shading?.(prefix, { lean: buildOf(requested).lean }) ?? unshaded;
  const extent = extentOf(row);
  const colored = fadeBeing(paintParts(recolor(row, requested.skin), requested.parts), fade);
  const being = requested.style === "ink" ? inkBeing(colored) : colored;
  const coat = being.skin ?? being.coat;
  // Hands and neck have the colour of the skin; headwear contrasts with the coat.
  const traits = {
    ...fadeColors(requested, fade),
    skin: coat,
    hair: { ...requested.hair, color: being.coat },
  };
  const pose = poseOf(being, traits);
  const costume = drawCostume(pen, traits);
  const hat =
    costume.hidesHair === true
      ? undefined
      : drawHeadwear(pen, traits, place === "kitchen" && traits.clothing.type === "uniform");
  const hands = assignHands(traits);
  const build = bareBuild(buildOf(traits), being, traits.build);
  const body = drawBody(pen, traits, hands, {
    ...(traits.isBare && { bare: { build, garment: bareBody(pen, being, build, traits) } }),
    drawHand: handsOfBeing(being, traits.skin),
    prefix,
    chin: { x: 0, y: headShapeOf(being).bottom - 188 },
  });
  const scale = bodyScale(traits);
  // Without clothes an animal is rounder and has shorter legs than people.
  const [breadth, full] = being.body ?? (traits.isBare ? [1.08, 0.76] : [1, 1]);
  // The body below a long neck is smaller, so that the feet are where they would be.
  const neck = traits.isBare ? (being.neck ?? 0) : 0;
  const height = neck === 0 ? full : Math.round((full - neck / 520) * 100) / 100;
  const fit =
    breadth === 1 && height === 1
      ? ""
      : `translate(140 ${200 + neck}) scale(${breadth} ${height}) translate(-140 -200)`;
  const fitted = (transform: string | undefined): string | undefined =>
    [fit, transform ?? ""].filter((part) => part !== "").join(" ") || undefined;
  const onFit = (y: number): number => 200 + neck + (y - 200) * height;
  const bodyTransform = fitted(scale.transform);
  const isAlone =
    being.alone !== undefined && traits.isBare && hands.left === undefined && hands.right === undefined;
  const hasBody = being.bodiless !== true && !isAlone;
  const onBody = (content: string): string => withTransform(content, bodyTransform);
  const around = (content: string): string => withTransform(content, costumeTransform(being));
  const onEyes = (content: string): string => withTransform(content, eyesTransform(being));
  const fitHat = surrounding.includes(traits.headwear) ? aroundHeadTransform : hatTransform;
  const hatAt = (content: string | undefined): string =>
    withTransform(traitGroup(`headwear:${traits.headwear}`, shade(content ?? "", "head")), fitHat(being));
  const hairShown = costume.hidesHair !== true && (hat === undefined || hat.hair === "as-is");
  const onHair = traits.holds.get(traits.eyewear) === "on-head" ? "translate(0 -52)" : undefined;
  const head = [
    hatAt(hat?.behind),
    traitGroup(
      `skin:${requested.names.skin}`,
      asVoxels(traits, shade(headLayers(being, traits, pen, `${prefix}h`), "head"), voxelizeFigure),
    ),
    traitGroup(
      `expression:${traits.expression}`,
      asVoxels(traits, drawBeingFace(being, pose, prefix), (face) =>
        pixelate(face, { width: 280, height: 280 }, 5),
      ),
    ),
    shade(being.front ?? "", "head"),
    onEyes(
      drawFaceAdornments(frontFace(traits.skin), traits, "below") +
        drawFaceMarks(traits) +
        drawFaceAdornments(frontFace(traits.skin), traits, "above") +
        costume.face,
    ),
    withTransform(shade(drawMask(pen, traits), "head"), maskTransform(being, traits)),
    hairShown ? shade(outlineDrawing(being.hair ?? "", pen), "head") : "",
    withTransform(traitGroup(`eyewear:${traits.eyewear}`, drawBeingEyewear(pen, traits, being)), onHair),
    onEyes(drawCostumeEyewear(pen, traits)),
    withTransform(drawEarrings(pen, traits, undefined), earsTransform(being)),
    withTransform(shade(drawHeadAdornments(pen, traits), "head"), hatTransform(being)),
    costume.hidesHair === true ? "" : hatAt(hat?.front),
    withTransform(shade(onBothSides(costume.ears), "head"), earsTransform(being)),
    shade(outlineDrawing(being.top ?? "", pen), "head"),
    hat === undefined && costume.hidesHair !== true
      ? shade(outlineDrawing(being.ownHat ?? "", pen), "head")
      : "",
  ].join("");
  const heldIn = (layer: HeldLayer): string => shade(drawHeldItems(pen, traits, hands, layer), "object");
  const svg = [
    around(shade(costume.behind, "back")),
    onBody(heldIn("behind")),
    shade(outlineDrawing((being.behind ?? "") + (isAlone ? (being.alone ?? "") : ""), pen), "back"),
    hasBody
      ? onBody(shade(body.behind + body.neck + body.front + (style.drawOnClothes?.(traits) ?? ""), "body"))
      : "",
    onBody(
      shade(hasBody ? costume.chest : "", "body") + heldIn("body") + shade(hasBody ? body.arms : "", "body"),
    ),
    neck === 0 ? "" : shade(longNeck(pen, being), "body"),
    head,
    onBody(shade(drawNeckwear(pen, traits), "body")),
    costume.hidesHair === true ? onEyes(shade(costume.front, "head")) : around(shade(costume.front, "head")),
    onBody(shade(hasBody ? body.overHead : "", "body") + heldIn("front")),
    withTransform(
      heldIn("table") + (hasBody ? shade(stanceFront(pen, traits, hands.right !== undefined), "object") : ""),
      fitted(scale.upright),
    ),
  ];
  const bounds = postureBounds(traits);
  const reach = heldReach(hands);
  const stance = hasBody ? stanceBounds(traits) : undefined;
  return {
    svg: svg.join(""),
    cloak: around(shade(costume.cloak, "cloak")),
    legs: hasBody ? withTransform(shade(body.legs, "legs"), fitted(scale.legs)) : "",
    top: Math.min(
      extent.top,
      hat === undefined ? 40 : hatTop(being, hat),
      reachOf(being, costume).top,
      bounds.top,
      reach.top,
    ),
    halfWidth: Math.max(
      100,
      Math.min(172, extent.half),
      reachOf(being, costume).half,
      hat === undefined ? 0 : 108,
      bounds.half,
      reach.half,
      stance?.half ?? 0,
    ),
    visibleBottom: Math.max(
      stance === undefined ? 0 : onFit(scale.at(stance.bottom)),
      figure.shoulders + 74 + neck * 0.8,
      bounds.bottom === 0 ? 0 : onFit(scale.at(bounds.bottom)),
      reach.bottom === 0 ? 0 : onFit(scale.at(reach.bottom)),
    ),
    hips: onFit(scale.at(body.legsFrom)),
    waist: onFit(scale.at(figure.waist)),
    feet: hasBody ? onFit(stance === undefined ? scale.feet : scale.at(stance.feet)) : 440,
    isShort: false,
    pen,
    bodyTransform,
    ...(hasBody && { bodyEdge: (color, width) => onBody(body.edge(color, width)) }),
    styles: [],
  };
}

/** Voxel bodies are part of their style, so only beings without a body are built of voxels here. */
function asVoxels({ style }: CharacterTraits, content: string, build: (content: string) => string): string {
  return style === "voxel" ? build(content) : content;
}

/** How far a costume reaches after it is scaled to fit the head. */
function reachOf(being: Being, { reach }: Costume): { readonly top: number; readonly half: number } {
  if (reach === undefined) return { top: 40, half: 0 };
  const scale = costumeScale(being);
  return { top: 200 + (reach.top - 200) * scale, half: reach.half * scale };
}

/** A mask over the eyes is that of a superhero; others cover nose and mouth. */
function maskTransform(being: Being, { fantasy }: CharacterTraits): string {
  if (fantasy === "superhero") return eyesTransform(being);
  const { cheek } = headShapeOf(being);
  const { mouthY, beak } = faceLayoutOf(being);
  const y = beak === undefined ? mouthY : beak.y + beak.h * 0.4;
  const scale = Math.round((cheek + 2) * 1.6) / 100;
  return `translate(140 ${y}) scale(${Math.max(0.9, scale)} 1) translate(-140 -160)`;
}

/** Headwear around the face instead of on the crown. */
const surrounding: readonly string[] = ["hijab", "headphones"];

/** The head without its face, from back to front. */
export function headLayers(being: Being, traits: CharacterTraits, pen: Pen, id: string): string {
  const path = being.outline ?? headPath(headShapeOf(being));
  const clipped = (being.marks ?? "") + finishHead(traits.style, being, traits, id);
  return (
    outlineDrawing(being.back ?? "", pen) +
    outlineDrawing(`<path d="${path}" fill="${being.coat}"/>`, pen) +
    (clipped === ""
      ? ""
      : `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${clipped}</g>`) +
    outlineDrawing(being.muzzle ?? "", { ...pen, width: pen.width * 0.5 })
  );
}
