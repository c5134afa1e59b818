import type { Age, Gender } from "../../brief/values.ts";
import { darken } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { line } from "../pen.ts";

const shoulderScale: { readonly [gender in Gender]: number } = {
  feminine: 0.92,
  neutral: 0.96,
  masculine: 1,
};
const heightScale: { readonly [age in Age]: number } = {
  child: 0.8,
  adolescent: 0.91,
  young_adult: 0.99,
  adult: 1,
  senior: 0.97,
};

/** The scale of the body around the neck, by shoulder width and age. */
export function bodyScale({ gender, age }: CharacterTraits): {
  readonly x: number;
  readonly y: number;
  readonly transform: string | undefined;
} {
  const y = heightScale[age];
  const x = Math.round(shoulderScale[gender] * (age === "child" ? 0.84 : y) * 1000) / 1000;
  const move = (middle: number, scale: number): number => Math.round((middle - middle * scale) * 10) / 10;
  return {
    x,
    y,
    transform: x === 1 && y === 1 ? undefined : `matrix(${x} 0 0 ${y} ${move(140, x)} ${move(196, y)})`,
  };
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
