import type { Subject } from "../../brief/values/beings.ts";
import { darken, luma, mix } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { Build } from "../body/build.ts";
import type { Garment } from "../body/garments/garment-parts.ts";
import { round } from "../body/limbs.ts";
import { circle, fillPath, line, type Pen, shape } from "../pen.ts";
import type { Being } from "./being.ts";
import { headShapeOf } from "./fit.ts";

/** The build of an animal: round shoulders close to the head, and no waist. A stout one is rounder. */
export function bareBuild(build: Build, { torso }: Being, stated: CharacterTraits["build"]): Build {
  const widths = torso ?? { shoulder: 80, chest: 68, waist: 70, hip: 74 };
  const round =
    stated === "stout" ? { chest: widths.chest + 16, waist: widths.waist + 34, hip: widths.hip + 10 } : {};
  return { ...build, ...widths, ...round, lean: build.lean * 0.5 };
}

/** A long neck from the head down to the body, which is moved down by its length. */
export function longNeck(pen: Pen, being: Being): string {
  const { neck = 0, coat } = being;
  if (neck === 0) return "";
  const { cheek, bottom } = headShapeOf(being);
  const [top, end] = [bottom - 40, 214 + neck];
  const narrow = round(Math.max(19, cheek * 0.46));
  const [left, right] = [(half: number) => round(140 - half), (half: number) => round(140 + half)];
  return (
    shape(
      pen,
      `M${left(narrow + 4)} ${top}C${left(narrow)} ${bottom + 14} ${left(narrow)} ${end - 46} ${left(narrow + 24)} ${end}L${right(narrow + 24)} ${end}C${right(narrow)} ${end - 46} ${right(narrow)} ${bottom + 14} ${right(narrow + 4)} ${top}Z`,
      coat,
    ) +
    fillPath(
      `M${left(narrow + 1)} ${bottom - 12}C${left(narrow * 0.5)} ${bottom + 16} ${right(narrow * 0.5)} ${bottom + 16} ${right(narrow + 1)} ${bottom - 12}Z`,
      darken(coat, 0.3),
      0.3,
    )
  );
}

/** The body of a being that wears nothing: its own coat with a lighter belly, and a neck as broad as its head allows. */
export function bareBody(
  pen: Pen,
  being: Being,
  build: Build,
  { subject, parts }: Pick<CharacterTraits, "subject" | "parts">,
): Garment {
  const coat = being.skin ?? being.coat;
  const { cheek, bottom } = headShapeOf(being);
  const neck = round(Math.min(58, Math.max(34, cheek * 0.66)));
  const { shoulder, chest, waist, hip } = build;
  const side = (s: 1 | -1): ((half: number, y: number) => string) => {
    return (half, y) => `${round(140 + s * half)} ${y}`;
  };
  const [r, l] = [side(1), side(-1)];
  const hasNeck = being.neck !== undefined;
  const top = hasNeck ? 194 : Math.min(176, bottom - 24);
  const path =
    `M${l(neck, top)}L${r(neck, top)}C${r(neck + 2, 206)} ${r(shoulder, 214)} ${r(shoulder, 258)}` +
    `C${r(shoulder - 2, 276)} ${r(chest + 4, 284)} ${r(chest, 300)}C${r(chest + 4, 340)} ${r(waist + 4, 360)} ${r(waist + 4, 400)}` +
    `C${r(waist + 4, 440)} ${r(hip, 450)} ${r(hip, 484)}Q140 496 ${l(hip, 484)}` +
    `C${l(hip, 450)} ${l(waist + 4, 440)} ${l(waist + 4, 400)}C${l(waist + 4, 360)} ${l(chest + 4, 340)} ${l(chest, 300)}` +
    `C${l(chest + 4, 284)} ${l(shoulder - 2, 276)} ${l(shoulder, 258)}C${l(shoulder, 214)} ${l(neck + 2, 206)} ${l(neck, top)}Z`;
  return {
    front:
      shape(pen, path, coat) +
      frontOf(subject, coat, parts.get("belly") ?? parts.get("markings")) +
      (hasNeck
        ? ""
        : fillPath(
            `M${l(neck - 4, Math.max(top, bottom - 14))}C${l(neck * 0.5, bottom + 18)} ${r(neck * 0.5, bottom + 18)} ${r(neck - 4, Math.max(top, bottom - 14))}Z`,
            darken(coat, 0.3),
            0.3,
          )),
    sleeve: { length: "short", color: coat },
    trousers: coat,
    shoes: darken(coat, 0.28),
    isLong: true,
  };
}

/** The middle of the body: ribs, buttons, or the lighter belly of an animal. */
function frontOf(subject: Subject, coat: string, belly: string | undefined): string {
  if (subject === "skeleton")
    return line(
      "M140 222V430M104 250Q140 268 176 250M98 278Q140 298 182 278M100 306Q140 326 180 306M108 334Q140 352 172 334",
      darken(coat, 0.55),
      6,
    );
  if (subject === "snowman") return [246, 290, 334].map((y) => circle(140, y, 7, "#2b2d3a")).join("");
  if (plain.has(subject)) return "";
  return fillPath(
    "M140 232C168 232 190 262 192 320C194 390 176 446 140 448C104 446 86 390 88 320C90 262 112 232 140 232Z",
    belly ?? mix(coat, luma(coat) > 0.8 ? "#e8dccb" : "#fff6e8", 0.42),
  );
}

/** Plants, food, things and beings of one material have no belly of another colour. */
const plain: ReadonlySet<Subject> = new Set<Subject>([
  "alien",
  "avocado",
  "book",
  "cactus",
  "candle",
  "clock",
  "cloud",
  "cup",
  "cyclops",
  "donut",
  "egg",
  "gargoyle",
  "ghost",
  "golem",
  "jellyfish",
  "light-bulb",
  "moon",
  "mummy",
  "mushroom",
  "octopus",
  "pizza",
  "planet",
  "pumpkin",
  "slime",
  "spider",
  "star",
  "strawberry",
  "sun",
  "sunflower",
  "teapot",
  "toaster",
  "tree",
]);
