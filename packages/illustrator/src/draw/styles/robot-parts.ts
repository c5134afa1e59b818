import { randomStream } from "../../random/random-stream.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { CustomHead, CustomSides, CustomTop, Trim } from "./robot-shapes.ts";

/** The parts of a robot: Bottts parts, or `custom:` and the name of a custom shape. */
export interface RobotParts {
  readonly head: BotttsHead | `custom:${CustomHead}`;
  readonly sides: BotttsSides | `custom:${CustomSides}`;
  readonly top: BotttsTop | `custom:${CustomTop}`;
  readonly texture: BotttsTexture | undefined;
  readonly face: RobotFace;
  readonly trim: Trim | "plain";
}

export type RobotFace = "visor" | "screen" | "goggles" | "panes" | "plate";
type BotttsHead = (typeof botttsHeads)[number];
type BotttsSides = (typeof botttsSides)[number];
type BotttsTop = (typeof botttsTops)[number];
type BotttsTexture = (typeof botttsTextures)[number];

const botttsHeads = ["round01", "round02", "square01", "square02", "square03", "square04"] as const;
const botttsSides = [
  "antenna01",
  "antenna02",
  "cables01",
  "cables02",
  "round",
  "square",
  "squareAssymetric",
] as const;
const botttsTops = [
  "antenna",
  "antennaCrooked",
  "bulb01",
  "glowingBulb01",
  "glowingBulb02",
  "horns",
  "lights",
  "pyramid",
  "radar",
] as const;
/** The rust, dirt and camouflage textures are left out, because a default avatar should look neat. */
const botttsTextures = ["circuits", "dots"] as const;

/** Picks the parts of a robot by seed. Each part has its own random stream. */
export function pickRobotParts({ seed }: CharacterTraits): RobotParts {
  const random = (part: string) => randomStream(seed, `robot.${part}`);
  const texture = random("texture");
  const top = random("top").pick<RobotParts["top"]>([
    ...botttsTops,
    "custom:twin",
    "custom:sprout",
    "custom:propeller",
    "custom:crest",
    "custom:beacon",
    "custom:orbit",
  ]);
  return {
    head: random("head").pick<RobotParts["head"]>([
      ...botttsHeads,
      "custom:monitor",
      "custom:egg",
      "custom:bucket",
      "custom:hex",
      "custom:capsule",
      "custom:eared",
    ]),
    sides: random("sides").pick<RobotParts["sides"]>([
      ...botttsSides,
      "custom:discs",
      "custom:fins",
      "custom:bolts",
      "custom:loops",
    ]),
    // Horns look like those of a devil.
    top: top === "horns" ? "lights" : top,
    texture: texture.boolean(0.3) ? texture.pick(botttsTextures) : undefined,
    face: random("face").pick<RobotFace>(["visor", "screen", "goggles", "panes", "plate"]),
    trim: random("trim").pick<RobotParts["trim"]>(["plain", "plain", "stripe", "cheeks", "rivets", "brow"]),
  };
}

/** The Bottts part of that name; undefined for a custom shape. */
export function botttsPart(name: string): string | undefined {
  return name.startsWith("custom:") ? undefined : name;
}

/** Draws a custom shape; empty for a Bottts part. */
export function customPart<Name extends string, Args extends readonly unknown[]>(
  shapes: { readonly [name in Name]: (...args: Args) => string },
  name: string,
  ...args: Args
): string {
  const shape = name.slice("custom:".length);
  return name.startsWith("custom:") && isKey(shapes, shape) ? shapes[shape](...args) : "";
}

function isKey<Name extends string>(
  shapes: { readonly [name in Name]: unknown },
  name: string,
): name is Name {
  return Object.hasOwn(shapes, name);
}
