import type { Accessory } from "../../brief/values.ts";
import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import type { Thing } from "../../language/vocabulary/things.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { mirrored } from "../body/figure.ts";
import { isTool, loadedTool } from "../costumes/load-wardrobe.ts";
import type { CostumeItem, Tool } from "../costumes/wardrobe.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, limb, line, shape, traitGroup } from "../pen.ts";

/** Items that need a hand, in order of priority. */
const handheldItems = [
  "microphone",
  "coffee",
  "phone",
  "book",
  "flower",
] as const satisfies readonly Accessory[];
type Handheld = (typeof handheldItems)[number] | CostumeItem | Thing;

/** What the hands hold: one item each, or something with both. */
export interface Hands {
  readonly right?: Handheld;
  readonly left?: Handheld;
  readonly laptop: boolean;
  readonly camera: boolean;
  /** What the right hand holds needs both hands: each has a part of it, or the left one strums a guitar. */
  readonly both?: "pair" | "strum";
}

export function assignHands(traits: CharacterTraits): Hands {
  const camera = traits.accessories.has("camera");
  if (traits.accessories.has("laptop")) return { laptop: true, camera };
  const basic = handheldItems.filter((thing) => traits.accessories.has(thing));
  const held = [...heldTools(traits), ...basic];
  // What needs both hands is held alone.
  const withBoth = held.find((thing) => bothHands(thing) !== undefined);
  const [right, left] = withBoth === undefined ? held : [withBoth];
  const both = right === undefined ? undefined : bothHands(right);
  return {
    laptop: false,
    camera,
    ...(both !== undefined && { both }),
    ...(right !== undefined && { right }),
    ...(left !== undefined && { left }),
  };
}

function toolOf(thing: Handheld): Tool | undefined {
  return isTool(thing) ? loadedTool(thing) : undefined;
}

function bothHands(thing: Handheld): Hands["both"] {
  const tool = toolOf(thing);
  if (tool?.grip === "strum") return "strum";
  return tool?.grip === "pair" || tool?.other !== undefined ? "pair" : undefined;
}

/** The tools that are held, not worn. */
function heldTools(traits: CharacterTraits): (CostumeItem | Thing)[] {
  return Array.from(traits.accessories)
    .filter(isTool)
    .filter((thing) => loadedTool(thing).grip !== "neck");
}

/** The extent of the tools that are held. */
export function heldReach(traits: CharacterTraits): { readonly half: number; readonly bottom: number } {
  const { right, left } = assignHands(traits);
  const held = [right, left].flatMap((thing) => (thing === undefined ? [] : (toolOf(thing) ?? [])));
  return {
    half: Math.max(0, ...held.map(({ half = 0 }) => half)),
    bottom: Math.max(0, ...held.map(({ bottom = 0 }) => bottom)),
  };
}

/** Draws the items that are held, and the hands around them, over the arms. */
export function drawHeldItems(pen: Pen, traits: CharacterTraits, hands: Hands): string {
  const withHand = (thing: Handheld, content: string): string =>
    traitGroup(`accessories:${thing}`, content) +
    (toolOf(thing)?.hidesHand === true ? "" : fist(pen, traits.skin));
  const item = (thing: Handheld): string =>
    isTool(thing)
      ? // A guitar is below the arms.
        withHand(thing, hands.both === "strum" ? "" : loadedTool(thing).draw(pen, traits))
      : withHand(thing, handheldDrawings[thing](pen, traits));
  const otherHand = (thing: Handheld): string => {
    const tool = toolOf(thing);
    if (tool === undefined || hands.both !== "pair") return "";
    return mirrored(withHand(thing, (tool.other ?? tool.draw)(pen, traits)));
  };
  return (
    (hands.right === undefined ? "" : item(hands.right)) +
    (hands.left === undefined ? "" : mirrored(item(hands.left))) +
    (hands.right === undefined ? "" : otherHand(hands.right)) +
    (hands.camera ? traitGroup("accessories:camera", camera(pen)) : "") +
    (hands.laptop ? laptop(pen, traits) : "")
  );
}

/** A closed hand. */
function fist(pen: Pen, skin: string): string {
  return (
    shape(
      pen,
      "M196 266C196 260 202 259 207 260L219 261C227 262 229 268 228 276C227 286 222 292 212 292C202 292 197 287 196 280Z",
      skin,
    ) +
    limb({ ...pen, width: pen.width * 0.8 }, "M226 277C228 269 226 262 221 256", skin, 8) +
    line("M199 268.5L216 269M199 276L216 276.5M200 283.5L215 284", darken(skin, 0.4), 2.2, 0.7)
  );
}

const handheldDrawings: {
  readonly [thing in (typeof handheldItems)[number]]: (pen: Pen, traits: CharacterTraits) => string;
} = {
  microphone: (pen) =>
    shape(pen, "M184 216L196 208L222 278L212 284Z", "#3a3f4d") +
    ellipse(pen, 185, 202, 17, "#9aa1ab") +
    line("M174 194L196 212M174 208L196 198M186 186L184 218", "#6b7280", 2, 0.8),
  coffee: (pen, traits) => {
    const cup =
      traits.itemColors.get("coffee") ?? distinctColor([traits.clothing.color], ["#f7f7f4", "#e3cfae"], 0.2);
    return (
      shape(pen, "M190 222L230 222L225 290L195 290Z", cup) +
      fillPath("M191.5 240L228.5 240L226 268L193.5 268Z", "#9c6b43") +
      shape(pen, "M186 212L234 212L233 224L187 224Z", "#5a3d2b") +
      line("M202 200C198 192 206 188 202 180M216 200C212 192 220 188 216 180", "#ffffff", 3, 0.75)
    );
  },
  phone: (pen) =>
    `<g transform="rotate(8 212 240)">${shape(pen, "M196 202C196 198 198 196 202 196L224 196C228 196 230 198 230 202L230 280C230 284 228 286 224 286L202 286C198 286 196 284 196 280Z", "#23252f")}${fillPath("M201 204h24v68h-24z", "#7cc0ef")}${circle(213, 279, 3, "#7a818c")}</g>`,
  book: (pen, traits) => {
    const cover =
      traits.itemColors.get("book") ??
      distinctColor([traits.clothing.color, traits.skin], [traits.accent, "#d8403a", "#1f9e95"], 0.25);
    return (
      shape(pen, "M182 206L236 200L242 276L188 284Z", "#f7f3e6") +
      shape(pen, "M176 204L230 198L236 274L182 282Z", cover) +
      line("M190 222L220 218M191 234L212 231", lighten(cover, 0.6), 4)
    );
  },
  flower: (pen, traits) => {
    const petal =
      traits.itemColors.get("flower") ??
      distinctColor([traits.clothing.color, traits.skin], ["#ef7fa8", "#f6c945", "#d8403a"], 0.2);
    const petals = [0, 72, 144, 216, 288].map(
      (turn) => `<g transform="rotate(${turn} 206 206)">${ellipse(pen, 206, 190, 10, petal, 14)}</g>`,
    );
    return (
      line("M206 206C208 240 212 270 212 292", "#4c9f5f", 5) +
      shape(pen, "M209 244C222 236 232 238 236 246C226 254 216 254 209 246Z", "#4c9f5f") +
      petals.join("") +
      ellipse(pen, 206, 206, 9, "#f2a93b")
    );
  },
};

function camera(pen: Pen): string {
  return (
    line("M108 212C96 250 104 268 116 276M172 212C184 250 176 268 164 276", "#2b2d3a", 5) +
    shape(
      pen,
      "M96 276C96 270 100 268 106 268L118 268L124 260L156 260L162 268L174 268C180 268 184 270 184 276L184 312C184 318 180 320 174 320L106 320C100 320 96 318 96 312Z",
      "#30323d",
    ) +
    fillPath("M96 280h88v8h-88z", "#8d929c", 0.6) +
    ellipse(pen, 140, 296, 19, "#6b7280") +
    circle(140, 296, 13, "#1b2030") +
    circle(135, 291, 4, "#9fc7ee") +
    circle(172, 276, 3.5, "#d8403a")
  );
}

function laptop(pen: Pen, traits: CharacterTraits): string {
  const shell =
    traits.itemColors.get("laptop") ?? distinctColor([traits.clothing.color], ["#c2c9d2", "#3a3f4d"], 0.2);
  return (
    traitGroup(
      "accessories:laptop",
      shape(pen, "M76 262C76 257 79 254 84 254L196 254C201 254 204 257 204 262L210 346L70 346Z", shell) +
        shape(
          pen,
          "M56 346L224 346L228 358C228 362 226 364 222 364L58 364C54 364 52 362 52 358Z",
          darken(shell, 0.2),
        ) +
        ellipse(pen, 140, 302, 11, lighten(shell, 0.55)),
    ) +
    ellipse(pen, 76, 338, 13, traits.skin, 12) +
    ellipse(pen, 204, 338, 13, traits.skin, 12)
  );
}
