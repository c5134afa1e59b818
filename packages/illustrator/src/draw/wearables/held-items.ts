import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { ArmPose } from "../body/arm-pose.ts";
import { mirrored } from "../body/figure.ts";
import { isTool, loadedTool } from "../costumes/load-wardrobe.ts";
import type { Tool } from "../costumes/wardrobe.ts";
import type { Carried } from "../holding/carried.ts";
import { carriedThings, type Handheld, heldThings, isBasicThing, isCarried } from "../holding/held-things.ts";
import type { HeldLayer, HoldDrawing, Placement } from "../holding/hold-drawing.ts";
import { loadedCompanions, loadedHolding } from "../holding/loaded-holding.ts";
import type { Pen } from "../pen.ts";
import { traitGroup } from "../pen.ts";

/** Whatever is held: also an animal or a baby. */
type Held = Handheld | Carried | "companion";

/** A thing, how it is held, and by which hand. */
interface HeldThing {
  readonly thing: Held;
  readonly hold: HoldDrawing;
  readonly side: "right" | "left";
}

/** What the hands hold: one thing each, or something with both. */
export interface Hands {
  readonly right?: Held;
  readonly left?: Held;
  /** What the right hand holds needs both hands. */
  readonly isBoth: boolean;
  /** The arms that hold something. */
  readonly arms: { readonly right?: ArmPose; readonly left?: ArmPose; readonly leftOnTop?: boolean };
  /** Everything to draw, also what stands on a table or hangs around the neck. */
  readonly things: readonly HeldThing[];
}

const empty: Hands = { isBoth: false, arms: {}, things: [] };

interface Candidate {
  readonly thing: Held;
  readonly hold: HoldDrawing;
  readonly isStated: boolean;
  /** It has a part for each hand. */
  readonly isPair: boolean;
}

/** Decides what each hand holds. */
export function assignHands(traits: CharacterTraits): Hands {
  const hands = assignThings(traits);
  if (traits.stance === "standing" || hands.isBoth || traits.style === "voxel") return hands;
  const { right, left, hands: grips } = loadedHolding().stances[traits.stance];
  // What a stance needs is done by the arms that hold nothing. A posture is stated, a stance only leaves the arms free.
  if (traits.posture !== "relaxed" && grips === undefined) return hands;
  return { ...hands, arms: { ...(right && { right }), ...(left && { left }), ...hands.arms } };
}

function assignThings(traits: CharacterTraits): Hands {
  const candidates = candidatesOf(traits);
  if (candidates.length === 0) return empty;
  const [free, inHands] = [true, false].map((isFree) =>
    candidates.filter(({ hold }) => (hold.arms === "none") === isFree),
  ) as [Candidate[], Candidate[]];
  const byBoth = inHands.filter(({ hold }) => hold.arms === "both");
  // What is only used with both hands is held alone. A book is closed to hold something else, too.
  const alone =
    byBoth.find(({ isStated }) => isStated) ??
    byBoth.find(({ thing, isPair }) => isPair || isPlayed(thing)) ??
    (inHands.length === 1 ? byBoth[0] : undefined);
  const rest = (items: readonly Candidate[]): HeldThing[] =>
    items.map(({ thing, hold }) => ({
      thing,
      hold,
      // The shoulder over a hand that holds something is left free.
      side: thing === "companion" && inHands.some((held) => held.thing !== "dog-lead") ? "left" : "right",
    }));
  if (alone !== undefined) {
    const { thing, hold } = alone;
    const { right, left = right, leftOnTop = false } = hold;
    return {
      right: thing,
      isBoth: true,
      arms: { ...(right && { right }), ...(left && { left }), leftOnTop },
      things: [{ thing, hold, side: "right" }, ...rest(free)],
    };
  }
  // A laptop stays on its table while the hands hold something else.
  const onTable = inHands.filter(({ thing }) => thing === "laptop");
  const [first, second] = inHands
    .filter((item) => !onTable.includes(item))
    .map(({ thing, hold }) => ({
      thing,
      hold: hold.arms === "both" && isAccessory(thing) ? loadedHolding().inOneHand(thing) : hold,
    }));
  const others = rest([...free, ...onTable]);
  // A lead is tied to the collar of its dog.
  const before = first?.thing === "dog-lead" ? others : [];
  return {
    ...(first && { right: first.thing }),
    ...(second && { left: second.thing }),
    isBoth: false,
    arms: {
      ...(first?.hold.right && { right: first.hold.right }),
      ...(second?.hold.right && { left: second.hold.right }),
    },
    things: [
      ...before,
      ...(first === undefined ? [] : [{ ...first, side: "right" as const }]),
      ...(second === undefined ? [] : [{ ...second, side: "left" as const }]),
      ...(before.length > 0 ? [] : others),
    ],
  };
}

/** Everything that is held or kept somewhere, and how. */
function candidatesOf(traits: CharacterTraits): Candidate[] {
  const { accessories, holds, style } = traits;
  const things = heldThings(accessories).filter((thing) => toolOf(thing)?.grip !== "neck");
  const carried = carriedThings(holds).filter((name) => holds.get(name) !== "on-head");
  const { companion } = traits;
  if (things.length === 0 && carried.length === 0 && companion === undefined) return [];
  const { holdOf, holdOfCloth } = loadedHolding();
  // Arms of the voxel style do not move.
  const isStiff = style === "voxel";
  return [
    ...(companion === undefined
      ? []
      : [
          {
            thing: "companion" as const,
            hold: loadedCompanions().holdOfCompanion(companion),
            isStated: true,
            isPair: false,
          },
        ]),
    ...things.map((thing): Candidate => {
      const stated = holds.get(thing);
      const isPlaced = thing === "laptop" || thing === "camera";
      const usual = holdOf(thing, isStiff && !isPlaced ? "hand" : stated);
      const hold = usual.layer === "table" && hasLap.has(traits.stance) ? holdOf(thing, "lap") : usual;
      const tool = stated === undefined || stated === "hand" ? toolOf(thing) : undefined;
      const isPair = hold.arms === undefined && (tool?.grip === "pair" || tool?.other !== undefined);
      return {
        thing,
        hold: isPair ? { ...hold, arms: "both" } : hold,
        isStated: stated !== undefined && stated !== "hand",
        isPair,
      };
    }),
    ...carried.map((name): Candidate => {
      const stated = holds.get(name) ?? "hand";
      return {
        thing: name,
        hold: holdOfCloth(name, stated) ?? holdOf(undefined, isStiff ? "hand" : stated),
        isStated: true,
        isPair: false,
      };
    }),
  ];
}

/** The stances in which there is no table. */
const hasLap: ReadonlySet<string> = new Set(["sitting", "cross-legged", "wheelchair"]);

function isAccessory(thing: Held): thing is Handheld {
  return thing !== "companion" && !isCarried(thing);
}

function isPlayed(thing: Held): boolean {
  const { holdOf } = loadedHolding();
  return isAccessory(thing) && holdOf(thing, undefined) === holdOf(thing, "playing");
}

function toolOf(thing: Held): Tool | undefined {
  return isAccessory(thing) && isTool(thing) ? loadedTool(thing) : undefined;
}

/** The extent of what is held. */
export function heldReach({ things }: Hands): {
  readonly top: number;
  readonly half: number;
  readonly bottom: number;
} {
  const reaches = things.map(({ thing, hold }) => {
    const tool = hold.at === undefined && hold.draw === undefined ? toolOf(thing) : undefined;
    return {
      top: hold.top ?? 40,
      half: hold.half ?? tool?.half ?? 0,
      bottom: Math.max(hold.bottom ?? 326, tool?.bottom ?? 0),
    };
  });
  return {
    top: Math.min(40, ...reaches.map(({ top }) => top)),
    half: Math.max(0, ...reaches.map(({ half }) => half)),
    bottom: Math.max(0, ...reaches.map(({ bottom }) => bottom)),
  };
}

/** Draws what is held in one layer. */
export function drawHeldItems(pen: Pen, traits: CharacterTraits, hands: Hands, layer: HeldLayer): string {
  if (hands.things.length === 0 && traits.stance === "standing") return "";
  const hasTable =
    layer === "table" &&
    (traits.stance === "at-table" || hands.things.some(({ hold }) => hold.layer === "table"));
  return (
    (hasTable ? traitGroup("table", loadedHolding().desk(pen)) : "") +
    hands.things.map((held) => drawThing(pen, traits, held, layer)).join("")
  );
}

function drawThing(
  pen: Pen,
  traits: CharacterTraits,
  { thing, hold, side }: HeldThing,
  layer: HeldLayer,
): string {
  const tool = toolOf(thing);
  const draw = hold.draw ?? drawingOf(thing, tool);
  const isHere = (hold.layer ?? "front") === layer;
  const content = isHere ? traitGroup(traitOf(thing, traits), everyPlaced(hold, draw(pen, traits))) : "";
  const isOver = layer === "front" && tool?.hidesHand !== true;
  const fists = isOver ? handsOver(hold).map((at) => fistAt(pen, traits.skin, at)) : [];
  const isPair = hold.arms === "both" && hold.draw === undefined && hold.hands === undefined;
  const own =
    content + fists.join("") + (isPair && layer === "front" ? otherHand(pen, traits, thing, tool) : "");
  return side === "left" ? mirrored(own) : own;
}

/** Several of what is juggled are in the air. */
function everyPlaced(hold: HoldDrawing, content: string): string {
  const places = hold === loadedHolding().holdOf(undefined, "juggled") ? inTheAir : [];
  return [...places, hold.at].map((at) => placed(at, content)).join("");
}

const inTheAir: readonly Placement[] = [
  [60, 96, -30, 0.7],
  [140, 10, 20, 0.7],
  [226, 96, 60, 0.7],
];

/** What the other hand has of a pair, or of a thing with two parts. */
function otherHand(pen: Pen, traits: CharacterTraits, thing: Held, tool: Tool | undefined): string {
  if (tool === undefined || (tool.grip !== "pair" && tool.other === undefined)) return "";
  const content = traitGroup(traitOf(thing, traits), (tool.other ?? tool.draw)(pen, traits));
  return mirrored(content + (tool.hidesHand === true ? "" : fistAt(pen, traits.skin, [212, 276])));
}

function traitOf(thing: Held, { companion }: CharacterTraits): string {
  if (thing !== "companion") return `${isCarried(thing) ? "holds" : "accessories"}:${thing}`;
  return `companion.kind:${companion?.kind} companion.at:${companion?.at}`;
}

function drawingOf(thing: Held, tool: Tool | undefined): Tool["draw"] {
  if (tool !== undefined) return tool.draw;
  if (thing === "companion") return () => "";
  const { basicThings, drawCarried } = loadedHolding();
  if (isCarried(thing)) return (pen, traits) => drawCarried(thing, pen, traits);
  if (!isBasicThing(thing) || thing === "camera" || thing === "laptop")
    throw new TypeError(`There is no drawing of ${thing}.`);
  return basicThings[thing];
}

function handsOver({ hands, at, arms }: HoldDrawing): readonly Placement[] {
  if (hands !== undefined) return hands;
  if (arms === "none") return [];
  return [at === undefined ? [212, 276] : [at[0], at[1], (at[2] ?? 0) * 0.5]];
}

/** Moves a drawing for a hand at 212 276. */
function placed(at: Placement | undefined, content: string): string {
  if (at === undefined) return content;
  const [x, y, turn = 0, scale = 1] = at;
  return `<g transform="translate(${x} ${y})${turn === 0 ? "" : ` rotate(${turn})`}${scale === 1 ? "" : ` scale(${scale})`} translate(-212 -276)">${content}</g>`;
}

/** A closed hand. Those left of the middle are mirrored. */
export function fistAt(pen: Pen, skin: string, [x, y, turn = 0, scale = 1]: Placement): string {
  const fist = loadedHolding().fist(pen, skin);
  if (x === 212 && y === 276 && turn === 0) return fist;
  return x < 140 ? mirrored(placed([280 - x, y, -turn, scale], fist)) : placed([x, y, turn, scale], fist);
}
