import { mix } from "../../../color/color-math.ts";
import { n } from "../../beings/shapes.ts";
import { fillPath, line } from "../../pen.ts";
import { drawAnimeEye } from "./anime-eyes.ts";
import { eyeShift, type Face } from "./face.ts";

type Side = -1 | 1;

/** Draws both eyes. */
export function drawEyes(face: Face): string {
  const { pose, proportions, turn } = face;
  const shift = eyeShift(turn + (pose.turn ?? 0));
  const y = proportions.eyeY + (pose.nod ?? 0) * 1.4;
  const eye = (side: Side): string => drawEye(face, 140 + side * proportions.eyeX + shift, y, side);
  return eye(-1) + eye(1) + (pose.eyes.tear === true ? tear(face, shift, y) : "");
}

/** Draws the eye at the viewer's left or right. */
export function drawEye(face: Face, x: number, y: number, side: Side): string {
  const { pose, turn, colors, lashes } = face;
  const kind = pose.eyes.winks === true && side === 1 ? "arc" : pose.eyes.kind;
  // The eye on the far side of a turned head is narrower.
  const narrow = Math.sign(turn) === side ? 1 - Math.abs(turn) * 0.06 : 1;
  const size = face.proportions.eyeSize;
  if (kind !== "arc" && kind !== "closed" && face.isAnime === true)
    return drawAnimeEye(face, x, y, side, narrow);
  if (kind !== "arc" && kind !== "closed") return openEye(face, x, y, side, size, narrow);
  const w = 10 * size * narrow;
  const [end, middle] = kind === "arc" ? [3.2, -6.6 * size] : [-0.5, 6.4 * size];
  const lash =
    kind === "arc" ? eyelash(x + side * w * 0.92, y + 3, side, 0.9) : closedLash(x + side * w * 0.9, y, side);
  return line(
    `M${n(x - w * 0.92)} ${n(y + end)}C${n(x - w * 0.55)} ${n(y + middle)} ${n(x + w * 0.55)} ${n(y + middle)} ${n(x + w * 0.92)} ${n(y + end)}${lashes ? lash : ""}`,
    colors.eye,
    3.4,
  );
}

/** A solid ellipse with a highlight, cut by its lids. */
function openEye(face: Face, x: number, y: number, side: Side, size: number, narrow: number): string {
  const { pose, turn, colors, lashes } = face;
  const { eyes } = pose;
  const lid = eyes.lids?.[side === -1 ? 0 : 1] ?? 0;
  const low = eyes.low ?? 0;
  const [gazeX, gazeY] = eyes.gaze ?? [turn * 0.25, 0];
  const scale = size * (eyes.kind === "wide" ? 1.18 : eyes.kind === "bright" ? 1.26 : 1);
  const [rx, ry] = [5.7 * scale * narrow, 7 * scale];
  const [cx, cy] = [x + gazeX * 3.2, y + gazeY * 3];
  const isCut = lid > 0.12;
  const top = cy - ry * (isCut ? 1 - lid * 0.9 : 1);
  const cheek = cy + ry * (1 - low * 0.62);
  const bottom = low > 0.1 ? Math.min(cheek + 1.4, cy + ry) : cy + ry;
  const halfAt = (edge: number): number => rx * Math.sqrt(Math.max(0, 1 - ((edge - cy) / ry) ** 2));
  const [upper, lower] = [halfAt(top), halfAt(bottom)];
  const arc = `A${n(rx)} ${n(ry)} 0 0 1`;
  const ball =
    isCut || bottom < cy + ry
      ? fillPath(
          `M${n(cx - upper)} ${n(top)}Q${n(cx)} ${n(top - (isCut ? ry * 0.34 : 0))} ${n(cx + upper)} ${n(top)}` +
            `${arc} ${n(cx + lower)} ${n(bottom)}Q${n(cx)} ${n(bottom - (bottom < cy + ry ? 4 : 0))} ${n(cx - lower)} ${n(bottom)}${arc} ${n(cx - upper)} ${n(top)}Z`,
          colors.eye,
        )
      : `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${colors.eye}"/>`;
  const reach = Math.max(upper, rx * 0.62) + 1.5;
  const [lidEnd, lidMiddle] = isCut ? [top + 0.9, top - ry * 0.46] : [top + 2.2, top - 2.6];
  const upperLid =
    isCut || lashes
      ? line(
          `M${n(cx - reach)} ${n(lidEnd)}Q${n(cx)} ${n(lidMiddle)} ${n(cx + reach)} ${n(lidEnd)}`,
          colors.eye,
          2.3,
        )
      : "";
  const lash = lashes
    ? line(
        eyelash(cx + side * (reach - 0.4), top + (isCut ? 0.8 : 2), side, 1.05) +
          eyelash(cx + side * (reach - 3), top - (isCut ? 0.2 : 0), side, 0.8),
        colors.eye,
        2.2,
      )
    : "";
  const fold =
    low > 0.25
      ? line(
          `M${n(cx - rx - 3)} ${n(cheek + 6)}Q${n(cx)} ${n(cheek + 0.6)} ${n(cx + rx + 3)} ${n(cheek + 6)}`,
          colors.shade,
          1.8,
          0.7,
        )
      : "";
  return (
    ball +
    (low > 0.3 ? "" : irisCrescent(face, cx, cy, rx, ry)) +
    highlights(face, cx, Math.max(cy - ry * 0.36, top + (isCut ? 2.2 : 2.6)), cy, rx, ry, isCut) +
    fold +
    upperLid +
    lash
  );
}

/** The colour of the iris in the lower third of the eye. */
function irisCrescent({ eyeColor, colors }: Face, x: number, y: number, rx: number, ry: number): string {
  return fillPath(
    `M${n(x - rx * 0.66)} ${n(y + ry * 0.3)}A${n(rx * 0.74)} ${n(ry * 0.7)} 0 0 0 ${n(x + rx * 0.66)} ${n(y + ry * 0.3)}Q${n(x)} ${n(y + ry * 0.6)} ${n(x - rx * 0.66)} ${n(y + ry * 0.3)}Z`,
    mix(eyeColor, colors.eye, 0.2),
  );
}

/** Always at the upper left, wherever the eye looks. Bright eyes have a second one. */
function highlights(
  { pose, proportions }: Face,
  x: number,
  y: number,
  middle: number,
  rx: number,
  ry: number,
  isCut: boolean,
): string {
  const r = 2 * proportions.eyeSize * (isCut ? 0.9 : 1);
  const dot = (cx: number, cy: number, radius: number): string =>
    `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(radius)}" fill="#ffffff"/>`;
  return pose.eyes.kind === "bright"
    ? dot(x - rx * 0.3, y, r * 1.25) + dot(x + rx * 0.36, middle + ry * 0.34, r * 0.7)
    : dot(x - rx * 0.32, y, r);
}

function eyelash(x: number, y: number, side: Side, scale: number): string {
  return `M${n(x)} ${n(y)}q${n(side * 2 * scale)} ${n(-scale)} ${n(side * 4 * scale)} ${n(-3.4 * scale)}`;
}

function closedLash(x: number, y: number, side: Side): string {
  return `M${n(x)} ${n(y)}q${side * 2} 0.4 ${side * 4} 1.2`;
}

function tear({ proportions }: Face, shift: number, eyeY: number): string {
  const [x, y] = [140 + proportions.eyeX + 5 + shift, eyeY + 14];
  return (
    fillPath(
      `M${n(x)} ${n(y - 6)}C${n(x + 7.4)} ${n(y + 4)} ${n(x + 7.8)} ${n(y + 15)} ${n(x)} ${n(y + 15)}C${n(x - 7.8)} ${n(y + 15)} ${n(x - 7.4)} ${n(y + 4)} ${n(x)} ${n(y - 6)}Z`,
      "#5fb4ea",
    ) + line(`M${n(x - 3)} ${n(y + 6)}q-0.4 3.6 2 5`, "#ffffff", 1.8, 0.85)
  );
}
