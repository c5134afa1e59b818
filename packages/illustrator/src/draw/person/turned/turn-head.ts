import type { Headwear } from "../../../brief/values/clothes.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import type { FigureSpec } from "../../character.ts";
import type { Layer } from "../../style-adapter.ts";
import type { HeadwearDrawing } from "../../wearables/headwear-drawing.ts";
import type { Face } from "../face/face.ts";
import { haircuts } from "../hair/haircuts.ts";
import type { HairLayers } from "../hair/person-hair.ts";
import { bendSvg } from "./bend-svg.ts";
import { drawnView } from "./drawn-view.ts";
import { type HeadTurn, headTurn } from "./head-turn.ts";
import { profileBeard } from "./profile-beard.ts";
import { croppedPath, type EarShape, earShape, facePath, sideHairPath, skullPath } from "./turned-shapes.ts";

/** A person as drawn from the front. */
export interface FrontPerson {
  readonly traits: CharacterTraits;
  readonly face: Face;
  readonly spec: FigureSpec;
  readonly layers: { readonly [layer in Layer]: string };
  readonly hair: HairLayers | undefined;
  readonly hat: HeadwearDrawing | undefined;
  /** False for the pointed ears of a costume. */
  readonly hasOwnEars: boolean;
  readonly onScalp: (content: string) => string;
  /** The shadow of hair, cloth or a hat on the head. */
  readonly shadow: string;
}

export interface TurnedPerson {
  readonly spec: FigureSpec;
  readonly layers: { readonly [layer in Layer]: string };
}

/** How a style paints the parts of a head that are drawn anew for a turned one. */
export interface HeadPaint {
  /** The skin of the back of the head and of the face before it. */
  readonly skin: (skull: string, outline: string, turn: HeadTurn) => string;
  readonly ear: (shape: EarShape) => string;
  /** The hair at the side, behind the ear. */
  readonly sideHair: (d: string) => string;
  /** The same without an outline, which hides where it meets the hair of the front. */
  readonly joinedHair?: (d: string) => string;
  readonly blush: string;
  readonly face: (turn: HeadTurn) => string;
  readonly neckShadow: (outline: string, turn: HeadTurn) => string;
}

/** Turns the head of a person to a side. */
export function turnHead(front: FrontPerson, paint: HeadPaint): TurnedPerson {
  const { face, spec, layers, traits, hair, hat } = front;
  const { prefix } = face;
  const turn = turnOf(front);
  const onFace = (content: string): string => bendSvg(content, turn.face);
  const hairBends = turn.hair(traits.haircut, hair?.ears ?? "shown");
  const isHijab = traits.headwear === "hijab" && hat !== undefined;
  const isCloth = spec.headwear !== undefined;
  const [skull, outline] = [skullPath(turn), facePath(turn, face)];
  const ear = front.hasOwnEars && !isHijab ? paint.ear(earShape(turn, face.proportions.earDrop)) : "";
  const isEarOverHair = hair === undefined ? hat?.hair !== "none" : hair.ears === "shown";
  const clipTo = (id: string, area: string, content: string): string =>
    content === ""
      ? ""
      : `<clipPath id="${prefix}${id}">${area}</clipPath><g clip-path="url(#${prefix}${id})">${content}</g>`;
  const onSkin = `<path d="${outline}"/>`;
  const onHead = `<path d="${skull}"/>${onSkin}`;
  const isCropped = turn.view === "profile" && (traits.haircut === "buzz" || traits.haircut === "cornrows");
  const brim = hat?.hair === "below" ? hat.brim : undefined;
  const onHat = turn.hat(visors.has(traits.headwear) ? (brim ?? 84) : undefined);
  // Seen from the side, a headscarf leaves the face open to the front.
  const isOpen = isHijab && turn.view === "profile";
  const turnedCloth = (cloth: HeadwearDrawing): HeadwearDrawing => {
    const bend = isOpen ? turn.wrap : turn.around;
    const front = bendSvg(cloth.front, bend);
    return {
      ...cloth,
      ...(cloth.behind !== undefined && {
        // The neck is covered.
        behind: isOpen
          ? cloth.behind.replace(/ d="[^"]*"/, ` d="${turn.toSide(behindChin)}"`)
          : bendSvg(cloth.behind, bend),
      }),
      front: isOpen ? clipTo("th", `<path d="${turn.toSide(aroundProfile)}"/>`, front) : front,
    };
  };
  const sideHair =
    hair === undefined || traits.haircut === "bald"
      ? ""
      : isCropped
        ? clipTo("sc", onHead, paint.sideHair(croppedPath(turn)))
        : hair.scalp === ""
          ? paint.sideHair(sideHairPath(turn, hair.ears === "covered"))
          : clipTo("ss", onHead, paint.sideHair(sideHairPath(turn, false)));
  const belowBrim = `<path d="M-200 ${(brim ?? -203) + 3}H480V${traits.haircut === "bowl" ? 116 : 700}H-200Z"/>`;
  // The cuffs of locs would be as wide as several.
  const ties =
    traits.haircut === "long-locs" && turn.view === "profile" ? haircuts["long-locs"].ties : undefined;
  const frontHair = bendSvg(withoutPath(layers.hair, ties), hairBends.front);
  const head =
    paint.skin(skull, outline, turn) +
    front.onScalp(
      asOne(
        clipTo("bb", belowBrim, sideHair) +
          clipTo(
            "sc",
            onHead,
            isCropped || (turn.view === "profile" && traits.haircut === "bald")
              ? ""
              : bendSvg(hair?.scalp ?? "", turn.scalp),
          ),
      ),
    ) +
    clipTo("ts", onSkin, bendSvg(front.shadow, isCloth ? turn.around : hairBends.front)) +
    clipTo("tb", onSkin, bendSvg(paint.blush, turn.face)) +
    (isEarOverHair ? "" : ear);
  return {
    spec: {
      ...spec,
      visibleEar: turn.side === 1 ? "left" : "right",
      neckShadow: paint.neckShadow(outline, turn),
      marks: clipTo("sk", onSkin, onFace(spec.marks ?? "")),
      underHair: clipTo("tu", onHead, onFace(nearArm(spec.underHair ?? "", turn.side))),
      earrings: (isEarOverHair ? ear : "") + nearEarring(spec.earrings ?? "", turn, hair?.ears === "covered"),
      ...(spec.headwear !== undefined && { headwear: turnedCloth(spec.headwear) }),
      turnWorn: { head: isCloth ? (content) => content : (content) => bendSvg(content, onHat), face: onFace },
    },
    layers: {
      ...layers,
      hairBehind: bendSvg(layers.hairBehind, hairBends.behind),
      head,
      face: turn.view === "profile" ? clipTo("tf", onSkin, paint.face(turn)) : paint.face(turn),
      hair:
        (traits.haircut === "thinning" && turn.view === "profile"
          ? clipTo("tq", onHead, frontHair)
          : frontHair) +
        (hair?.ears === "shown" && hair.scalp === "" && paint.joinedHair !== undefined
          ? clipTo("tj", belowBrim, paint.joinedHair(sideHairPath(turn, false)))
          : ""),
      beard:
        turn.view !== "profile"
          ? bendSvg(layers.beard, turn.outline)
          : face.facialHair === "stubble"
            ? clipTo("tn", onSkin, profileBeard(layers.beard, face, traits.beardLength, turn))
            : profileBeard(layers.beard, face, traits.beardLength, turn),
      eyewear:
        turn.view === "profile"
          ? clipTo(
              "te",
              `<path d="${turn.toSide("M-200 -200L196 -200L196 700L-200 700Z")}"/>`,
              onFace(layers.eyewear),
            )
          : onFace(layers.eyewear),
    },
  };
}

/** Cloth between the chin and the shoulders. */
const behindChin = "M112 150L190 174L198 198L226 240L60 240L70 150Z";

/** All but what is before a face that looks to the right. */
const aroundProfile =
  "M-200 -200L146 -200L146 12C178 16 197 38 197.4 63L187 66L187 187L200 194L224 240L236 300L236 700L-200 700Z";

const visors: ReadonlySet<Headwear> = new Set<Headwear>([
  "cap",
  "peaked-cap",
  "flat-cap",
  "hard-hat",
  "helmet",
  "miner-helmet",
]);

export function turnOf({ traits, spec, face }: Pick<FrontPerson, "traits" | "spec" | "face">): HeadTurn {
  return headTurn(
    drawnView(traits) === "profile" ? "profile" : "three-quarter",
    traits.head?.side ?? 1,
    face.proportions,
    spec.headwear !== undefined && traits.headwear === "hijab",
  );
}

/** Shapes of the same translucency that overlap without being darker there. */
function asOne(content: string): string {
  const [attribute, opacity] = / fill-opacity="([^"]*)"/.exec(content) ?? [];
  return attribute === undefined
    ? content
    : `<g opacity="${opacity}">${content.replaceAll(attribute, "")}</g>`;
}

function withoutPath(svg: string, d: string | undefined): string {
  const start = d === undefined ? -1 : svg.indexOf(`<path d="${d}"`);
  return start < 0 ? svg : svg.slice(0, start) + svg.slice(svg.indexOf("/>", start) + 2);
}

/** The arm of glasses on the near side: one of the two lines of a path. */
function nearArm(content: string, side: 1 | -1): string {
  return content.replace(
    /(d="M[^M"]*)L81 ([^M"]*)(M[^"]*L199 [^"]*")/,
    (_, left: string, y: string, right: string) => (side === 1 ? `${left}L81 ${y}"` : `d="${right}`),
  );
}

/** The earring on the near side. Hair that covers the ear hangs behind it. */
function nearEarring(content: string, { view, side }: HeadTurn, isCovered: boolean): string {
  const near = content.replace(/<(?:path d="M|circle cx=")([\d.]+)[^>]*>/g, (shape, x: string) =>
    Number(x) < 140 === (side === 1) ? shape : "",
  );
  return near === ""
    ? ""
    : `<g transform="translate(${side * (view === "profile" ? (isCovered ? 58 : 36) : isCovered ? 26 : 17)} 0)">${near}</g>`;
}
