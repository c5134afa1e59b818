import type { Companion } from "../../brief/values/poses.ts";
import { darken, lighten } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Being } from "../beings/being.ts";
import { type BeingKind, beingTraits } from "../beings/being-traits.ts";
import { headLayers } from "../beings/draw-being.ts";
import { drawBeingFace, poseOf } from "../beings/face/draw-being-face.ts";
import { loadBeing } from "../beings/load-being.ts";
import { inkBeing, recolor } from "../beings/recolor.ts";
import type { ArmPose } from "../body/arm-pose.ts";
import { circle, ellipse, fillPath, limb, line, type Pen, shape } from "../pen.ts";
import { outlineDrawing } from "../styles/add-outline.ts";
import type { HoldDrawing } from "./hold-drawing.ts";

const beings = new Map<string, Being>();

/** Loads the drawing of an animal that accompanies a character. */
export async function loadCompanion(kind: BeingKind): Promise<void> {
  if (!beings.has(kind)) beings.set(kind, await loadBeing(kind));
}

/** How a companion is held, or where it is. */
export function holdOfCompanion({
  kind,
  at,
  color,
  isOnGround,
}: NonNullable<CharacterTraits["companion"]>): HoldDrawing {
  const draw =
    (x: number, y: number, scale: number, turn = 0): HoldDrawing["draw"] & object =>
    (pen, traits) =>
      `<g transform="translate(${x} ${y})${turn === 0 ? "" : ` rotate(${turn})`} scale(${scale}) translate(-140 -372)">${
        kind === "baby" ? baby(pen, traits) : animal(kind, color, pen, traits)
      }</g>`;
  const size = kind === "baby" ? 1 : (sizes[kind] ?? 1);
  const around: ArmPose = {
    elbow: { x: 240, y: 352 },
    wrist: { x: 168, y: 378 },
    hand: "relaxed",
    angle: -86,
    size: 0.86,
    inFront: true,
  };
  const perched = draw(252, 262, 0.42 * size);
  const higher: ArmPose = { ...around, wrist: { x: 160, y: 344 }, angle: -78 };
  switch (at) {
    case "shoulder":
      return {
        arms: "none",
        draw: draw(208, 232, 0.4 * size),
        top: 232 - 150 * size,
        half: 130 + 20 * size,
      };
    case "head":
      return { arms: "none", draw: draw(140, 44, 0.38 * size), top: 44 - 148 * size };
    case "hand":
      return {
        right: {
          elbow: { x: 252, y: 338 },
          wrist: { x: 250, y: 282 },
          hand: "none",
          inFront: true,
          overHead: true,
        },
        draw: isOnGlove(kind) ? (pen, traits) => perched(pen, traits) + gauntlet(pen) : perched,
        hands: isOnGlove(kind) ? [] : [[250, 272, 0]],
        half: 306 - 140,
        bottom: 340,
      };
    case "lap":
      return {
        arms: "both",
        right: { ...around, wrist: { x: 176, y: 424 } },
        left: { ...around, wrist: { x: 172, y: 408 }, angle: -80 },
        draw: draw(140, 462, 0.6 * size),
        layer: "body",
        hands: [],
        bottom: 480,
      };
    case "arms":
      return {
        arms: "both",
        right: around,
        left: higher,
        draw: kind === "baby" ? draw(158, 404, 0.8, -12) : draw(140, 410, 0.58 * size),
        layer: "body",
        hands: [],
        bottom: 424,
      };
    default:
      return {
        arms: "none",
        draw: draw(296, isOnGround ? 872 : 560, 1.02 * size),
        half: 296 + 96 * size - 140,
        bottom: isOnGround ? 890 : 430,
      };
  }
}

/** A bird of prey sits on the glove of a falconer. */
function isOnGlove(kind: Companion): boolean {
  return kind === "eagle" || kind === "owl";
}

function gauntlet(pen: Pen): string {
  return (
    shape(pen, "M234 288H268L276 330C262 336 240 336 226 330Z", "#b5803f") +
    shape(
      pen,
      "M228 270C229 256 240 250 252 251C264 250 275 256 276 270C276 284 266 294 252 294C238 294 228 284 228 270Z",
      "#c9974f",
    ) +
    line("M240 254V272M252 252V273M264 254V272", "#8a5a2a", 3) +
    line("M232 300H270M228 322C244 328 260 328 274 322", "#8a5a2a", 3)
  );
}

/** How large animals are that are not of the size of a cat. */
const sizes: { readonly [kind in Companion]?: number } = {
  mouse: 0.5,
  rat: 0.6,
  hamster: 0.6,
  "guinea-pig": 0.7,
  chick: 0.6,
  duckling: 0.6,
  frog: 0.6,
  robin: 0.6,
  lizard: 0.7,
  chameleon: 0.7,
  hedgehog: 0.7,
  squirrel: 0.8,
  bat: 0.8,
  tortoise: 0.8,
  dog: 1.1,
  wolf: 1.2,
  goat: 1.15,
  sheep: 1.15,
  pig: 1.1,
  bear: 1.35,
  lion: 1.3,
  tiger: 1.3,
};

const birds: ReadonlySet<string> = new Set(["birds", "moreBirds"]);

/** An animal that sits, in figure units: its chin at y = 188 and its base at y = 372. */
function animal(kind: BeingKind, color: string | undefined, pen: Pen, traits: CharacterTraits): string {
  const row = beings.get(kind);
  if (row === undefined) throw new TypeError(`The ${kind} is not loaded. Call loadCompanion first.`);
  const colored = color === undefined ? row : recolor(row, color);
  const being = traits.style === "ink" ? inkBeing(colored) : colored;
  const coat = being.skin ?? being.coat;
  const own: CharacterTraits = { ...traits, subject: kind, skin: coat, expression: "happy", face: undefined };
  const [family] = beingTraits[kind];
  const body = birds.has(family)
    ? birdBody(pen, coat, being.beak?.color ?? "#e8a33d")
    : sittingBody(pen, kind, coat);
  const prefix = `p${kind.replaceAll("-", "")}`;
  return (
    outlineDrawing(being.behind ?? "", pen) +
    body +
    headLayers(being, own, pen, `${prefix}h`) +
    drawBeingFace(being, poseOf(being, own), prefix) +
    (being.front ?? "") +
    outlineDrawing((being.hair ?? "") + (being.top ?? ""), pen)
  );
}

/** The head of an animal that is ridden, above 140 204. */
export function mountHead(kind: BeingKind, pen: Pen, traits: CharacterTraits): string {
  const being = beings.get(kind);
  if (being === undefined) throw new TypeError(`The ${kind} is not loaded. Call loadCompanion first.`);
  const brown = recolor(being, "#9a6845");
  const own: CharacterTraits = {
    ...traits,
    subject: kind,
    skin: brown.coat,
    expression: "happy",
    face: undefined,
  };
  return (
    shape(pen, "M96 150C86 230 82 290 70 340H210C198 290 194 230 184 150Z", brown.coat) +
    headLayers(brown, own, pen, "pmounth") +
    drawBeingFace(brown, poseOf(brown, own), "pmount") +
    (brown.front ?? "") +
    outlineDrawing((brown.hair ?? "") + (brown.top ?? ""), pen)
  );
}

function sittingBody(pen: Pen, kind: string, coat: string): string {
  const dark = darken(coat, 0.28);
  const tail =
    kind === "cat"
      ? limb(pen, "M190 352C244 356 262 312 242 276", coat, 22)
      : kind === "dog" || kind === "wolf"
        ? limb(pen, "M192 346C226 336 236 308 230 282", coat, 20)
        : kind === "rabbit"
          ? ellipse(pen, 204, 346, 22, lighten(coat, 0.4))
          : "";
  const leg = shape(pen, "M110 268C106 306 106 340 106 356C106 376 138 376 138 356L138 268", coat);
  return (
    tail +
    shape(
      pen,
      "M100 168C82 214 70 276 76 324C80 358 100 372 128 372H152C180 372 200 358 204 324C210 276 198 214 180 168Z",
      coat,
    ) +
    fillPath(
      "M140 206C160 206 170 240 170 284C170 320 158 342 140 342C122 342 110 320 110 284C110 240 120 206 140 206Z",
      lighten(coat, 0.4),
      0.75,
    ) +
    leg +
    `<g transform="matrix(-1 0 0 1 280 0)">${leg}</g>` +
    line("M116 362V370M128 362V370M152 362V370M164 362V370", dark, 3)
  );
}

function birdBody(pen: Pen, coat: string, feet: string): string {
  const wing = shape(pen, "M92 214C66 244 62 310 92 344C112 316 116 266 108 226Z", darken(coat, 0.18));
  return (
    shape(pen, "M122 330L112 396H168L158 330Z", darken(coat, 0.22)) +
    line("M120 356V374M112 376H130M160 356V374M150 376H168", feet, 8) +
    shape(
      pen,
      "M104 166C84 214 78 262 88 304C96 340 116 358 140 358C164 358 184 340 192 304C202 262 196 214 176 166Z",
      coat,
    ) +
    fillPath(
      "M140 214C160 214 168 246 166 282C164 314 154 330 140 330C126 330 116 314 114 282C112 246 120 214 140 214Z",
      lighten(coat, 0.35),
      0.6,
    ) +
    wing +
    `<g transform="matrix(-1 0 0 1 280 0)">${wing}</g>`
  );
}

/** A baby in a blanket. */
function baby(pen: Pen, { skin, accent, clothing }: CharacterTraits): string {
  const cloth = accent === clothing.color ? "#f3d9a4" : lighten(accent, 0.55);
  const ink = darken(skin, 0.62);
  return (
    shape(
      pen,
      "M140 122C190 122 208 166 204 214C216 262 208 340 172 366C156 376 124 376 108 366C72 340 64 262 76 214C72 166 90 122 140 122Z",
      cloth,
    ) +
    ellipse(pen, 140, 190, 50, skin, 46) +
    line("M134 150C132 142 142 138 146 146", darken(skin, 0.5), 4) +
    line("M114 190C118 197 128 197 132 190M148 190C152 197 162 197 166 190", ink, 3.6) +
    line("M132 210C136 215 144 215 148 210", ink, 3.4) +
    circle(110, 204, 8, "#f08a7a").replace("/>", ' fill-opacity=".35"/>') +
    circle(170, 204, 8, "#f08a7a").replace("/>", ' fill-opacity=".35"/>') +
    line("M84 250C116 274 164 274 198 244M100 300C126 322 160 318 186 296", darken(cloth, 0.24), 3.4, 0.8)
  );
}
