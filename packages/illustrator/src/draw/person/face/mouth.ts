import { mix } from "../../../color/color-math.ts";
import { n } from "../../beings/shapes.ts";
import { fillPath, line } from "../../pen.ts";
import { eyeShift, type Face, hasBeardAroundMouth } from "./face.ts";
import { lipColor } from "./face-colors.ts";

/** The measures of a mouth: its centre, half width, the corners and the sag of the middle. */
interface Lips {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly left: number;
  readonly right: number;
  readonly dip: number;
}

export function drawMouth(face: Face): string {
  const { pose, turn, proportions, colors } = face;
  const { mouth } = pose;
  const scale = proportions.mouthSize;
  const skew = (mouth.skew ?? 0) * scale;
  const lift = mouth.lift * scale;
  const y = proportions.mouthY + (pose.nod ?? 0) * 1.4;
  const lips: Lips = {
    x: 140 + eyeShift(turn + (pose.turn ?? 0)) * 1.15 + (mouth.aside ?? 0),
    y,
    w: mouth.width * scale,
    left: y - lift + skew * 0.6,
    right: y - lift - skew,
    dip: mouth.dip * scale,
  };
  const open = (mouth.open ?? 0) * scale;
  if (mouth.round === true)
    return `<ellipse cx="${n(lips.x)}" cy="${n(y + open * 0.18)}" rx="${n(lips.w)}" ry="${n(open / 2)}" fill="${colors.mouth}"/>`;
  return open > 0 ? openMouth(face, lips, open) : closedMouth(face, lips);
}

function openMouth(face: Face, { x, y, w, left, right, dip }: Lips, open: number): string {
  const { colors, pose, lips, prefix } = face;
  const upper = `M${n(x - w)} ${n(left)}Q${n(x)} ${n(y + dip)} ${n(x + w)} ${n(right)}`;
  const d = `${upper}C${n(x + w * 0.94)} ${n(y + open * 0.66)} ${n(x + w * 0.52)} ${n(y + open)} ${n(x)} ${n(y + open)}C${n(x - w * 0.52)} ${n(y + open)} ${n(x - w * 0.94)} ${n(y + open * 0.66)} ${n(x - w)} ${n(left)}Z`;
  const band = open > 8 ? open * 0.36 : open * 0.42;
  const inside =
    (pose.mouth.teeth === true
      ? fillPath(
          `M${n(x - w)} ${n(left - 2)}Q${n(x)} ${n(y + dip - 2)} ${n(x + w)} ${n(right - 2)}L${n(x + w * 0.9)} ${n(right + band)}Q${n(x)} ${n(y + dip + band + 1)} ${n(x - w * 0.9)} ${n(left + band)}Z`,
          colors.teeth,
        )
      : "") +
    (pose.mouth.tongue === true
      ? `<ellipse cx="${n(x)}" cy="${n(y + open * 1.02)}" rx="${n(w * 0.56)}" ry="${n(open * 0.36)}" fill="${colors.tongue}"/>`
      : "");
  return (
    `<clipPath id="${prefix}m"><path d="${d}"/></clipPath>` +
    `<path d="${d}" fill="${colors.mouth}" stroke="${lips ?? colors.mouth}" stroke-width="${lips === undefined ? 2 : 3.6}" stroke-linejoin="round"/>` +
    (inside === "" ? "" : `<g clip-path="url(#${prefix}m)">${inside}</g>`) +
    (pose.mouth.tongueOut === true ? hangingTongue(face, x, y + open * 0.62, w * 0.46) : "") +
    (open > 8 || hasBeardAroundMouth(face) ? "" : lowerLip(face, x, y + open + 4.6, w))
  );
}

function hangingTongue({ colors }: Face, x: number, y: number, w: number): string {
  const d = `M${n(x - w)} ${n(y)}V${n(y + 7)}C${n(x - w)} ${n(y + 16)} ${n(x + w)} ${n(y + 16)} ${n(x + w)} ${n(y + 7)}V${n(y)}Z`;
  return fillPath(d, colors.tongue) + line(`M${n(x)} ${n(y + 1)}V${n(y + 8)}`, colors.mouth, 1.4, 0.5);
}

function closedMouth(face: Face, mouth: Lips): string {
  const { colors, lips, age, skin, hairColor } = face;
  const { x, y, w, left, right, dip } = mouth;
  const weight = age === "child" ? 3 : 3.2;
  const d = `M${n(x - w)} ${n(left)}C${n(x - w * 0.52)} ${n(y + dip)} ${n(x + w * 0.52)} ${n(y + dip)} ${n(x + w)} ${n(right)}`;
  if (hasBeardAroundMouth(face))
    return (
      fillPath(
        `M${n(x - w * 0.74)} ${n(left + 2)}Q${n(x)} ${n(y + dip * 0.8 - 2)} ${n(x + w * 0.74)} ${n(right + 2)}C${n(x + w * 0.4)} ${n(y + dip + 6.4)} ${n(x - w * 0.4)} ${n(y + dip + 6.4)} ${n(x - w * 0.74)} ${n(left + 2)}Z`,
        lipColor(skin),
      ) + line(d, mix(hairColor, "#1a0c0a", 0.62), n(weight * 0.86))
    );
  const dimples =
    face.pose.mouth.dimples === true
      ? line(
          `M${n(x - w - 1.8)} ${n(left - 2.2)}q-0.2 2.2 1.6 3.6M${n(x + w + 1.8)} ${n(right - 2.2)}q0.2 2.2 -1.6 3.6`,
          colors.line,
          n(weight * 0.8),
        )
      : "";
  if (lips !== undefined)
    return fillPath(paintedLips(mouth), lips) + line(d, colors.line, n(weight * 0.78)) + dimples;
  return line(d, colors.line, weight) + dimples + lowerLip(face, x, y + dip + 5.6, w);
}

/** Lipstick around a closed mouth. */
function paintedLips({ x, y, w, left, right, dip }: Lips): string {
  const bow = n(y + dip * 0.3 - 4.2);
  return (
    `M${n(x - w * 0.8)} ${n(left + 1.6)}Q${n(x - w * 0.3)} ${bow} ${n(x)} ${n(y + dip * 0.4 - 1.8)}` +
    `Q${n(x + w * 0.3)} ${bow} ${n(x + w * 0.8)} ${n(right + 1.6)}` +
    `C${n(x + w * 0.45)} ${n(y + dip * 1.2 + 5)} ${n(x - w * 0.45)} ${n(y + dip * 1.2 + 5)} ${n(x - w * 0.8)} ${n(left + 1.6)}Z`
  );
}

/** The shadow below the lower lip. */
function lowerLip({ colors }: Face, x: number, y: number, w: number): string {
  return line(
    `M${n(x - w * 0.34)} ${n(y)}Q${n(x)} ${n(y + 2.4)} ${n(x + w * 0.34)} ${n(y)}`,
    colors.shade,
    2.4,
    0.85,
  );
}
