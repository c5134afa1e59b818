import { luma } from "../../../color/color-math.ts";
import { n } from "../../beings/shapes.ts";
import { circle, line } from "../../pen.ts";
import { eyeShift, type Face, hasBeardAroundMouth } from "./face.ts";

/** Blush that fades out. `strength` 1 is that of a resting face. */
export function drawBlush(face: Face, strength: number, id: string): string {
  const { colors, age, lashes, isMan, proportions, turn } = face;
  const x = 140 + eyeShift(turn) * 1.1;
  const amount =
    strength * (age === "child" ? 1.25 : age === "senior" ? 0.9 : 1) * (lashes ? 1 : isMan ? 0.45 : 0.75);
  const cheek = (cx: number): string =>
    `<ellipse cx="${n(cx)}" cy="${proportions.cheekY}" rx="14.5" ry="10" fill="url(#${id})" fill-opacity="${Math.round(Math.min(1, 0.62 * amount) * 100) / 100}"/>`;
  const opacity = Math.round(colors.blushOpacity * 150) / 100;
  return (
    `<radialGradient id="${id}"><stop offset=".35" stop-color="${colors.blush}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colors.blush}" stop-opacity="0"/></radialGradient>` +
    cheek(x - 34) +
    cheek(x + 34)
  );
}

const freckleSpots: readonly (readonly [x: number, y: number])[] = [
  [-40, -4],
  [-34, -1],
  [-28, -5],
  [-37, 4],
  [-30, 4],
  [28, -5],
  [34, -1],
  [40, -4],
  [30, 4],
  [37, 4],
  [-5, -8],
  [4, -10],
];

export function drawFreckles({ colors, proportions, turn }: Face): string {
  const x = 140 + eyeShift(turn);
  const spots = freckleSpots
    .map(([dx, dy], i) => circle(n(x + dx), proportions.cheekY + dy, i % 3 === 0 ? 1.9 : 1.5, colors.freckle))
    .join("");
  return `<g fill-opacity="0.8">${spots}</g>`;
}

/** Where a life has smiled: beside the mouth, by the eyes and on the brow. */
export function drawWrinkles(face: Face): string {
  const { age, proportions, colors, turn } = face;
  if (age !== "adult" && age !== "senior") return "";
  const [x, y] = [140 + eyeShift(turn), proportions.eyeY];
  const mirroredLine = (path: (side: -1 | 1) => string, width: number, opacity: number): string =>
    line(path(-1) + path(1), colors.fold, width, opacity);
  if (age === "adult")
    return (
      mirroredLine(
        (side) => `M${n(x + side * 34)} ${n(y + 11)}q${-side * 8} 4 ${-side * 15} 1.4`,
        1.7,
        0.26,
      ) +
      (hasBeardAroundMouth(face)
        ? ""
        : mirroredLine(
            (side) => `M${n(x + side * 21)} ${n(y + 33)}q${side * 4.6} 4 ${side * 4.4} 8`,
            1.9,
            0.28,
          ))
    );
  return (
    mirroredLine(
      (side) =>
        `M${n(x + side * 39)} ${n(y)}l${side * 5} -2.4M${n(x + side * 38.6)} ${n(y + 4)}l${side * 5} 1.2`,
      1.9,
      0.6,
    ) +
    mirroredLine((side) => `M${n(x + side * 34)} ${n(y + 11)}q${-side * 9} 5 ${-side * 18} 1.4`, 1.9, 0.42) +
    (hasBeardAroundMouth(face)
      ? ""
      : mirroredLine(
          (side) => `M${n(x + side * 20)} ${n(y + 31)}q${side * 6.4} 6 ${side * 5.6} 12.6`,
          2.2,
          0.55,
        )) +
    line(`M${n(x - 18)} ${n(y - 38)}q18 -4 36 0`, colors.fold, 1.9, 0.35)
  );
}

/** The colour of tattoos on a skin. */
export function tattooInk(skin: string): string {
  return luma(skin) < 0.35 ? "#10131f" : "#2f3b5c";
}

/** A curl on the right cheek and a band around the neck. */
export function drawTattoo({ skin, proportions, turn }: Face): string {
  const ink = tattooInk(skin);
  const x = 175 + eyeShift(turn);
  const y = proportions.cheekY + 6;
  return (
    line(
      `M${n(x - 3)} ${y - 9}C${n(x + 7)} ${y - 9} ${n(x + 11)} ${y - 1} ${n(x + 5)} ${y + 5}C${n(x - 1)} ${y + 10} ${n(x - 9)} ${y + 5} ${n(x - 7)} ${y - 1}C${n(x - 5)} ${y - 5} ${n(x)} ${y - 4} ${n(x)} ${y}M${n(x + 3)} ${y - 17}L${n(x + 7)} ${y - 23}M${n(x - 5)} ${y + 15}L${n(x + 1)} ${y + 19}`,
      ink,
      3,
      0.85,
    ) + line("M118 198C126 206 134 198 140 206C146 198 154 206 162 198", ink, 3, 0.85)
  );
}
