import type { HairCut } from "../../../brief/values.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import type { FigureSpec } from "../../character.ts";
import type { Layer } from "../../style-adapter.ts";
import type { HeadwearDrawing } from "../../wearables/headwear-drawing.ts";
import type { Face } from "../face/face.ts";
import type { HairLayers } from "../hair/person-hair.ts";
import { type Bend, bendSvg } from "./bend-svg.ts";
import { type HeadTurn, headTurn } from "./head-turn.ts";
import { type EarShape, earShape, facePath, sideHairPath, skullPath } from "./turned-shapes.ts";

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
  const onHair = hairBend(front, turn);
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
  const sideHair =
    hair === undefined || traits.haircut === "bald"
      ? ""
      : paint.sideHair(sideHairPath(turn, hair.ears === "covered"));
  const head =
    paint.skin(skull, outline, turn) +
    front.onScalp(
      (hat?.hair === "below" && hat.brim !== undefined
        ? clipTo("bb", `<path d="M-200 ${hat.brim + 3}H480V700H-200Z"/>`, sideHair)
        : sideHair) + clipTo("sc", `<path d="${skull}"/>${onSkin}`, bendSvg(hair?.scalp ?? "", turn.scalp)),
    ) +
    clipTo("ts", onSkin, bendSvg(front.shadow, isCloth ? turn.around : onHair)) +
    bendSvg(paint.blush, turn.face) +
    (isEarOverHair ? "" : ear);
  return {
    spec: {
      ...spec,
      visibleEar: turn.side === 1 ? "left" : "right",
      neckShadow: paint.neckShadow(outline, turn),
      marks: clipTo("sk", onSkin, onFace(spec.marks ?? "")),
      underHair: onFace(nearArm(spec.underHair ?? "", turn.side)),
      earrings: (isEarOverHair ? ear : "") + nearEarring(spec.earrings ?? "", turn),
      turnWorn: { head: (content) => bendSvg(content, isCloth ? turn.around : turn.hat), face: onFace },
    },
    layers: {
      ...layers,
      hairBehind: bendSvg(layers.hairBehind, onHair),
      head,
      face: paint.face(turn),
      hair: bendSvg(layers.hair, onHair),
      beard: bendSvg(layers.beard, turn.outline),
      eyewear: onFace(layers.eyewear),
    },
  };
}

export function turnOf({ traits, spec, face }: Pick<FrontPerson, "traits" | "spec" | "face">): HeadTurn {
  const { view, side } = traits.head ?? { view: "three-quarter", side: 1 };
  return headTurn(
    view === "profile" ? view : "three-quarter",
    side,
    face.proportions,
    spec.headwear !== undefined && traits.headwear === "hijab",
  );
}

/** How hair is moved. Tails hang at the back of the head. */
export function hairBend({ hair, traits }: Pick<FrontPerson, "hair" | "traits">, turn: HeadTurn): Bend {
  const bend = hair?.ears === "shown" ? turn.shortHair : turn.around;
  return turn.side === 1 && tails.has(traits.haircut) ? (x, y) => bend(280 - x, y) : bend;
}

/** Cuts with something that hangs at the right. */
const tails: ReadonlySet<HairCut> = new Set<HairCut>(["low-bun", "high-ponytail", "low-ponytail"]);

/** The arm of glasses on the near side: one of the two lines of a path. */
function nearArm(content: string, side: 1 | -1): string {
  return content.replace(
    /(d="M[^M"]*)L81 ([^M"]*)(M[^"]*L199 [^"]*")/,
    (_, left: string, y: string, right: string) => (side === 1 ? `${left}L81 ${y}"` : `d="${right}`),
  );
}

/** The earring on the near side. */
function nearEarring(content: string, { view, side }: HeadTurn): string {
  const near = content.replace(/<(?:path d="M|circle cx=")([\d.]+)[^>]*>/g, (shape, x: string) =>
    Number(x) < 140 === (side === 1) ? shape : "",
  );
  return near === ""
    ? ""
    : `<g transform="translate(${side * (view === "profile" ? 36 : 17)} 0)">${near}</g>`;
}
