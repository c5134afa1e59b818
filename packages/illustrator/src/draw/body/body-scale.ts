import type { Age } from "../../brief/values/beings.ts";
import { darken } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { line } from "../pen.ts";
import { buildOf } from "./build.ts";
import { figure } from "./figure.ts";

/** Body sizes relative to the head: adults are about six heads tall, children four and a half. */
const scales: { readonly [age in Age]: readonly [x: number, y: number] } = {
  child: [0.74, 0.71],
  adolescent: [0.89, 0.89],
  young_adult: [1, 1],
  adult: [1, 1],
  senior: [0.98, 0.95],
};

/** Where the neck joins the head, figure y. Bodies are scaled around it. */
const neckY = 196;

/** How the body is placed below the head. */
export interface BodyPlacement {
  readonly x: number;
  readonly y: number;
  /** The transform of everything above the hips. */
  readonly transform: string | undefined;
  /** The same without the lean, for a table in front of the figure. */
  readonly upright: string | undefined;
  /** The transform of legs and skirts, which meet the hips and stand upright. */
  readonly legs: string | undefined;
  /** The figure y of a height of an adult's body. */
  readonly at: (y: number) => number;
  readonly feet: number;
}

/** The size and the stance of the body. */
export function bodyScale(traits: CharacterTraits): BodyPlacement {
  const [x, y] = scales[traits.age];
  const { lean, stoop } = buildOf(traits);
  const resize =
    x === 1 && y === 1 && stoop === 0
      ? ""
      : `matrix(${x} 0 0 ${y} ${round(140 - 140 * x)} ${round(neckY - neckY * y - stoop)})`;
  const shear = round(0.645 * Math.sin((lean * Math.PI) / 180) * 1000) / 1000;
  const at = (height: number): number => round(neckY - stoop + (height - neckY) * y);
  const join = (...parts: string[]): string | undefined =>
    parts.filter((part) => part !== "").join(" ") || undefined;
  return {
    x,
    y,
    upright: join(resize),
    transform: join(resize, `rotate(${lean} 140 206)`),
    legs: join(resize, `matrix(1 0 ${shear} 1 ${round(-figure.feet * shear)} 0)`),
    at,
    feet: at(figure.feet),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Wrinkles, drawn below hair and glasses. */
export function drawWrinkles({ age, skin, subject }: CharacterTraits): string {
  if (subject !== "human" || (age !== "adult" && age !== "senior")) return "";
  const color = darken(skin, 0.4);
  const smile = line(
    "M112 142C108 148 107 154 108 160M168 142C172 148 173 154 172 160",
    color,
    2.4,
    age === "senior" ? 0.6 : 0.3,
  );
  if (age === "adult") return smile;
  return (
    smile +
    line("M92 118L86 122M93 124L88 130M188 118L194 122M187 124L192 130", color, 2.4, 0.55) +
    line("M118 72C130 69 150 69 162 72M122 80C132 77.5 148 77.5 158 80", color, 2.4, 0.4)
  );
}
