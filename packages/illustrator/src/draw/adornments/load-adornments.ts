import type { Fantasy } from "../../brief/values/beings.ts";
import {
  type FaceAdornment,
  type HeadAdornment,
  isChestAdornment,
  isFaceAdornment,
  isHeadAdornment,
} from "../../language/vocabulary/adornments.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Pen } from "../pen.ts";
import { traitGroup } from "../pen.ts";
import type { adornments } from "./adornments.ts";
import type { FaceMap } from "./face-map.ts";

let loaded: typeof adornments | undefined;

/** Loads the drawings of what a character wears on face, head and chest. Call it before the character is drawn. */
export async function loadAdornments({ accessories }: Pick<CharacterTraits, "accessories">): Promise<void> {
  const isNeeded = Array.from(accessories).some(
    (name) => isFaceAdornment(name) || isHeadAdornment(name) || isChestAdornment(name),
  );
  if (isNeeded) loaded ??= (await import("./adornments.ts")).adornments;
}

/** Make-up, marks and piercings, below or above the features of the face. */
export function drawFaceAdornments(face: FaceMap, traits: CharacterTraits, layer: "below" | "above"): string {
  const isInLayer = (name: string): name is FaceAdornment =>
    isFaceAdornment(name) && belowFeatures.has(name) === (layer === "below");
  return drawEach(traits, isInLayer, (name, color) => drawings().face[name](face, color));
}

const belowFeatures: ReadonlySet<FaceAdornment> = new Set<FaceAdornment>([
  "blusher",
  "eyeshadow",
  "face-paint",
  "vitiligo",
]);

/** What is worn in the hair and on the head, over the hair. */
export function drawHeadAdornments(pen: Pen, traits: CharacterTraits): string {
  const isAdded = (name: string): name is HeadAdornment =>
    isHeadAdornment(name) && (traits.fantasy === undefined || ownAdornments[traits.fantasy] !== name);
  return drawEach(traits, isAdded, (name, color) => drawings().head[name](pen, color, traits));
}

/** What characters of fantasy have anyway. */
const ownAdornments: { readonly [fantasy in Fantasy]?: HeadAdornment } = {
  angel: "halo",
  demon: "small-horns",
};

/** The highest point of what is worn on the head, figure y. */
export function headAdornmentTop({ accessories }: CharacterTraits): number {
  const tops = Array.from(accessories)
    .filter(isHeadAdornment)
    .map((name) => drawings().headTops[name] ?? 40);
  return Math.min(40, ...tops);
}

/** What is worn around the neck and over the clothes. */
export function drawChestAdornments(pen: Pen, traits: CharacterTraits): string {
  return drawEach(traits, isChestAdornment, (name, color) => drawings().chest[name](pen, color, traits));
}

function drawEach<Name extends string>(
  { accessories, itemColors }: CharacterTraits,
  isKind: (name: string) => name is Name,
  draw: (name: Name, color: string | undefined) => string,
): string {
  return Array.from<string>(accessories)
    .filter(isKind)
    .map((name) => traitGroup(`accessories:${name}`, draw(name, itemColors.get(name))))
    .join("");
}

function drawings(): typeof adornments {
  if (loaded === undefined) throw new TypeError("The adornments are not loaded. Call loadAdornments first.");
  return loaded;
}
